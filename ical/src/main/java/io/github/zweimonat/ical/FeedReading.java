package io.github.zweimonat.ical;

import io.github.zweimonat.imports.DateMerge;
import io.github.zweimonat.imports.MergedProgramme;
import io.github.zweimonat.imports.SourceImport;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of a feed: offers with their ids, places, and notes. */
final class FeedReading {
  /** The member of an offer that holds the UID of its source. */
  private static final String UID = "x-source-uid";

  private final Optional<Programme> programme;
  private final Optional<ZoneId> zone;
  private final ImportNotes notes = new ImportNotes();
  private final FeedPlaces places;
  private final SourceImport source;
  private final Set<String> uids = new HashSet<>();

  FeedReading(String partner, Optional<Programme> programme) {
    this.programme = programme;
    zone = programme.map(Programme::timeZone);
    places = new FeedPlaces(programme, notes);
    source = new SourceImport(partner, programme, UID);
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
        source.add(events.uid(), Optional.empty(), reader.read(events));
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

  List<Offer> offers() {
    return source.offers();
  }

  List<Place> places() {
    return places.added();
  }

  List<ImportNote> notes() {
    return notes.all();
  }

  /** The programme with what was read. */
  ImportedProgramme merged() {
    MergedProgramme merged = source.into(places.added(), DateMerge.whole());
    return new ImportedProgramme(merged.programme(), merged.changes(), notes());
  }
}
