package io.github.zweimonat.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The BY parts of a rule that speak of days, as sets of days of a {@link YearShape}.
 *
 * <p>The table of RFC 5545 §3.3.10 tells which part expands a period and which limits it. Seen from
 * the days both are one: a day belongs to a rule if every part that is there admits it. Only a rule
 * that leaves the day open takes it from its start. So a month is the intersection of two or three
 * masks of 31 bits, and a year is twelve months, cut down by the parts that count from its ends.
 */
final class DayFilter {
  private static final int ALL = -1;

  private final RecurrenceRule rule;
  private final int months;
  private final int monthDaysFromFront;
  private final int monthDaysFromBack;
  private final int weekdays;
  private final boolean countsWeekdays;
  private final boolean countsInMonth;

  DayFilter(RecurrenceRule rule, LocalDate start) {
    this.rule = rule;
    Frequency frequency = rule.frequency();
    boolean open =
        rule.byWeekNo().isEmpty()
            && rule.byYearDay().isEmpty()
            && rule.byMonthDay().isEmpty()
            && rule.byDay().isEmpty();
    boolean dayOfMonthFromStart =
        open && (frequency == Frequency.YEARLY || frequency == Frequency.MONTHLY);
    boolean monthFromStart = open && frequency == Frequency.YEARLY && rule.byMonth().isEmpty();
    boolean weekdayFromStart =
        rule.byDay().isEmpty()
            && (frequency == Frequency.WEEKLY
                || (!rule.byWeekNo().isEmpty()
                    && rule.byYearDay().isEmpty()
                    && rule.byMonthDay().isEmpty()));

    months = monthFromStart ? 1 << (start.getMonthValue() - 1) : months(rule.byMonth());
    List<Integer> monthDays =
        dayOfMonthFromStart ? List.of(start.getDayOfMonth()) : rule.byMonthDay();
    int front = 0;
    int back = 0;
    for (int day : monthDays) {
      front |= day > 0 ? 1 << (day - 1) : 0;
      back |= day < 0 ? 1 << (-day - 1) : 0;
    }
    monthDaysFromFront = monthDays.isEmpty() ? ALL : front;
    monthDaysFromBack = back;
    weekdays =
        weekdayFromStart ? 1 << Gregorian.index(start.getDayOfWeek()) : plainWeekdays(rule.byDay());
    countsWeekdays = countsWeekdays(rule.byDay());
    countsInMonth = frequency == Frequency.MONTHLY || !rule.byMonth().isEmpty();
  }

  /** Whether the lengths of the years before and after play a part. */
  boolean neighboursMatter() {
    return !rule.byWeekNo().isEmpty() && !rule.byYearDay().isEmpty();
  }

  /** After how many days the days are the same again. */
  long cycle() {
    boolean weekdaysOnly =
        months == ALL
            && monthDaysFromFront == ALL
            && rule.byWeekNo().isEmpty()
            && rule.byYearDay().isEmpty()
            && !countsWeekdays;
    return !weekdaysOnly ? Cycle.CALENDAR : weekdays == ALL ? 1 : 7;
  }

  /** Whether years are those of numbered weeks, which begin and end up to three days aside. */
  boolean hasWeekYears() {
    return !rule.byWeekNo().isEmpty();
  }

  /**
   * The days of every period in a year of this shape.
   *
   * @param firstMonth the first month that takes part, 0 to 11
   * @param everyMonths how many months lie between two that take part
   * @param aside whether also the days just outside the year are asked for
   */
  DayBits days(YearShape shape, int firstMonth, int everyMonths, boolean aside) {
    DayBits days = new DayBits();
    boolean neighbours = aside || hasWeekYears();
    int first = neighbours ? -1 : firstMonth;
    int last = neighbours ? 12 : 11;
    for (int month = first; month <= last; month += everyMonths) {
      if ((months >>> Math.floorMod(month, 12) & 1) != 0) {
        days.addMonth(shape.monthStart(month), daysOfMonth(shape, month));
      }
    }
    if (countsInYear()) {
      days.retain(countedWeekdays(shape));
    }
    if (!rule.byYearDay().isEmpty()) {
      days.retain(yearDays(shape));
    }
    if (hasWeekYears()) {
      days.retain(weeks(shape));
    }
    return days;
  }

  private int daysOfMonth(YearShape shape, int month) {
    int length = shape.monthLength(month);
    int all = ALL >>> (32 - length);
    int days = monthDaysFromFront;
    if (monthDaysFromBack != 0) {
      days |= Integer.reverse(monthDaysFromBack) >>> (32 - length);
    }
    if (!rule.byDay().isEmpty() || weekdays != ALL) {
      days &= weekdaysOfMonth(shape.weekday(shape.monthStart(month)), length);
    }
    return days & all;
  }

  private int weekdaysOfMonth(int firstWeekday, int length) {
    if (countsInYear()) {
      return ALL;
    }
    // the weekdays as bits 0..6, turned so that bit 0 is the first of the month
    int week = (weekdays >>> firstWeekday | weekdays << (7 - firstWeekday)) & 0x7F;
    int days = week | week << 7 | week << 14 | week << 21 | week << 28;
    for (WeekdayInPeriod counted : countsWeekdays ? rule.byDay() : List.<WeekdayInPeriod>of()) {
      if (counted.ordinal().isPresent()) {
        int day = nth(counted, firstWeekday, length);
        days |= day >= 0 && day < length ? 1 << day : 0;
      }
    }
    return days;
  }

  /** Whether BYDAY counts weekdays of the year, so that a month alone cannot tell. */
  private boolean countsInYear() {
    return countsWeekdays && !countsInMonth;
  }

  private DayBits countedWeekdays(YearShape shape) {
    DayBits days = new DayBits();
    for (WeekdayInPeriod weekday : rule.byDay()) {
      if (weekday.ordinal().isPresent()) {
        int day = nth(weekday, shape.weekday(0), shape.length());
        if (day >= 0 && day < shape.length()) {
          days.add(day);
        }
      } else {
        int first = Math.floorMod(Gregorian.index(weekday.day()) - shape.weekday(0), 7);
        for (int day = first; day < shape.length(); day += 7) {
          days.add(day);
        }
      }
    }
    return days;
  }

  /** The nth weekday of a period, counted from 0 on its first day; maybe outside of it. */
  private static int nth(WeekdayInPeriod weekday, int firstWeekday, int length) {
    int ordinal = weekday.ordinal().orElseThrow();
    int first = Math.floorMod(Gregorian.index(weekday.day()) - firstWeekday, 7);
    int last = first + (length - 1 - first) / 7 * 7;
    return ordinal > 0 ? first + 7 * (ordinal - 1) : last + 7 * (ordinal + 1);
  }

  private DayBits yearDays(YearShape shape) {
    DayBits days = new DayBits();
    for (int number : rule.byYearDay()) {
      addYearDay(days, number, 0, shape.length());
      addYearDay(days, number, -shape.lengthBefore(), shape.lengthBefore());
      addYearDay(days, number, shape.length(), shape.lengthAfter());
    }
    return days;
  }

  private static void addYearDay(DayBits days, int number, int newYear, int length) {
    int day = number > 0 ? number - 1 : length + number;
    if (day >= 0 && day < length) {
      days.add(newYear + day);
    }
  }

  private DayBits weeks(YearShape shape) {
    DayBits days = new DayBits();
    int first = shape.firstWeek(Gregorian.index(rule.weekStart()));
    int weeks = (shape.firstWeekAfter(Gregorian.index(rule.weekStart())) - first) / 7;
    for (int number : rule.byWeekNo()) {
      int week = number > 0 ? number - 1 : weeks + number;
      if (week >= 0 && week < weeks) {
        days.addRange(first + 7 * week, first + 7 * week + 7);
      }
    }
    return days;
  }

  private static int months(List<Month> months) {
    int mask = 0;
    for (Month month : months) {
      mask |= 1 << (month.getValue() - 1);
    }
    return months.isEmpty() ? ALL : mask;
  }

  private static boolean countsWeekdays(List<WeekdayInPeriod> weekdays) {
    for (WeekdayInPeriod weekday : weekdays) {
      if (weekday.ordinal().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int plainWeekdays(List<WeekdayInPeriod> weekdays) {
    int mask = 0;
    for (WeekdayInPeriod weekday : weekdays) {
      DayOfWeek day = weekday.day();
      mask |= weekday.ordinal().isPresent() ? 0 : 1 << Gregorian.index(day);
    }
    return weekdays.isEmpty() ? ALL : mask;
  }
}
