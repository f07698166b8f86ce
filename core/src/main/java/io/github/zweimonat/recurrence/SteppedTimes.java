package io.github.zweimonat.recurrence;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * The times of a rule whose interval of hours, minutes or seconds does not divide the day, so that
 * they drift from day to day: every 5 hours, every 7 minutes.
 *
 * <p>A day has units (24 hours, 1440 minutes or 86,400 seconds). A unit counts if it is in step
 * with the start and admitted by BYHOUR, BYMINUTE and BYSECOND; within it the rule may have several
 * seconds. Both conditions can be jumped to by arithmetic, so a search alternates between them.
 */
final class SteppedTimes extends DayTimes {
  private final ClockFilter filter;
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
  SteppedTimes(ClockFilter filter, LocalDateTime start, int interval, int[] offsets) {
    this.filter = filter;
    this.unitSeconds = filter.unitSeconds();
    this.unitsPerDay = Gregorian.SECONDS_PER_DAY / unitSeconds;
    this.interval = interval;
    this.anchor =
        start.toLocalDate().toEpochDay() * unitsPerDay
            + start.toLocalTime().toSecondOfDay() / unitSeconds;
    this.offsets = offsets;
  }

  @Override
  int atOrAfter(int day, int second, Steps steps) {
    int unit = second / unitSeconds;
    if (inStep(day, unit) == unit && filter.admits(unit)) {
      int offset = firstAtOrAfter(second - unit * unitSeconds);
      if (offset < offsets.length) {
        return unit * unitSeconds + offsets[offset];
      }
    }
    long next = second % unitSeconds == 0 ? unit : unit + 1L;
    next = unitAtOrAfter(day, next, steps);
    return next < unitsPerDay ? (int) next * unitSeconds + offsets[0] : NONE;
  }

  @Override
  int atOrBefore(int day, int second, Steps steps) {
    int unit = second / unitSeconds;
    if (inStep(day, unit) == unit && filter.admits(unit)) {
      int offset = firstAtOrAfter(second - unit * unitSeconds + 1) - 1;
      if (offset >= 0) {
        return unit * unitSeconds + offsets[offset];
      }
    }
    for (long at = inStepBefore(day, unit - 1); at >= 0; at -= interval) {
      if (filter.admits((int) at)) {
        return (int) at * unitSeconds + offsets[offsets.length - 1];
      }
      steps.take();
    }
    return NONE;
  }

  @Override
  int count(int day, int second, Steps steps) {
    int count = 0;
    int at = second / unitSeconds;
    if (inStep(day, at) == at && filter.admits(at)) {
      count = offsets.length - firstAtOrAfter(second - at * unitSeconds);
      at++;
    } else if (second % unitSeconds != 0) {
      at++;
    }
    if (filter.admitsAll()) {
      long first = inStep(day, at);
      long units = first < unitsPerDay ? (unitsPerDay - 1 - first) / interval + 1 : 0;
      return (int) (count + units * offsets.length);
    }
    for (long unit = at; unit < unitsPerDay; unit++) {
      unit = unitAtOrAfter(day, unit, steps);
      if (unit < unitsPerDay) {
        count += offsets.length;
        steps.take();
      }
    }
    return count;
  }

  @Override
  long dayAtOrAfter(int day) {
    return Math.floorDiv((long) day * unitsPerDay + inStep(day, 0), (long) unitsPerDay);
  }

  @Override
  long dayAtOrBefore(int day) {
    return Math.floorDiv(
        (long) day * unitsPerDay + inStepBefore(day, unitsPerDay - 1L), (long) unitsPerDay);
  }

  /** The times of one day, for an interval that divides the day: they are those of every day. */
  FixedTimes ofEveryDay() {
    int[] times = new int[(unitsPerDay / interval) * offsets.length];
    int size = 0;
    for (long unit = inStep(0, 0); unit < unitsPerDay; unit += interval) {
      if (filter.admits((int) unit)) {
        for (int offset : offsets) {
          times[size++] = (int) unit * unitSeconds + offset;
        }
      }
    }
    return new FixedTimes(Arrays.copyOf(times, size));
  }

  private long unitAtOrAfter(int day, long unit, Steps steps) {
    long at = unit;
    while (at < unitsPerDay) {
      at = inStep(day, at);
      if (at >= unitsPerDay || filter.admits((int) at)) {
        return at;
      }
      at = filter.atOrAfter((int) at);
      steps.take();
    }
    return at;
  }

  private long inStep(int day, long unit) {
    return unit + Math.floorMod(anchor - (long) day * unitsPerDay - unit, (long) interval);
  }

  private long inStepBefore(int day, long unit) {
    return unit - Math.floorMod((long) day * unitsPerDay + unit - anchor, (long) interval);
  }

  private int firstAtOrAfter(int second) {
    int found = Arrays.binarySearch(offsets, second);
    return found >= 0 ? found : -found - 1;
  }

  /** BYHOUR, BYMINUTE and BYSECOND where they limit: which units of a day are admitted. */
  static final class ClockFilter {
    private final int unitSeconds;
    private final long hours;
    private final long minutes;
    private final long seconds;

    ClockFilter(RecurrenceRule rule) {
      Frequency frequency = rule.frequency();
      unitSeconds =
          switch (frequency) {
            case SECONDLY -> 1;
            case MINUTELY -> 60;
            case HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY -> 3600;
          };
      hours = mask(rule.byHour(), 24);
      minutes = unitSeconds <= 60 ? mask(rule.byMinute(), 60) : 1;
      seconds = unitSeconds == 1 ? mask(rule.bySecond(), 60) : 1;
    }

    private static long mask(List<Integer> numbers, int all) {
      long mask = 0;
      for (int number : numbers) {
        mask |= 1L << number;
      }
      return numbers.isEmpty() ? (1L << all) - 1 : mask;
    }

    int unitSeconds() {
      return unitSeconds;
    }

    boolean admitsAll() {
      return Long.bitCount(hours) * Long.bitCount(minutes) * Long.bitCount(seconds)
          == Gregorian.SECONDS_PER_DAY / unitSeconds;
    }

    boolean admits(int unit) {
      int second = unit * unitSeconds;
      return isIn(hours, second / 3600)
          && isIn(minutes, second / 60 % 60)
          && isIn(seconds, second % 60);
    }

    private static boolean isIn(long mask, int number) {
      return (mask >>> number & 1) != 0;
    }

    /** The first admitted unit from {@code unit} on; beyond the day if there is none. */
    int atOrAfter(int unit) {
      int second = unit * unitSeconds;
      int hour = second / 3600;
      int minute = second / 60 % 60;
      int rest = (int) next(seconds, second % 60);
      if (rest >= 60) {
        minute++;
        rest = (int) next(seconds, 0);
      }
      if (next(minutes, minute) != minute) {
        rest = (int) next(seconds, 0);
        minute = (int) next(minutes, minute);
      }
      if (minute >= 60) {
        hour++;
        minute = (int) next(minutes, 0);
        rest = (int) next(seconds, 0);
      }
      if (next(hours, hour) != hour) {
        hour = (int) next(hours, hour);
        minute = (int) next(minutes, 0);
        rest = (int) next(seconds, 0);
      }
      return (hour * 3600 + minute * 60 + rest) / unitSeconds;
    }

    /** The first bit set from {@code from} on, or 64; both fit an hour, a minute or a second. */
    private static long next(long mask, int from) {
      return Long.numberOfTrailingZeros(mask & (-1L << from));
    }
  }
}
