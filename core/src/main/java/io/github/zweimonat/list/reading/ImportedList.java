package io.github.zweimonat.list.reading;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import java.util.List;

/**
 * What a partner's list offers.
 *
 * @param offers in the order of the list
 * @param places those that the offers name, in the order of the list
 * @param notes what was not taken over as it stands there, by row and column
 */
public record ImportedList(List<Offer> offers, List<Place> places, List<ListNote> notes) {
  /** Copies the lists. */
  public ImportedList {
    offers = List.copyOf(offers);
    places = List.copyOf(places);
    notes = List.copyOf(notes);
  }

  /** Whether everything of the list is in the offers. */
  public boolean isComplete() {
    return notes.stream().noneMatch(note -> note.kind() == ListNote.Kind.LEFT_OUT);
  }
}
