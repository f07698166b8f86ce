package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one VEVENT for each date. What is the same for every ordinary date of an offer is escaped,
 * folded and encoded once, and copied after that. Not thread-safe.
 */
final class EventWriter {
  /** Six digits tell a tenth of a metre, and RFC 5545 §3.8.1.6 asks for no more. */
  private static final int DEGREE_DIGITS = 6;

  private static final int EXPECTED_BLOCK = 2048;

  private final ContentLineWriter out;
  private final Programme programme;
  private final FeedText text;
  private final DescriptionText descriptionText;
  private final FeedZones zones;
  private final CancellationPolicy policy;
  private final Map<String, byte[]> properties = new HashMap<>();
  private final Map<String, byte[]> descriptions = new HashMap<>();

  EventWriter(ContentLineWriter out, FeedText text, FeedZones zones, CancellationPolicy policy) {
    this.out = out;
    this.programme = text.programme();
    this.text = text;
    this.descriptionText = new DescriptionText(text);
    this.zones = zones;
    this.policy = policy;
  }

  void write(Occurrence date) {
    out.begin("VEVENT");
    out.value("UID", date.uid());
    times(date);
    if (date.override().isPresent()) {
      properties(out, date);
      description(out, date);
    } else {
      out.lines(propertiesOf(date));
      if (date.courseNumber().isPresent()) {
        description(out, date);
      } else {
        out.lines(descriptionOf(date));
      }
    }
    out.end("VEVENT");
  }

  private void times(Occurrence date) {
    if (date.isAllDay()) {
      out.day("DTSTART;VALUE=DATE", date.startDate().toEpochDay());
      out.day("DTEND;VALUE=DATE", date.endDate().toEpochDay());
      return;
    }
    long start = date.startSecond();
    long end = date.endSecond();
    ZoneTimes times = zones.of(date.timeZone());
    boolean clear = times.isClear(start, end);
    if (clear) {
      out.wallTime(times.startName(), times.wall(start));
    } else {
      out.instant("DTSTART", start);
    }
    if (end == start) {
      return; // an end has to lie after its start; without one, the event ends as it starts
    }
    if (clear) {
      out.wallTime(times.endName(), times.wall(end));
    } else {
      out.instant("DTEND", end);
    }
  }

  private byte[] propertiesOf(Occurrence ordinary) {
    byte[] known = properties.get(ordinary.offer().id());
    if (known != null) {
      return known;
    }
    ContentLineWriter block = new ContentLineWriter(EXPECTED_BLOCK);
    properties(block, ordinary);
    return kept(properties, ordinary, block);
  }

  private byte[] descriptionOf(Occurrence ordinary) {
    byte[] known = descriptions.get(ordinary.offer().id());
    if (known != null) {
      return known;
    }
    ContentLineWriter block = new ContentLineWriter(EXPECTED_BLOCK);
    description(block, ordinary);
    return kept(descriptions, ordinary, block);
  }

  private static byte[] kept(Map<String, byte[]> blocks, Occurrence date, ContentLineWriter block) {
    byte[] lines = block.copyFrom(0);
    blocks.put(date.offer().id(), lines);
    return lines;
  }

  /** Everything but identity, times and description. */
  private void properties(ContentLineWriter to, Occurrence date) {
    Offer offer = date.offer();
    long updated = programme.updated(offer).getEpochSecond();
    to.instant("DTSTAMP", updated);
    to.instant("LAST-MODIFIED", updated);
    to.value("SEQUENCE", Integer.toString(offer.sequence()));
    to.value("STATUS", status(date.status()));
    to.text("SUMMARY", text.summary(date));
    Optional<Place> place = date.place();
    place.ifPresent(there -> to.text("LOCATION", text.location(there)));
    place.flatMap(Place::geo).ifPresent(point -> to.value("GEO", geo(point)));
    List<Category> categories =
        offer.categories().stream().flatMap(id -> programme.category(id).stream()).toList();
    if (!categories.isEmpty()) {
      to.texts("CATEGORIES", categories.stream().map(text::category).toList());
    }
    text.contact(offer).ifPresent(contact -> to.text("CONTACT", contact));
    offer.url().map(URI::toASCIIString).ifPresent(address -> to.value("URL", address));
    categories.stream()
        .map(Category::color)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(color -> to.value("COLOR", CssColor.nearest(color)));
    to.value("TRANSP", "TRANSPARENT");
  }

  private void description(ContentLineWriter to, Occurrence date) {
    to.text("DESCRIPTION", descriptionText.of(date));
  }

  private String status(Status status) {
    return status == Status.CANCELLED && policy == CancellationPolicy.ANNOUNCE
        ? Status.CONFIRMED.name()
        : status.name();
  }

  private static String geo(GeoPoint point) {
    return degrees(point.latitude()) + ";" + degrees(point.longitude());
  }

  private static String degrees(double degrees) {
    // Not Double.toString, which became shorter in JDK 19.
    BigDecimal rounded = new BigDecimal(degrees).setScale(DEGREE_DIGITS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
