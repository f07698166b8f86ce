package io.github.zweimonat.schedule;

import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Goes through the days of two lists of breaks and finds those that do not rest alike: in one list
 * only, or for other reasons. Time grows with the number of spans, not with their days.
 */
final class RestComparison {
  /** The first day on which anything is planned, and the day after the last one. */
  private static final long BEGINNING = LocalDate.of(1, 1, 1).toEpochDay();

  private static final long END = LocalDate.of(10_000, 1, 1).toEpochDay();

  /** What begins (+1) and ends (-1) on a day, of the one list and of the other. */
  private record Step(boolean ofOther, Optional<LocalizedText> reason, int change) {}

  private final Map<Optional<LocalizedText>, int[]> resting = new HashMap<>();

  /** Reasons for which only one of the lists rests. */
  private int unlike;

  private RestComparison() {}

  /**
   * Whether both lists rest alike on all days that matter.
   *
   * @param matters whether anything is planned from a day until another one, that one excluded
   */
  static boolean alike(
      List<Break> some, List<Break> others, BiPredicate<LocalDate, LocalDate> matters) {
    TreeMap<Long, List<Step>> steps = new TreeMap<>();
    some.forEach(pause -> add(pause, false, steps));
    others.forEach(pause -> add(pause, true, steps));
    RestComparison comparison = new RestComparison();
    long unlikeSince = 0;
    for (Map.Entry<Long, List<Step>> day : steps.entrySet()) {
      if (comparison.unlike > 0 && matters.test(day(unlikeSince), day(day.getKey()))) {
        return false;
      }
      day.getValue().forEach(comparison::take);
      unlikeSince = day.getKey();
    }
    return true;
  }

  private static void add(Break pause, boolean ofOther, Map<Long, List<Step>> steps) {
    for (Break.Span span : pause.spans()) {
      at(span.first().toEpochDay(), new Step(ofOther, span.name(), 1), steps);
      at(span.last().toEpochDay() + 1, new Step(ofOther, span.name(), -1), steps);
    }
  }

  private static void at(long day, Step step, Map<Long, List<Step>> steps) {
    long planned = Math.max(BEGINNING, Math.min(day, END));
    steps.computeIfAbsent(planned, any -> new ArrayList<>()).add(step);
  }

  private void take(Step step) {
    int[] count = resting.computeIfAbsent(step.reason(), any -> new int[2]);
    unlike -= isUnlike(count);
    count[step.ofOther() ? 1 : 0] += step.change();
    unlike += isUnlike(count);
  }

  private static int isUnlike(int[] count) {
    return count[0] > 0 == count[1] > 0 ? 0 : 1;
  }

  private static LocalDate day(long epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }
}
