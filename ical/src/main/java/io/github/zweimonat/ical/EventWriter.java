package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.ical.ContentLineWriter.Lines;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the VEVENTs of a component. What is the same for every ordinary date of an offer is
 * escaped, folded and encoded once, and copied after that; so is what offers have in common. The
 * dates of an offer are to come one after the other. Not thread-safe.
 */
final class EventWriter {
  /** Six digits tell a tenth of a metre, and RFC 5545 §3.8.1.6 asks for no more. */
  private static final int DEGREE_DIGITS = 6;

  private static final byte[] BEGIN = ascii("BEGIN:VEVENT\r\n");
  private static final byte[] END = ascii("END:VEVENT\r\n");
  private static final byte[] TRANSPARENT = ascii("TRANSP:TRANSPARENT\r\n");

  private final ContentLineWriter out;
  private final Programme programme;
  private final FeedText text;
  private final DescriptionText descriptions;
  private final TimesWriter times;
  private final CancellationPolicy policy;

  private final Map<String, Lines> writtenPlaces = new HashMap<>();
  private final Map<List<String>, Lines> writtenCategories = new HashMap<>();

  /** Whose dates are being written, and the lines of those that follow the plan. */
  private @Nullable Offer offer;

  private @Nullable Lines ordinaryProperties;
  private @Nullable Lines ordinaryDescription;

  EventWriter(ContentLineWriter out, FeedText text, TimesWriter times, CancellationPolicy policy) {
    this.out = out;
    this.programme = text.programme();
    this.text = text;
    this.descriptions = new DescriptionText(text);
    this.times = times;
    this.policy = policy;
  }

  void write(FeedComponent component) {
    begin(component.uid());
    times.span(component.first());
    if (component instanceof SeriesSegment segment) {
      rule(segment);
      end(segment.first());
      overrides(segment);
    } else {
      end(component.first());
    }
  }

  private void rule(SeriesSegment segment) {
    out.value("RRULE", segment.rule() + ";UNTIL=" + segment.until());
    segment.excluded().forEach(planned -> times.exception(segment.first(), planned));
  }

  /** Full copies: what an override leaves out is not taken from its series. */
  private void overrides(SeriesSegment segment) {
    String uid = segment.uid();
    for (Occurrence differing : segment.overrides()) {
      begin(uid);
      times.recurrence(differing);
      times.span(differing);
      end(differing);
    }
  }

  private void begin(String uid) {
    out.lines(BEGIN);
    out.value("UID", uid);
  }

  private void end(Occurrence date) {
    if (date.offer() != offer) {
      offer = date.offer();
      ordinaryProperties = null;
      ordinaryDescription = null;
    }
    boolean differs = date.override().isPresent();
    if (differs) {
      properties(date);
    } else if (ordinaryProperties != null) {
      out.repeat(ordinaryProperties);
    } else {
      int start = out.size();
      properties(date);
      ordinaryProperties = out.since(start);
    }
    if (differs || date.courseNumber().isPresent()) {
      out.text("DESCRIPTION", descriptions.of(date));
    } else if (ordinaryDescription != null) {
      out.repeat(ordinaryDescription);
    } else {
      int start = out.size();
      out.text("DESCRIPTION", descriptions.of(date));
      ordinaryDescription = out.since(start);
    }
    out.lines(END);
  }

  /** Everything but identity, times and description. */
  private void properties(Occurrence date) {
    Offer offer = date.offer();
    long updated = programme.updated(offer).getEpochSecond();
    out.instant("DTSTAMP", updated);
    out.instant("LAST-MODIFIED", updated);
    out.value("SEQUENCE", Integer.toString(offer.sequence()));
    out.value("STATUS", status(date.status()));
    out.text("SUMMARY", text.summary(date));
    date.place().ifPresent(place -> once(writtenPlaces, place.id(), () -> place(place)));
    once(writtenCategories, offer.categories(), () -> categories(offer.categories()));
    text.contact(offer).ifPresent(contact -> out.text("CONTACT", contact));
    offer.url().ifPresent(address -> out.address("URL", address));
    text.image(offer.image()).ifPresent(image -> out.address("IMAGE;VALUE=URI", image));
    text.conference(offer).ifPresent(there -> out.address("CONFERENCE;VALUE=URI", there));
    out.lines(TRANSPARENT);
  }

  private void place(Place place) {
    out.text("LOCATION", text.location(place));
    place.geo().ifPresent(point -> out.value("GEO", geo(point)));
  }

  /** Their names in the programme's order, and the colour of the first that has one. */
  private void categories(List<String> ids) {
    List<Category> categories =
        programme.categories().stream().filter(each -> ids.contains(each.id())).toList();
    if (!categories.isEmpty()) {
      out.texts("CATEGORIES", categories.stream().map(text::category).toList());
    }
    categories.stream()
        .map(Category::color)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(color -> out.value("COLOR", CssColor.nearest(color)));
  }

  /** Has lines written the first time that {@code key} comes, and copied after that. */
  private <K> void once(Map<K, Lines> written, K key, Runnable lines) {
    Lines known = written.get(key);
    if (known != null) {
      out.repeat(known);
    } else {
      int start = out.size();
      lines.run();
      written.put(key, out.since(start));
    }
  }

  private String status(Status status) {
    return status == Status.CANCELLED && policy == CancellationPolicy.ANNOUNCE
        ? Status.CONFIRMED.name()
        : status.name();
  }

  private static byte[] ascii(String line) {
    return line.getBytes(StandardCharsets.US_ASCII);
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
