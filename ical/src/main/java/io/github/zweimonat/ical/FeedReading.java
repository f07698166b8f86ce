package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.Extension;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One reading of a feed: offers with their ids, places, and notes. */
final class FeedReading {
  private final String partner;
  private final Optional<Programme> programme;
  private final Optional<ZoneId> zone;
  private final ImportNotes notes = new ImportNotes();
  private final FeedPlaces places;
  private final FreeIds ids;
  private final Map<String, Offer> known = new HashMap<>();
  private final Set<String> uids = new HashSet<>();
  private final List<Offer> offers = new ArrayList<>();

  FeedReading(String partner, Optional<Programme> programme) {
    this.partner = partner;
    this.programme = programme;
    zone = programme.map(Programme::timeZone);
    places = new FeedPlaces(programme, notes);
    List<Offer> present = programme.map(Programme::offers).orElse(List.of());
    ids = new FreeIds("angebot", present.stream().map(Offer::id));
    for (Offer offer : present) {
      if (offer.partners().contains(partner)) {
        OfferMerge.own(offer, OfferMerge.UID).ifPresent(uid -> known.putIfAbsent(uid, offer));
      }
    }
  }

  void read(byte[] feed) {
    boolean people = false;
    for (ReadComponent component : FeedParser.parse(feed, notes)) {
      FeedCalendar calendar = FeedCalendar.of(component, zone, notes);
      calendar
          .refusal()
          .ifPresentOrElse(
              refused -> notes.leftOut(refused.line(), refused.property(), refused.reason()),
              () -> read(calendar));
      people = people || notePeople(component, people);
    }
  }

  private void read(FeedCalendar calendar) {
    for (ReadComponent other : calendar.component().components()) {
      if (!other.name().equals("VEVENT") && !other.name().equals("VTIMEZONE")) {
        notes.leftOut(other.line(), other.name(), "only events are read");
      }
    }
    FeedOffer reader = new FeedOffer(calendar, places, programme);
    for (FeedEvents events : FeedEvents.of(calendar.component(), notes)) {
      if (!uids.add(events.uid())) {
        notes.leftOut(
            events.model().line(), "UID", "another calendar of the file has this UID already");
        continue;
      }
      try {
        offers.add(named(events, reader.read(events)));
      } catch (NotSure notSure) {
        leaveOut(events, notSure.line(), notSure.property(), notSure.reason());
      } catch (IllegalArgumentException refused) {
        leaveOut(events, events.model().line(), "VEVENT", String.valueOf(refused.getMessage()));
      }
    }
  }

  private void leaveOut(FeedEvents events, int line, String property, String reason) {
    String title =
        OverrideTexts.text(events.model(), "SUMMARY")
            .map(OverrideTexts::oneLine)
            .map(ImportNotes::quoted)
            .orElse("");
    notes.leftOut(
        line, property, reason + (title.isEmpty() ? "" : "; so " + title + " is missing"));
  }

  private Offer named(FeedEvents events, Offer.Builder builder) {
    Offer draft = builder.id("x").addPartners(partner).build();
    Offer before = known.get(events.uid());
    String id = before != null ? before.id() : ids.take(draft.title().translations().get(0).text());
    Map<String, Extension> own = new TreeMap<>();
    draft.extensions().forEach(extension -> own.put(extension.name(), extension));
    own.put(OfferMerge.UID, Extension.of(OfferMerge.UID, JsonText.of(events.uid())));
    String written = SourceMarks.written(marks().of(draft));
    own.put(OfferMerge.MARKS, Extension.of(OfferMerge.MARKS, JsonText.of(written)));
    return Offer.builder().from(draft).id(id).extensions(own.values()).build();
  }

  /** People did not ask to be in a programme: who organises and who comes is not taken over. */
  private boolean notePeople(ReadComponent calendar, boolean told) {
    for (ReadComponent event : calendar.components("VEVENT")) {
      for (ReadProperty property : event.properties()) {
        if (property.name().equals("ATTENDEE") || property.name().equals("ORGANIZER")) {
          if (!told) {
            notes.noted(
                property, "names and addresses of people are not taken over, here and below");
          }
          return true;
        }
      }
    }
    return told;
  }

  SourceMarks marks() {
    return new SourceMarks(zone, language());
  }

  private String language() {
    return programme.map(Programme::defaultLanguage).orElse("und");
  }

  List<Offer> offers() {
    return offers;
  }

  List<Place> places() {
    return places.added();
  }

  List<ImportNote> notes() {
    return notes.all();
  }

  /** The programme with what was read. */
  ImportedProgramme merged() {
    Programme old = programme.orElseThrow();
    List<ImportChange> changes = new ArrayList<>();
    OfferMerge merge = new OfferMerge(marks(), language(), changes);
    Map<String, Offer> updated = new HashMap<>();
    List<Offer> added = new ArrayList<>();
    for (Offer offer : offers) {
      Optional<Offer> before = old.offer(offer.id());
      if (before.isPresent()) {
        updated.put(offer.id(), merge.merge(before.get(), offer));
      } else {
        added.add(offer);
        changes.add(new ImportChange(ImportChange.Kind.OFFER_ADDED, offer.id(), ""));
      }
    }
    for (Place place : places.added()) {
      changes.add(new ImportChange(ImportChange.Kind.PLACE_ADDED, place.id(), ""));
    }
    for (Offer offer : old.offers()) {
      boolean ours = offer.partners().contains(partner);
      OfferMerge.own(offer, OfferMerge.UID)
          .filter(uid -> ours && !uids.contains(uid))
          .ifPresent(
              uid -> changes.add(new ImportChange(ImportChange.Kind.NOT_IN_FEED, offer.id(), "")));
    }
    List<Offer> all = new ArrayList<>();
    old.offers().forEach(offer -> all.add(updated.getOrDefault(offer.id(), offer)));
    all.addAll(added);
    Programme merged =
        Programme.builder().from(old).addAllPlaces(places.added()).offers(all).build();
    return new ImportedProgramme(merged.equals(old) ? old : merged, changes, notes());
  }
}
