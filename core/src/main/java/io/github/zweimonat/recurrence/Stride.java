package io.github.zweimonat.recurrence;

/**
 * The interval of daily and weekly rules: runs of one or seven days, one run every so many days, on
 * both sides of an anchor without end.
 */
final class Stride {
  private final int anchor;
  private final int run;
  private final long period;
  private final long pattern;

  /** Runs of {@code run} days, one of which begins with {@code anchor}. */
  Stride(int anchor, int run, int interval) {
    this.anchor = anchor;
    this.run = run;
    this.period = (long) run * interval;
    long runs = 0;
    for (long bit = 0; bit < Long.SIZE; bit += period) {
      runs |= ((1L << run) - 1) << bit;
    }
    this.pattern = runs;
  }

  /** After how many days the runs are the same again. */
  long cycle() {
    return period;
  }

  boolean isEveryDay() {
    return period == run;
  }

  /** The days that take part among 64 from {@code day} on, as bits. */
  long mask(int day) {
    if (isEveryDay()) {
      return -1;
    }
    long ahead = Math.floorMod(anchor - (long) day, period);
    long rest = ahead - period + run; // what is left of the run before, if it is positive
    return (ahead < Long.SIZE ? pattern << ahead : 0) | (rest > 0 ? (1L << rest) - 1 : 0);
  }

  /** The first day on or after {@code day} that takes part. */
  long atOrAfter(int day) {
    long into = Math.floorMod(day - (long) anchor, period);
    return into < run ? day : day + period - into;
  }

  /** The last day on or before {@code day} that takes part. */
  long atOrBefore(int day) {
    long into = Math.floorMod(day - (long) anchor, period);
    return into < run ? day : day - into + run - 1;
  }
}
