package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Programme;
import java.time.Instant;
import java.util.List;

/**
 * Writes one feed: what it is, the zones that its times name, then the events by start and UID.
 * Used once.
 */
final class FeedWriter {
  /** It stays as it is: programs take another one for another calendar. */
  private static final String PRODID = "-//zweimonat.github.io//Zweimonat//EN";

  /** How often programs should look again (RFC 7986 §5.7). */
  private static final String REFRESH = "PT12H";

  /** Octets of an ordinary event, to begin with a buffer that seldom has to grow. */
  private static final int EXPECTED_EVENT = 1024;

  private final FeedRequest request;
  private final Programme programme;
  private final FeedZones zones = new FeedZones();
  private final FeedSelection selection;
  private final List<FeedComponent> components;
  private final int events;
  private final ContentLineWriter out;

  FeedWriter(FeedRequest request, Agenda agenda) {
    this.request = request;
    this.programme = request.programme();
    this.selection = new FeedSelection(request, agenda, zones);
    this.components = selection.components();
    this.events = components.stream().mapToInt(FeedComponent::events).sum();
    this.out = new ContentLineWriter((int) Math.min(1 << 24, (events + 1L) * EXPECTED_EVENT));
  }

  void write() {
    FeedText text = new FeedText(request);
    out.begin("VCALENDAR");
    properties(text);
    zones();
    TimesWriter times = new TimesWriter(out, zones, request.style() == FeedStyle.INTEGREAT);
    EventWriter writer = new EventWriter(out, text, times, request.cancelled());
    components.forEach(writer::write);
    out.end("VCALENDAR");
  }

  private void properties(FeedText text) {
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
    out.instant("LAST-MODIFIED", lastModified().getEpochSecond());
  }

  /** Each zone before the times that name it. */
  private void zones() {
    components.forEach(component -> zones.use(component.first()));
    ZoneWriter writer = new ZoneWriter(out);
    zones.used().forEach(writer::write);
  }

  /** When the programme, or an offer of which a date is written, was last changed. */
  Instant lastModified() {
    Instant latest = programme.updated();
    for (FeedComponent component : components) {
      Instant updated = programme.updated(component.offer());
      if (updated.isAfter(latest)) {
        latest = updated;
      }
    }
    return latest;
  }

  /** How many VEVENTs there are. */
  int events() {
    return events;
  }

  /** What is not told as the programme has it. */
  List<Loss> losses() {
    return new FeedLosses(request, selection).losses();
  }

  /** What was written, in its first {@link #size()} octets. */
  byte[] buffer() {
    return out.buffer();
  }

  int size() {
    return out.size();
  }
}
