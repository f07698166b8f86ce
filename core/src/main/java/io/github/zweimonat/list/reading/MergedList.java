package io.github.zweimonat.list.reading;

import io.github.zweimonat.imports.ImportChange;
import io.github.zweimonat.programme.Programme;
import java.util.List;

/**
 * A programme with what a partner's list offers.
 *
 * @param programme the programme; the given one where the list has nothing new
 * @param changes what is different, offers in the order of the list
 * @param notes what was not taken over as it stands in the list, by row and column
 */
public record MergedList(Programme programme, List<ImportChange> changes, List<ListNote> notes) {
  /** Copies the lists. */
  public MergedList {
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /** Whether everything of the list is in the programme, or was corrected there on purpose. */
  public boolean isComplete() {
    return notes.stream().noneMatch(note -> note.kind() == ListNote.Kind.LEFT_OUT);
  }
}
