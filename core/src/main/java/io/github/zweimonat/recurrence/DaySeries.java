package io.github.zweimonat.recurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a rule in order, found by arithmetic from any day.
 *
 * <p>A year's days depend on its shape alone, of which there are few, so each shape's days are kept
 * as bits once they were asked for. Intervals are laid over them: years and months out of step are
 * left out when the bits are made, days and weeks by a {@link Stride}. What is kept is made of
 * final fields only, so that threads may make it twice but never see half of it.
 */
final class DaySeries {
  /** No such day. */
  static final int NONE = Integer.MAX_VALUE;

  /** The last year of which a day can lie in 9999: its first week may. */
  private static final int LAST_YEAR = 10_000;

  private final DayFilter filter;
  private final int overhang;
  private final YearDaysFactory factory;
  private final int everyYears;
  private final int anchorYear;
  private final int everyMonths;
  private final int anchorMonth;
  private final Stride stride;
  private final @Nullable YearDays[] cache;

  DaySeries(RecurrenceRule rule, LocalDate start, DayFilter filter, YearDaysFactory factory) {
    this.filter = filter;
    this.factory = factory;
    this.overhang = filter.hasWeekYears() ? 7 : 0;
    int startDay = (int) start.toEpochDay();
    int interval = rule.interval();
    Frequency frequency = rule.frequency();
    everyYears = frequency == Frequency.YEARLY ? interval : 1;
    everyMonths = frequency == Frequency.MONTHLY ? interval : 1;
    anchorYear = filter.hasWeekYears() ? weekYear(startDay, rule) : start.getYear();
    anchorMonth = start.getYear() * 12 + start.getMonthValue() - 1;
    int weekBegin =
        startDay
            - Math.floorMod(Gregorian.weekday(startDay) - Gregorian.index(rule.weekStart()), 7);
    stride =
        switch (frequency) {
          case DAILY -> new Stride(startDay, 1, interval);
          case WEEKLY -> new Stride(weekBegin, 7, interval);
          case SECONDLY, MINUTELY, HOURLY -> new Stride(startDay, 1, SteppedTimes.wholeDays(rule));
          case MONTHLY, YEARLY -> new Stride(startDay, 1, 1);
        };
    cache = new @Nullable YearDays[YearShape.COUNT * Math.min(everyMonths, 12)];
  }

  private static int weekYear(int day, RecurrenceRule rule) {
    int year = Gregorian.yearOf(day);
    int dayOfYear = day - Gregorian.firstDay(year);
    YearShape shape = new YearShape(year);
    int weekStart = Gregorian.index(rule.weekStart());
    return dayOfYear < shape.firstWeek(weekStart)
        ? year - 1
        : dayOfYear >= shape.firstWeekAfter(weekStart) ? year + 1 : year;
  }

  Stride stride() {
    return stride;
  }

  /** After how many days the days are the same again. */
  long cycle() {
    long months = Cycle.of(Cycle.of(400 * 12, everyYears * 12L), everyMonths);
    boolean byCalendar = everyYears > 1 || everyMonths > 1 || factory.picksDays();
    long days = byCalendar ? months / (400 * 12) * Cycle.CALENDAR : filter.cycle();
    return Cycle.of(days, stride.cycle());
  }

  /** The first year whose days can lie on or after {@code day}. */
  int firstYear(int day) {
    return Gregorian.yearOf(day) - (filter.hasWeekYears() ? 1 : 0);
  }

  /** The last year whose days can lie on or before {@code day}. */
  int lastYear(int day) {
    return Gregorian.yearOf(day) + (filter.hasWeekYears() ? 1 : 0);
  }

  /** The days of a year, before the {@link #stride}. */
  YearDays daysOf(int year, int firstDay, Steps steps) {
    if (everyYears > 1 && Math.floorMod((long) year - anchorYear, (long) everyYears) != 0) {
      return YearDays.NONE;
    }
    int firstMonth = 0;
    int shape = YearShape.index(year, firstDay, filter.neighboursMatter());
    if (everyMonths > 1) {
      long ahead = Math.floorMod(anchorMonth - year * 12L, (long) everyMonths);
      if (ahead >= 12) {
        return YearDays.NONE;
      }
      firstMonth = (int) ahead;
    }
    int key = firstMonth * YearShape.COUNT + shape;
    YearDays days = cache[key];
    if (days == null) {
      steps.take(12);
      days = factory.make(new YearShape(year), firstMonth, everyMonths);
      cache[key] = days;
    }
    return days;
  }

  /** The first day on or after {@code day}, or {@link #NONE} up to {@code last}. */
  int atOrAfter(int day, int last, Steps steps) {
    long from = stride.atOrAfter(day);
    while (from <= last) {
      int lastYear = lastYear((int) from);
      int year = firstYear((int) from);
      for (; year <= lastYear; year++) {
        int found = firstIn(year, (int) from, steps);
        if (found != NONE) {
          return found <= last ? found : NONE;
        }
      }
      year = nextYear(year);
      if (year > LAST_YEAR) {
        return NONE;
      }
      from = stride.atOrAfter(Gregorian.firstDay(year) - overhang);
    }
    return NONE;
  }

  /** The last day on or before {@code day}, or {@link #NONE} down to {@code least}. */
  int atOrBefore(int day, int least, Steps steps) {
    long until = stride.atOrBefore(day);
    while (until >= least) {
      int firstYear = firstYear((int) until);
      int year = lastYear((int) until);
      for (; year >= firstYear; year--) {
        int found = lastIn(year, (int) until, steps);
        if (found != NONE) {
          return found >= least ? found : NONE;
        }
      }
      until = stride.atOrBefore(Gregorian.firstDay(year + 1) - 1 + overhang);
    }
    return NONE;
  }

  /** The first year from {@code year} on that is in step. */
  private int nextYear(int year) {
    long ahead = 0;
    if (everyYears > 1) {
      ahead = Math.floorMod((long) anchorYear - year, (long) everyYears);
    } else if (everyMonths > 12) {
      ahead = Math.floorMod(anchorMonth - year * 12L, (long) everyMonths) / 12;
    }
    return (int) Math.min(year + ahead, LAST_YEAR + 1);
  }

  private int firstIn(int year, int from, Steps steps) {
    int firstDay = Gregorian.firstDay(year);
    YearDays days = daysOf(year, firstDay, steps);
    steps.take();
    if (days.size() == 0) {
      return NONE;
    }
    int base = firstDay + DayBits.FIRST;
    for (int word = Math.max(from - base, 0) >> 6; word < DayBits.WORDS; word++) {
      long bits = days.word(word);
      if (bits == 0) {
        continue;
      }
      bits &= stride.mask(base + 64 * word);
      int before = from - base - 64 * word;
      bits &= before > 0 ? -1L << before : -1L;
      if (bits != 0) {
        return base + 64 * word + Long.numberOfTrailingZeros(bits);
      }
      steps.take();
    }
    return NONE;
  }

  private int lastIn(int year, int until, Steps steps) {
    int firstDay = Gregorian.firstDay(year);
    YearDays days = daysOf(year, firstDay, steps);
    steps.take();
    if (days.size() == 0) {
      return NONE;
    }
    int base = firstDay + DayBits.FIRST;
    for (int word = Math.min((until - base) >> 6, DayBits.WORDS - 1); word >= 0; word--) {
      long bits = days.word(word);
      if (bits == 0) {
        continue;
      }
      bits &= stride.mask(base + 64 * word);
      int after = base + 64 * word + 63 - until;
      bits &= after > 0 ? -1L >>> after : -1L;
      if (bits != 0) {
        return base + 64 * word + 63 - Long.numberOfLeadingZeros(bits);
      }
      steps.take();
    }
    return NONE;
  }

  /** The times of a day, if BYSETPOS picks others on each. */
  @Nullable FixedTimes timesOf(int day, Steps steps) {
    int lastYear = lastYear(day);
    for (int year = firstYear(day); factory.picksTimes() && year <= lastYear; year++) {
      int firstDay = Gregorian.firstDay(year);
      YearDays days = daysOf(year, firstDay, steps);
      FixedTimes times = days.times(day - firstDay);
      if (times != null) {
        return times;
      }
    }
    return null;
  }

  /** Whether {@link #count} tells the days of each calendar year, and all have the same times. */
  boolean canCount() {
    return !filter.hasWeekYears() && !factory.picksTimes();
  }

  /** How many days of a year take part. */
  int count(int year, Steps steps) {
    int firstDay = Gregorian.firstDay(year);
    YearDays days = daysOf(year, firstDay, steps);
    if (stride.isEveryDay() || days.size() == 0) {
      return days.size();
    }
    int count = 0;
    for (int word = 0; word < DayBits.WORDS; word++) {
      int day = firstDay + DayBits.FIRST + 64 * word;
      count += Long.bitCount(days.word(word) & stride.mask(day));
    }
    return count;
  }
}
