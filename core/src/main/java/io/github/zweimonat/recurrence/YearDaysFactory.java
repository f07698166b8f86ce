package io.github.zweimonat.recurrence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link YearDays} of a year's shape: the days that every BY part admits, of which
 * BYSETPOS, if it is there, takes some in each period. A period's set is always whole, also where
 * the start lies in the middle of it.
 */
final class YearDaysFactory {
  private final Frequency frequency;
  private final int weekStart;
  private final DayFilter filter;
  private final @Nullable SetPositions positions;
  private final int[] times;

  /**
   * With the times of each day, of which BYSETPOS picks.
   *
   * @param positions null where BYSETPOS has nothing to pick among days
   */
  YearDaysFactory(
      RecurrenceRule rule, DayFilter filter, @Nullable SetPositions positions, int[] times) {
    this.frequency = rule.frequency();
    this.weekStart = Gregorian.index(rule.weekStart());
    this.filter = filter;
    this.positions = positions;
    this.times = times;
  }

  /** Whether BYSETPOS picks among the days of longer periods. */
  boolean picksDays() {
    return positions != null;
  }

  /** Whether BYSETPOS may pick other times on each day. */
  boolean picksTimes() {
    return positions != null && times.length > 1;
  }

  YearDays make(YearShape shape, int firstMonth, int everyMonths) {
    if (positions == null) {
      return new YearDays(filter.days(shape, firstMonth, everyMonths, false), null);
    }
    Picked picked = new Picked(positions);
    switch (frequency) {
      case YEARLY ->
          picked.from(filter.days(shape, 0, 1, false), DayBits.FIRST, shape.length() + 7);
      case MONTHLY -> {
        DayBits days = filter.days(shape, firstMonth, everyMonths, false);
        for (int month = firstMonth; month < 12; month += everyMonths) {
          picked.from(days, shape.monthStart(month), shape.monthStart(month + 1));
        }
      }
      case WEEKLY -> {
        DayBits days = filter.days(shape, 0, 1, true);
        int firstWeek = -Math.floorMod(shape.weekday(0) - weekStart, 7);
        for (int week = firstWeek; week < shape.length(); week += 7) {
          picked.from(days, week, week + 7);
        }
        picked.keep(0, shape.length());
      }
      case SECONDLY, MINUTELY, HOURLY, DAILY -> throw new AssertionError(frequency);
    }
    return picked.asYearDays();
  }

  /** What BYSETPOS takes, period by period. */
  private final class Picked {
    private final SetPositions positions;
    private DayBits days = new DayBits();
    private final @Nullable FixedTimes[] timesByDay =
        new @Nullable FixedTimes[DayBits.WORDS * Long.SIZE];

    Picked(SetPositions positions) {
      this.positions = positions;
    }

    void from(DayBits all, int from, int until) {
      int[] members = all.days(from, until);
      long[] places = positions.placesIn((long) members.length * times.length);
      int at = 0;
      while (at < places.length) {
        int member = (int) (places[at] / times.length);
        int end = at;
        while (end < places.length && places[end] / times.length == member) {
          end++;
        }
        int[] taken =
            Arrays.stream(places, at, end).mapToInt(p -> times[(int) (p % times.length)]).toArray();
        days.add(members[member]);
        timesByDay[members[member] - DayBits.FIRST] = new FixedTimes(taken);
        at = end;
      }
    }

    void keep(int from, int until) {
      DayBits kept = new DayBits();
      for (int day : days.days(from, until)) {
        kept.add(day);
      }
      days = kept;
    }

    YearDays asYearDays() {
      return new YearDays(days, times.length == 1 ? null : timesByDay);
    }
  }
}
