package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes what stands in a feed before its events: what it is, and the zones that they name. */
final class FeedHead {
  /** It stays as it is: programs take another one for another calendar. */
  private static final String PRODID = "-//zweimonat.github.io//Zweimonat//EN";

  /** How often programs should look again (RFC 7986 §5.7). */
  private static final String REFRESH = "PT12H";

  private final FeedRequest request;
  private final Programme programme;
  private final FeedText text;
  private final ContentLineWriter out;

  FeedHead(FeedRequest request, FeedText text, ContentLineWriter out) {
    this.request = request;
    this.programme = request.programme();
    this.text = text;
    this.out = out;
  }

  void write(Instant modified, List<WrittenComponent> components) {
    out.value("VERSION", "2.0");
    out.value("PRODID", PRODID);
    out.value("CALSCALE", "GREGORIAN");
    String name = FeedName.of(text, request.filter());
    out.text("NAME", name);
    out.text("X-WR-CALNAME", name);
    programme
        .description()
        .map(text::translated)
        .ifPresent(
            description -> {
              out.text("DESCRIPTION", description);
              out.text("X-WR-CALDESC", description);
            });
    text.image(programme.image()).ifPresent(image -> out.address("IMAGE;VALUE=URI", image));
    out.value("X-WR-TIMEZONE", programme.timeZone().getId());
    out.value("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    out.value("X-PUBLISHED-TTL", REFRESH);
    out.instant("LAST-MODIFIED", modified.getEpochSecond());
    zones(components);
  }

  /** Each zone before the times that name it, by its id. */
  private void zones(List<WrittenComponent> components) {
    Map<String, ZoneStatement> named = new TreeMap<>();
    Optional<ZoneStatement> last = Optional.empty();
    for (WrittenComponent component : components) {
      Optional<ZoneStatement> zone = component.zone();
      if (zone.isPresent() && !zone.equals(last)) {
        named.put(zone.get().zone().getId(), zone.get());
        last = zone;
      }
    }
    ZoneWriter writer = new ZoneWriter(out);
    named.values().forEach(writer::write);
  }
}
