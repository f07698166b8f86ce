package io.github.zweimonat.recurrence;

/**
 * What two years must share to have the same calendar: the weekday of 1 January and the length.
 * There are 14 such shapes; told apart by the length of their neighbours, too, 28. Days are counted
 * from 0 on 1 January, so that -1 is 31 December of the year before.
 */
final class YearShape {
  /** How many values {@link #index} has. */
  static final int COUNT = 28;

  private static final int[] MONTH_STARTS = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };

  private final int firstWeekday;
  private final boolean leap;
  private final boolean leapBefore;
  private final boolean leapAfter;

  YearShape(int year) {
    firstWeekday = Gregorian.weekday(Gregorian.firstDay(year));
    leap = Gregorian.isLeap(year);
    leapBefore = Gregorian.isLeap(year - 1);
    leapAfter = Gregorian.isLeap(year + 1);
  }

  /** A number for the shape of {@code year}; the same for years with the same shape. */
  static int index(int year, int firstDay, boolean neighboursMatter) {
    int kind = Gregorian.isLeap(year) ? 1 : 0;
    if (neighboursMatter && kind == 0) {
      kind = Gregorian.isLeap(year - 1) ? 2 : Gregorian.isLeap(year + 1) ? 3 : 0;
    }
    return Gregorian.weekday(firstDay) * 4 + kind;
  }

  int length() {
    return leap ? 366 : 365;
  }

  int lengthBefore() {
    return leapBefore ? 366 : 365;
  }

  int lengthAfter() {
    return leapAfter ? 366 : 365;
  }

  int weekday(int day) {
    return Math.floorMod(firstWeekday + day, 7);
  }

  /** The first day of {@code month}, from -1 (December before) to 13 (the February after). */
  int monthStart(int month) {
    if (month < 0) {
      return -31;
    }
    return month > 12 ? length() + 31 : MONTH_STARTS[month] + (leap && month > 1 ? 1 : 0);
  }

  int monthLength(int month) {
    return monthStart(month + 1) - monthStart(month);
  }

  /**
   * The first day of week 1, the first week with at least four days in this year (RFC 5545
   * §3.3.10).
   */
  int firstWeek(int weekStart) {
    return firstWeekFrom(0, weekStart);
  }

  /** The first day of week 1 of the year after, which is the end of this year of weeks. */
  int firstWeekAfter(int weekStart) {
    return firstWeekFrom(length(), weekStart);
  }

  private int firstWeekFrom(int newYear, int weekStart) {
    int daysBefore = Math.floorMod(weekday(newYear) - weekStart, 7);
    return newYear - daysBefore + (daysBefore <= 3 ? 0 : 7);
  }
}
