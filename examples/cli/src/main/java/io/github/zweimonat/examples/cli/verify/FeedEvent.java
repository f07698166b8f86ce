package io.github.zweimonat.examples.cli.verify;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One VEVENT (RFC 5545 §3.6.1).
 *
 * @param properties as they are written
 */
record FeedEvent(List<VObjectProperty> properties) {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  /** A time as it is written: whole days at midnight. */
  record Time(LocalDateTime wall, ZoneId zone, boolean isDay) {}

  String uid() {
    return text("UID").orElseThrow(() -> new IllegalArgumentException("an event has no UID"));
  }

  /** The text of a property that is there at most once. */
  Optional<String> text(String name) {
    return value(name).map(VObjectPropertyValues::unescape);
  }

  /** The value of a property that is no text. */
  Optional<String> value(String name) {
    List<VObjectProperty> named = named(name).toList();
    if (named.size() > 1) {
      throw new IllegalArgumentException("an event has several " + name);
    }
    return named.stream().map(VObjectProperty::getValue).findFirst();
  }

  private Stream<VObjectProperty> named(String name) {
    return properties.stream().filter(property -> property.getName().equals(name));
  }

  /** Every time of a property, which may be there several times and have several values. */
  List<Time> times(String name, ZoneId days) {
    return named(name)
        .flatMap(
            property ->
                Arrays.stream(property.getValue().split(",", -1))
                    .map(value -> time(value, property, days)))
        .toList();
  }

  private static Time time(String value, VObjectProperty property, ZoneId days) {
    String type = property.getParameters().first("VALUE");
    String zone = property.getParameters().first("TZID");
    if ("DATE".equals(type)) {
      return new Time(
          LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), days, true);
    }
    boolean utc = value.endsWith("Z");
    if (utc == (zone != null)) {
      throw new IllegalArgumentException(
          property.getName() + " must be in UTC or name its zone, but is " + value);
    }
    LocalDateTime wall = LocalDateTime.parse(utc ? value.substring(0, 15) : value, LOCAL);
    return new Time(wall, utc ? ZoneOffset.UTC : ZoneId.of(zone), false);
  }

  Time start(ZoneId days) {
    return times("DTSTART", days).get(0);
  }

  /** From DTSTART until DTEND; without one, it ends as it starts. */
  Span span(ZoneId days) {
    return span(start(days), start(days), days);
  }

  /**
   * That of the date of a series that starts at {@code start}: as long as the series says, in exact
   * time (RFC 5545 §3.8.5.3), or in days.
   */
  Span span(Time start, Time ofSeries, ZoneId days) {
    Time end = times("DTEND", days).stream().findFirst().orElse(ofSeries);
    if (start.isDay()) {
      long length =
          end.wall().toLocalDate().toEpochDay() - ofSeries.wall().toLocalDate().toEpochDay();
      LocalDate first = start.wall().toLocalDate();
      return Span.ofDays(first, first.plusDays(length), days);
    }
    Duration length =
        Duration.between(
            Span.onTheWall(ofSeries.wall(), ofSeries.zone()).toInstant(),
            Span.onTheWall(end.wall(), end.zone()).toInstant());
    var begin = Span.onTheWall(start.wall(), start.zone()).toInstant();
    return Span.of(begin, begin.plus(length));
  }
}
