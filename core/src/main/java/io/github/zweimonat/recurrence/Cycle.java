package io.github.zweimonat.recurrence;

/**
 * After how many days a pattern repeats. Every rule has such a cycle: its days have one (weekdays
 * 7, the calendar 146,097), its interval has one, its times have one, and all together repeat after
 * the least common multiple. A search that went through a whole cycle in vain has proved that there
 * is nothing, and a COUNT can be told by whole cycles.
 */
final class Cycle {
  /** The Gregorian calendar, weekdays included: 400 years. */
  static final long CALENDAR = 146_097;

  /** Longer than all days from year 1 to 9999: nothing repeats. */
  private static final long NONE = 4_000_000;

  private Cycle() {}

  /** The cycle of two patterns together. */
  static long of(long one, long other) {
    if (one >= NONE || other >= NONE) {
      return Math.max(one, other);
    }
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return one / a * other;
  }
}
