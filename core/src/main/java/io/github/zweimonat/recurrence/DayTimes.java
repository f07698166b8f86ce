package io.github.zweimonat.recurrence;

/** The times of a day, in seconds from its midnight; which may differ from day to day. */
abstract sealed class DayTimes permits FixedTimes, SteppedTimes {
  /** No such time. */
  static final int NONE = -1;

  /** The first time of {@code day} at or after {@code second}, or {@link #NONE}. */
  abstract int atOrAfter(int day, int second, Steps steps);

  /** The last time of {@code day} at or before {@code second}, or {@link #NONE}. */
  abstract int atOrBefore(int day, int second, Steps steps);

  /** How many times of {@code day} lie at or after {@code second}. */
  abstract int count(int day, int second, Steps steps);

  /** The first day on or after {@code day} that can have a time. */
  abstract long dayAtOrAfter(int day);

  /** The last day on or before {@code day} that can have a time. */
  abstract long dayAtOrBefore(int day);
}
