package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.OfferOccurrences;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.agenda.PublicationOutput;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one feed: what it is, the zones that its times name, then the events by start and UID.
 *
 * <p>The components of one offer are written one after the other, so that lines which they share
 * are at hand, and then put in order octet by octet; those that a former feed has are taken from
 * there. Used once.
 */
final class FeedWriter {
  /** Octets of an offer with five dates, to begin with a buffer that seldom has to grow. */
  private static final int EXPECTED_OFFER = 6000;

  /** Few feeds are larger. */
  private static final int MOST_EXPECTED = 3 << 19;

  /** How many offers are expected to have changed since a former feed. */
  private static final int EXPECTED_CHANGES = 4;

  private static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  private final FeedRequest request;
  private final Programme programme;
  private final Window window;
  private final FeedZones zones;
  private final Optional<FeedMemory> former;
  private final Optional<FeedReuse> reuse;

  /** Of each offer, in the order of the programme. */
  private final List<OfferShare> shares = new ArrayList<>();

  /** When the programme, or an offer of which a date is told, was last changed. */
  private Instant modified;

  FeedWriter(FeedRequest request, Window window, Optional<FeedMemory> former) {
    this.request = request;
    this.programme = request.programme();
    this.window = window;
    this.former = former;
    this.zones = new FeedZones(former.map(FeedMemory::zones).orElse(Map.of()));
    this.modified = programme.updated();
    this.reuse = former.map(memory -> new FeedReuse(memory, request));
  }

  /** What becomes of the components of an offer of which not all is as it was. */
  private interface Sink {
    /**
     * Takes them.
     *
     * @param offer the place of their offer in the programme
     * @param isToldAlike whether those that a former feed has are as they were
     */
    void accept(List<FeedComponent> components, int offer, boolean isToldAlike);
  }

  private void select(Sink sink) {
    OfferOccurrences occurrences = OfferOccurrences.of(programme, window, request.filter());
    List<Offer> offers = programme.offers();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      boolean isToldAlike = reuse.isPresent() && reuse.get().isTold(offer, i);
      OfferShare share = isToldAlike ? reuse.get().lastShare() : null;
      if (share != null) {
        occurrences.count(share.dates());
      } else {
        int before = occurrences.count();
        FeedSelection selection = new FeedSelection(request, zones, offer);
        occurrences.forEach(
            offer,
            date -> {
              if (request.asksFor(date)) {
                selection.add(date);
              }
            });
        List<FeedComponent> components = selection.components();
        share =
            new OfferShare(
                occurrences.count() - before,
                !components.isEmpty(),
                FeedLosses.of(request, selection));
        sink.accept(components, i, isToldAlike);
      }
      shares.add(share);
      if (share.isTold()) {
        Instant updated = programme.updated(offer);
        modified = updated.isAfter(modified) ? updated : modified;
      }
    }
  }

  /** What is not told as the programme has it; nothing is written. */
  List<Loss> losses() {
    select((components, offer, isToldAlike) -> {});
    return allLosses();
  }

  private List<Loss> allLosses() {
    List<Loss> losses = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      for (Loss loss : shares.get(i).losses()) {
        losses.add(Loss.of("/offers/" + i + loss.pointer(), loss.what(), loss.why()));
      }
    }
    return List.copyOf(losses);
  }

  /** The feed. */
  WrittenFeed write() {
    ContentLineWriter out = new ContentLineWriter(expectedSize());
    FeedText text = new FeedText(request);
    List<WrittenComponent> components = components(out, text);
    int frame = out.size();
    out.begin("VCALENDAR");
    new FeedHead(request, text, out).write(modified, components);
    int frameEnd = out.size();
    out.end("VCALENDAR");
    return assemble(out, frame, frameEnd, components);
  }

  private int expectedSize() {
    long offers = former.isPresent() ? EXPECTED_CHANGES : programme.offers().size();
    return (int) Math.min(MOST_EXPECTED, (offers + 1) * EXPECTED_OFFER);
  }

  /** In the order of the feed; new ones are written. */
  private List<WrittenComponent> components(ContentLineWriter out, FeedText text) {
    TimesWriter times = new TimesWriter(out, zones, request.style() == FeedStyle.INTEGREAT);
    EventWriter writer = new EventWriter(out, text, times, request.cancelled());
    List<WrittenComponent> fresh = new ArrayList<>();
    select(
        (components, offer, isToldAlike) -> {
          for (FeedComponent component : components) {
            WrittenComponent known =
                isToldAlike ? reuse.orElseThrow().component(component.uid(), offer) : null;
            fresh.add(known != null ? known : written(component, offer, writer, out));
          }
        });
    List<WrittenComponent> all = reuse.map(FeedReuse::kept).orElseGet(ArrayList::new);
    all.addAll(fresh);
    all.sort(WrittenComponent.ORDER);
    return all;
  }

  private WrittenComponent written(
      FeedComponent component, int offer, EventWriter writer, ContentLineWriter out) {
    int start = out.size();
    writer.write(component);
    return new WrittenComponent(
        component.uid(),
        component.first().startSecond(),
        component.events(),
        zones.named(component.first()),
        offer,
        WrittenComponent.Lines.NEW,
        start,
        out.size());
  }

  /** Puts finished lines in order: head, components, end. */
  private WrittenFeed assemble(
      ContentLineWriter lines, int head, int end, List<WrittenComponent> components) {
    int size = lines.size() - head;
    int events = 0;
    for (WrittenComponent component : components) {
      size = Math.addExact(size, component.length());
      events += component.events();
    }
    PublicationOutput out = new PublicationOutput(size);
    out.write(lines.buffer(), head, end - head);
    List<WrittenComponent> placed = new ArrayList<>(components.size());
    int at = end - head;
    int next = 0;
    while (next < components.size()) {
      WrittenComponent first = components.get(next);
      int copied = first.start();
      // As many as stood one behind the other.
      while (next < components.size() && components.get(next).follows(first, copied)) {
        WrittenComponent component = components.get(next++);
        copied = component.end();
        placed.add(component.at(at));
        at += component.length();
      }
      if (first.in() == WrittenComponent.Lines.NEW) {
        out.write(lines.buffer(), first.start(), copied - first.start());
      } else {
        out.write(former.orElseThrow().publication(), first.start(), copied);
      }
    }
    out.write(lines.buffer(), end, lines.size() - end);
    Publication publication = out.publication(MEDIA_TYPE, lastModified());
    return new WrittenFeed(
        publication,
        events,
        allLosses(),
        new FeedMemory(request, publication, shares, placed, Map.copyOf(zones.statements())));
  }

  /** A feed that lies around a day changes when that day begins. */
  private Instant lastModified() {
    Instant dayBegan =
        request
            .today()
            .map(today -> today.atStartOfDay(programme.timeZone()).toInstant())
            .orElse(modified);
    return dayBegan.isAfter(modified) ? dayBegan : modified;
  }
}
