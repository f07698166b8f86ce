package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.Ical4jBridge;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;

/**
 * What a feed tells as plain values, for peers to write the same. They get every text finished:
 * what this library makes of the programme is not asked of them.
 *
 * @param calendar properties of the calendar that are text, and their names
 * @param events in the order of the feed
 */
record FeedContent(List<Named> calendar, List<Event> events) {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** A property by its name. */
  record Named(String name, String value) {}

  /** One VEVENT. */
  record Event(
      String uid,
      ZonedDateTime start,
      ZonedDateTime end,
      Instant updated,
      int sequence,
      String status,
      String summary,
      Optional<String> location,
      Optional<Point> geo,
      List<String> categories,
      Optional<String> color,
      Optional<String> contact,
      Optional<URI> url,
      String description) {}

  /** Degrees. */
  record Point(BigDecimal latitude, BigDecimal longitude) {}

  static FeedContent of(CalendarFeed feed) {
    Calendar calendar = Ical4jBridge.toCalendar(feed);
    List<Named> named =
        calendar.getPropertyList().getAll().stream()
            .map(property -> new Named(property.getName(), property.getValue()))
            .toList();
    List<Event> events =
        calendar.getComponents(Component.VEVENT).stream()
            .map(component -> event((VEvent) component))
            .toList();
    return new FeedContent(named, events);
  }

  /** The value of a property of the calendar. */
  String calendar(String name) {
    return calendar.stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Event event(VEvent event) {
    return new Event(
        required(event, "UID"),
        local(required(event, "DTSTART")),
        local(required(event, "DTEND")),
        LocalDateTime.parse(required(event, "DTSTAMP").replace("Z", ""), BASIC)
            .toInstant(ZoneOffset.UTC),
        Integer.parseInt(required(event, "SEQUENCE")),
        required(event, "STATUS"),
        required(event, "SUMMARY"),
        value(event, "LOCATION"),
        value(event, "GEO").map(FeedContent::point),
        event
            .<Categories>getProperty("CATEGORIES")
            .map(property -> List.copyOf(property.getCategories().getTexts()))
            .orElse(List.of()),
        value(event, "COLOR"),
        value(event, "CONTACT"),
        value(event, "URL").map(URI::create),
        required(event, "DESCRIPTION"));
  }

  private static ZonedDateTime local(String basic) {
    return LocalDateTime.parse(basic, BASIC).atZone(ZONE);
  }

  private static Point point(String degrees) {
    int at = degrees.indexOf(';');
    return new Point(
        new BigDecimal(degrees.substring(0, at)), new BigDecimal(degrees.substring(at + 1)));
  }

  private static String required(VEvent event, String name) {
    return value(event, name).orElseThrow();
  }

  private static Optional<String> value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue);
  }

  /** What ical4j reads in a feed: its events, each as the set of its properties. */
  static Set<String> read(byte[] feed) {
    String unfolded = new String(feed, StandardCharsets.UTF_8).replaceAll("\r?\n[ \t]", "");
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(unfolded));
      return calendar.getComponents(Component.VEVENT).stream()
          .map(
              event ->
                  event.getPropertyList().getAll().stream()
                      .map(Property::toString)
                      .map(FeedContent::alike)
                      .collect(Collectors.toCollection(TreeSet::new))
                      .toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException notFromMemory) {
      throw new UncheckedIOException(notFromMemory);
    } catch (ParserException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** One number may be written in more than one way. */
  private static String alike(String property) {
    if (!property.startsWith("GEO:")) {
      return property;
    }
    Point point = point(property.substring(4).strip());
    return "GEO:" + point.latitude().doubleValue() + ";" + point.longitude().doubleValue();
  }
}
