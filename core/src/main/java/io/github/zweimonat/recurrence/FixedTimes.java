package io.github.zweimonat.recurrence;

import java.util.Arrays;

/** The same times every day. */
final class FixedTimes extends DayTimes {
  private final int[] times;

  /** The times in ascending order. */
  FixedTimes(int[] times) {
    this.times = times;
  }

  int size() {
    return times.length;
  }

  int time(int index) {
    return times[index];
  }

  /** The index of the first time at or after {@code second}; {@link #size} if there is none. */
  int indexAtOrAfter(int second) {
    int found = Arrays.binarySearch(times, second);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  int atOrAfter(int day, int second, Steps steps) {
    int index = indexAtOrAfter(second);
    return index < times.length ? times[index] : NONE;
  }

  @Override
  int atOrBefore(int day, int second, Steps steps) {
    int index = indexAtOrAfter(second + 1) - 1;
    return index >= 0 ? times[index] : NONE;
  }

  @Override
  int count(int day, int second, Steps steps) {
    return times.length - indexAtOrAfter(second);
  }

  @Override
  long dayAtOrAfter(long day, Steps steps) {
    return times.length == 0 ? NEVER : day;
  }

  @Override
  long dayAtOrBefore(long day, Steps steps) {
    return times.length == 0 ? -NEVER : day;
  }

  @Override
  long cycle() {
    return 1;
  }
}
