package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Occurrence;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One date before and after. Applying it: what was is taken away, what is now is put in, if it
 * overlaps the window.
 *
 * @param was the date before, which may lie outside of the window; empty where there was none
 * @param now the date after, which may lie outside of the window; empty where there is none
 */
public record DateChange(Optional<Occurrence> was, Optional<Occurrence> now) {
  /** By the earlier start, then by identity. */
  static final Comparator<DateChange> ORDER =
      Comparator.comparingLong(DateChange::firstSecond)
          .thenComparing(change -> change.uids().findFirst().orElseThrow());

  /**
   * A date before and after.
   *
   * @throws IllegalArgumentException if there is neither
   */
  public DateChange {
    if (was.isEmpty() && now.isEmpty()) {
      throw new IllegalArgumentException("a date must be there before or after, but is in neither");
    }
  }

  static DateChange gone(Occurrence was) {
    return new DateChange(Optional.of(was), Optional.empty());
  }

  static DateChange come(Occurrence now) {
    return new DateChange(Optional.empty(), Optional.of(now));
  }

  /**
   * The identity of the date; of one that was planned anew, first the one before, then the other.
   */
  public Stream<String> uids() {
    return Stream.concat(was.stream(), now.stream()).map(Occurrence::uid).distinct();
  }

  /** As it is now, or else as it was. */
  Occurrence latest() {
    return now.or(this::was).orElseThrow();
  }

  long firstSecond() {
    return Stream.concat(was.stream(), now.stream())
        .mapToLong(Occurrence::startSecond)
        .min()
        .orElseThrow();
  }
}
