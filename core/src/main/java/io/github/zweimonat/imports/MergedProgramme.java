package io.github.zweimonat.imports;

import io.github.zweimonat.programme.Programme;
import java.util.List;

/**
 * A programme with what a source has.
 *
 * @param programme the programme; the given one where the source has nothing new
 * @param changes what is different, offers in the order of the source
 */
public record MergedProgramme(Programme programme, List<ImportChange> changes) {
  /** Copies the list. */
  public MergedProgramme {
    changes = List.copyOf(changes);
  }
}
