package io.github.zweimonat.recurrence;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * The times of a rule by hours, minutes or seconds that are too many for a list, or whose interval
 * does not divide the day, so that they drift from day to day: every 5 hours, every 7 minutes.
 *
 * <p>A day has units (24 hours, 1440 minutes or 86,400 seconds), numbered on from 1970-01-01. A
 * unit counts if it is in step with the start and admitted by the {@link ClockFilter}; within it
 * the rule may have several seconds. Mostly one of the next units in step is admitted. If not, the
 * number of steps to the next one that is follows from arithmetic: each step moves on by the
 * interval on a clock of one day, so it is the least multiple of the interval, modulo the day, that
 * lies in a range; or there is none.
 */
final class SteppedTimes extends DayTimes {
  /** How many units in step are tried before it is calculated. */
  private static final int TRIES = 64;

  /** Beyond a time per minute, a list of all times costs more than to calculate them. */
  private static final int LARGEST_TABLE = 24 * 60;

  private final ClockFilter filter;
  private final List<ClockFilter.Range> ranges;
  private final int unitSeconds;
  private final int unitsPerDay;
  private final int interval;
  private final long anchor;
  private final int[] offsets;

  /**
   * With the times within each unit.
   *
   * @param offsets seconds from the beginning of the unit, ascending
   */
  private SteppedTimes(RecurrenceRule rule, LocalDateTime start, int[] offsets) {
    this.filter = new ClockFilter(rule);
    this.ranges = filter.ranges();
    this.unitSeconds = ClockFilter.unitSeconds(rule.frequency());
    this.unitsPerDay = Gregorian.SECONDS_PER_DAY / unitSeconds;
    this.interval = rule.interval();
    this.anchor =
        start.toLocalDate().toEpochDay() * unitsPerDay
            + start.toLocalTime().toSecondOfDay() / unitSeconds;
    this.offsets = offsets;
  }

  /** The times of a sub-daily rule, which are fixed if its interval and the day fit together. */
  static DayTimes of(RecurrenceRule rule, LocalDateTime start, int[] offsets) {
    if (offsets.length == 0) {
      return new FixedTimes(offsets);
    }
    SteppedTimes times = new SteppedTimes(rule, start, offsets);
    int step = times.interval % times.unitsPerDay == 0 ? times.unitsPerDay : times.interval;
    boolean sameEachDay = times.unitsPerDay % step == 0;
    return sameEachDay && times.unitsPerDay / step <= LARGEST_TABLE ? times.ofEachDay(step) : times;
  }

  /** How many days an interval of hours, minutes or seconds is, if it is whole days; else 1. */
  static int wholeDays(RecurrenceRule rule) {
    int unitsPerDay = Gregorian.SECONDS_PER_DAY / ClockFilter.unitSeconds(rule.frequency());
    return rule.interval() % unitsPerDay == 0 ? rule.interval() / unitsPerDay : 1;
  }

  private FixedTimes ofEachDay(int step) {
    int[] times = new int[(unitsPerDay / step) * offsets.length];
    int size = 0;
    for (int unit = (int) Math.floorMod(anchor, (long) step); unit < unitsPerDay; unit += step) {
      if (filter.admits(unit)) {
        for (int offset : offsets) {
          times[size++] = unit * unitSeconds + offset;
        }
      }
    }
    return new FixedTimes(Arrays.copyOf(times, size));
  }

  @Override
  int atOrAfter(int day, int second, Steps steps) {
    long midnight = (long) day * unitsPerDay;
    long unit = midnight + second / unitSeconds;
    long at = next(unit, steps);
    int offset = at == unit ? firstAtOrAfter(second % unitSeconds) : 0;
    if (offset == offsets.length) {
      at = next(unit + 1, steps);
      offset = 0;
    }
    return at < midnight + unitsPerDay
        ? (int) (at - midnight) * unitSeconds + offsets[offset]
        : NONE;
  }

  @Override
  int atOrBefore(int day, int second, Steps steps) {
    long midnight = (long) day * unitsPerDay;
    long unit = midnight + second / unitSeconds;
    long at = previous(unit, steps);
    int offset = (at == unit ? firstAtOrAfter(second % unitSeconds + 1) : offsets.length) - 1;
    if (offset < 0) {
      at = previous(unit - 1, steps);
      offset = offsets.length - 1;
    }
    return at >= midnight ? (int) (at - midnight) * unitSeconds + offsets[offset] : NONE;
  }

  @Override
  int count(int day, int second, Steps steps) {
    int unit = second / unitSeconds;
    long midnight = (long) day * unitsPerDay;
    boolean counts = Math.floorMod(midnight + unit - anchor, interval) == 0 && filter.admits(unit);
    int inUnit = counts ? offsets.length - firstAtOrAfter(second % unitSeconds) : 0;
    long units = 0;
    for (ClockFilter.Range range : ranges) {
      if (range.last() > unit) {
        units +=
            Math.floorDiv(midnight + range.last() - anchor, interval)
                - Math.floorDiv(
                    midnight + Math.max(range.first(), unit + 1) - 1 - anchor, interval);
      }
    }
    return inUnit + (int) units * offsets.length;
  }

  @Override
  long dayAtOrAfter(long day, Steps steps) {
    long unit = next(day * unitsPerDay, steps);
    return unit == NEVER ? NEVER : Math.floorDiv(unit, unitsPerDay);
  }

  @Override
  long dayAtOrBefore(long day, Steps steps) {
    long unit = previous((day + 1) * unitsPerDay - 1, steps);
    return unit == -NEVER ? -NEVER : Math.floorDiv(unit, unitsPerDay);
  }

  @Override
  long cycle() {
    return Cycle.of(interval, unitsPerDay) / unitsPerDay;
  }

  /** The first unit from {@code unit} on that counts, or {@link #NEVER}. */
  private long next(long unit, Steps steps) {
    long at = unit + Math.floorMod(anchor - unit, interval);
    for (int i = 0; i < TRIES; i++) {
      if (filter.admits(Math.floorMod(at, unitsPerDay))) {
        return at;
      }
      at += interval;
    }
    long ahead = stepsToAdmitted(at, interval, steps);
    return ahead == NEVER ? NEVER : at + ahead * interval;
  }

  /** The last unit up to {@code unit} that counts, or {@code -NEVER}. */
  private long previous(long unit, Steps steps) {
    long at = unit - Math.floorMod(unit - anchor, interval);
    for (int i = 0; i < TRIES; i++) {
      if (filter.admits(Math.floorMod(at, unitsPerDay))) {
        return at;
      }
      at -= interval;
    }
    long back = stepsToAdmitted(at, -interval, steps);
    return back == NEVER ? -NEVER : at - back * interval;
  }

  private long stepsToAdmitted(long from, int step, Steps steps) {
    long least = NEVER;
    for (ClockFilter.Range range : ranges) {
      steps.take();
      int low = Math.floorMod(range.first() - from, unitsPerDay);
      int high = low + range.last() - range.first();
      if (high >= unitsPerDay) {
        return 0;
      }
      least =
          Math.min(least, leastMultiple(Math.floorMod(step, unitsPerDay), unitsPerDay, low, high));
    }
    return least;
  }

  /**
   * The least n from 0 on with {@code low <= n * step mod modulus <= high}, or {@link #NEVER}. If
   * no multiple lies there before the first turn, what counts is how far short of the range each
   * turn begins: the same question with the step as modulus, and so as short as Euclid's algorithm.
   */
  private static long leastMultiple(long step, long modulus, long low, long high) {
    if (low == 0) {
      return 0;
    }
    if (step == 0) {
      return NEVER;
    }
    long n = ceilDiv(low, step);
    if (n * step <= high) {
      return n;
    }
    long turns =
        leastMultiple(modulus % step, step, Math.floorMod(-high, step), Math.floorMod(-low, step));
    return turns == NEVER ? NEVER : ceilDiv(low + turns * modulus, step);
  }

  private static long ceilDiv(long number, long by) {
    return -Math.floorDiv(-number, by);
  }

  private int firstAtOrAfter(int second) {
    int found = Arrays.binarySearch(offsets, second);
    return found >= 0 ? found : -found - 1;
  }
}
