package io.github.zweimonat.recurrence;

import org.jspecify.annotations.Nullable;

/**
 * The days of a rule in years of one shape, and, where BYSETPOS picks among several times of a day,
 * the times of each day.
 */
final class YearDays {
  static final YearDays NONE = new YearDays(new DayBits(), null);

  private final DayBits days;
  private final int size;
  private final @Nullable FixedTimes @Nullable [] timesByDay;

  YearDays(DayBits days, @Nullable FixedTimes @Nullable [] timesByDay) {
    this.days = days;
    this.size = days.size();
    this.timesByDay = timesByDay;
  }

  /** The {@code index}th 64 days, from day {@code DayBits.FIRST + 64 * index} of the year on. */
  long word(int index) {
    return days.word(index);
  }

  /** How many days there are. */
  int size() {
    return size;
  }

  /** Whether times differ from day to day. */
  boolean hasOwnTimes() {
    return timesByDay != null;
  }

  /** The times of a day of the year, if they differ from day to day; null for all other days. */
  @Nullable FixedTimes times(int dayOfYear) {
    int index = dayOfYear - DayBits.FIRST;
    return timesByDay == null || index < 0 || index >= timesByDay.length ? null : timesByDay[index];
  }
}
