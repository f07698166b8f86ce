package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListState;
import io.github.zweimonat.recurrence.LocalStart;
import java.util.Optional;

/**
 * A date of a list, or that an offer has none.
 *
 * @param row where it stands
 * @param title as the offer is called
 * @param place as the place is called
 * @param span when; empty for an offer on request or whose dates follow
 * @param planned when it was planned, where it was moved
 * @param state as the list says it
 * @param full whether there is no free place any more
 * @param note what readers should know
 * @param own what our own list says of it beside that
 */
record ListedDate(
    RowTexts row,
    String title,
    Optional<String> place,
    Optional<ListedSpan> span,
    Optional<LocalStart> planned,
    Optional<ListState> state,
    boolean full,
    Optional<String> note,
    OwnIdentity own) {

  /** The planned start. */
  LocalStart plannedStart() {
    return planned.orElseGet(() -> span.orElseThrow().start());
  }

  ListedSpan when() {
    return span.orElseThrow();
  }

  /** What two rows must have alike to be the same date. */
  ListedDate withoutRow() {
    return new ListedDate(RowTexts.NONE, title, place, span, planned, state, full, note, own);
  }
}
