package io.github.zweimonat.ical;

import io.github.zweimonat.imports.ImportChange;
import io.github.zweimonat.programme.Programme;
import java.util.List;

/**
 * A programme with what a partner's feed offers.
 *
 * @param programme the programme; the given one where the feed has nothing new
 * @param changes what is different, offers in the order of the feed
 * @param notes what was not taken over as it stands in the feed, by line
 */
public record ImportedProgramme(
    Programme programme, List<ImportChange> changes, List<ImportNote> notes) {
  /** Copies the lists. */
  public ImportedProgramme {
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /** Whether everything of the feed is in the programme, or was corrected there on purpose. */
  public boolean isComplete() {
    return notes.stream().noneMatch(note -> note.kind() == ImportNote.Kind.LEFT_OUT);
  }
}
