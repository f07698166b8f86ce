package io.github.zweimonat.schedule;

import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The breaks of a programme on which one schedule rests, in the programme's order. */
final class ObservedBreaks {
  private final List<Break> breaks;

  private ObservedBreaks(List<Break> breaks) {
    this.breaks = breaks;
  }

  /** In a loop: a programme has many schedules, and most of them observe none. */
  static ObservedBreaks of(Schedule schedule, List<Break> breaks) {
    List<Break> observed = new ArrayList<>(breaks.size());
    for (Break pause : breaks) {
      if ((pause.closesAll() || schedule.breaks().contains(pause.id()))
          && !schedule.openDuring().contains(pause.id())) {
        observed.add(pause);
      }
    }
    return new ObservedBreaks(observed);
  }

  boolean isEmpty() {
    return breaks.isEmpty();
  }

  /** Whether one of them has the day. */
  boolean rests(long epochDay) {
    for (Break pause : breaks) {
      if (pause.restDays().contains(epochDay)) {
        return true;
      }
    }
    return false;
  }

  /** The reason of the first one on {@code day} that tells one. */
  Optional<LocalizedText> reason(LocalDate day) {
    return breaks.stream()
        .flatMap(pause -> pause.spans().stream())
        .filter(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()))
        .flatMap(span -> span.name().stream())
        .findFirst();
  }

  /**
   * Whether both take out the same dates for the same reasons.
   *
   * @param hasDates whether there are dates from a day on until another one, that one excluded
   */
  boolean areAlike(ObservedBreaks other, BiPredicate<LocalDate, LocalDate> hasDates) {
    return breaks.equals(other.breaks) || RestComparison.alike(breaks, other.breaks, hasDates);
  }
}
