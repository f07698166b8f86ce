package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import java.util.List;

/**
 * What a partner's feed offers.
 *
 * @param offers in the order of the feed; each remembers the UID that it came with
 * @param places those that the offers name and that the programme does not have yet, in the order
 *     of the feed
 * @param notes what was not taken over as it stands there, by line
 */
public record ImportedCalendar(List<Offer> offers, List<Place> places, List<ImportNote> notes) {
  /** Copies the lists. */
  public ImportedCalendar {
    offers = List.copyOf(offers);
    places = List.copyOf(places);
    notes = List.copyOf(notes);
  }

  /** Whether everything of the feed is in the offers. */
  public boolean isComplete() {
    return notes.stream().noneMatch(note -> note.kind() == ImportNote.Kind.LEFT_OUT);
  }
}
