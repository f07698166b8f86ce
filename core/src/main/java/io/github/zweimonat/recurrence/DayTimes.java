package io.github.zweimonat.recurrence;

/** The times of a day, in seconds from its midnight; which may differ from day to day. */
abstract sealed class DayTimes permits FixedTimes, SteppedTimes {
  /** No such time. */
  static final int NONE = -1;

  /** No such day. */
  static final long NEVER = Long.MAX_VALUE;

  /** The first time of {@code day} at or after {@code second}, or {@link #NONE}. */
  abstract int atOrAfter(int day, int second, Steps steps);

  /** The last time of {@code day} at or before {@code second}, or {@link #NONE}. */
  abstract int atOrBefore(int day, int second, Steps steps);

  /** How many times of {@code day} lie at or after {@code second}. */
  abstract int count(int day, int second, Steps steps);

  /** The first day on or after {@code day} that has a time, or {@link #NEVER}. */
  abstract long dayAtOrAfter(long day, Steps steps);

  /** The last day on or before {@code day} that has a time, or {@code -NEVER}. */
  abstract long dayAtOrBefore(long day, Steps steps);

  /** After how many days the times are the same again. */
  abstract long cycle();
}
