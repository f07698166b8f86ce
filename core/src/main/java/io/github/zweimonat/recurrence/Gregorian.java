package io.github.zweimonat.recurrence;

import java.time.DayOfWeek;

/**
 * The calendar as arithmetic on days counted from 1970-01-01, without an object per day. Weekdays
 * are 0 (Monday) to 6, months 0 to 11.
 */
final class Gregorian {
  static final int SECONDS_PER_DAY = 86_400;

  private Gregorian() {}

  /** The first of January. */
  static int firstDay(int year) {
    int before = year - 1;
    return Limits.FIRST_DAY
        + 365 * before
        + (before >> 2)
        - Math.floorDiv(before, 100)
        + Math.floorDiv(before, 400);
  }

  /** The year that holds {@code day}. */
  static int yearOf(int day) {
    int estimate = (int) Math.floorDiv((day - Limits.FIRST_DAY) * 400L, 146_097) + 1;
    if (day < firstDay(estimate)) {
      return estimate - 1;
    }
    return day >= firstDay(estimate + 1) ? estimate + 1 : estimate;
  }

  static boolean isLeap(int year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int index(DayOfWeek weekday) {
    return weekday.getValue() - 1;
  }

  static int weekday(int day) {
    return Math.floorMod(day + 3, 7);
  }

  static int dayOf(long second) {
    return (int) Math.floorDiv(second, SECONDS_PER_DAY);
  }

  static int secondOfDay(long second) {
    return Math.floorMod(second, SECONDS_PER_DAY);
  }

  static long second(int day, int secondOfDay) {
    return (long) day * SECONDS_PER_DAY + secondOfDay;
  }
}
