package io.github.zweimonat.examples.cli.verify;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;

/** Which days the BY parts of a rule admit; its interval apart. */
final class PlainDays {
  private final LocalDate start;
  private final boolean yearly;
  private final boolean monthly;
  private final boolean weekly;
  private final WeekFields weeks;
  private final List<Integer> months;
  private final List<Integer> weekNumbers;
  private final List<Integer> yearDays;
  private final List<Integer> monthDays;
  private final List<PlainRule.Weekday> weekdays;

  PlainDays(PlainRule rule, LocalDate start) {
    this.start = start;
    this.yearly = rule.frequency().equals("YEARLY");
    this.monthly = rule.frequency().equals("MONTHLY");
    this.weekly = rule.frequency().equals("WEEKLY");
    this.weeks = WeekFields.of(rule.weekStart(), 4);
    this.months = rule.numbers("BYMONTH");
    this.weekNumbers = rule.numbers("BYWEEKNO");
    this.yearDays = rule.numbers("BYYEARDAY");
    this.monthDays = rule.numbers("BYMONTHDAY");
    this.weekdays = rule.weekdays();
  }

  LocalDate beginOfWeek(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
  }

  /** The calendar year, or where weeks are numbered the year that numbers the day's. */
  int year(LocalDate day) {
    return weekNumbers.isEmpty() ? day.getYear() : day.get(weeks.weekBasedYear());
  }

  boolean admits(LocalDate day) {
    return (months.isEmpty() || months.contains(day.getMonthValue()))
        && (weekNumbers.isEmpty()
            || admits(weekNumbers, day.get(weeks.weekOfWeekBasedYear()), lastWeek(day)))
        && (yearDays.isEmpty() || admits(yearDays, day.getDayOfYear(), day.lengthOfYear()))
        && (monthDays.isEmpty() || admits(monthDays, day.getDayOfMonth(), day.lengthOfMonth()))
        && (weekdays.isEmpty() || weekdays.stream().anyMatch(one -> admits(one, day)))
        && admitsAsTheStart(day);
  }

  private static boolean admits(List<Integer> by, int number, int length) {
    return by.contains(number) || by.contains(number - length - 1);
  }

  private int lastWeek(LocalDate day) {
    // 28 December lies in the last week, whichever day weeks begin with
    return LocalDate.of(day.get(weeks.weekBasedYear()), 12, 28).get(weeks.weekOfWeekBasedYear());
  }

  private boolean admits(PlainRule.Weekday one, LocalDate day) {
    if (one.day() != day.getDayOfWeek()) {
      return false;
    }
    boolean inMonth = monthly || !months.isEmpty();
    int before = ((inMonth ? day.getDayOfMonth() : day.getDayOfYear()) - 1) / 7;
    int length = inMonth ? day.lengthOfMonth() : day.lengthOfYear();
    int after = (length - (inMonth ? day.getDayOfMonth() : day.getDayOfYear())) / 7;
    return one.ordinal() == 0 || one.ordinal() == before + 1 || one.ordinal() == -after - 1;
  }

  /** What no part names is as it is with the start. */
  private boolean admitsAsTheStart(LocalDate day) {
    boolean inWeek = !weekdays.isEmpty();
    boolean inMonth = !monthDays.isEmpty();
    if (weekly) {
      return inWeek || day.getDayOfWeek() == start.getDayOfWeek();
    }
    if (monthly) {
      return inWeek || inMonth || day.getDayOfMonth() == start.getDayOfMonth();
    }
    if (!yearly || inWeek || inMonth || !yearDays.isEmpty()) {
      return true;
    }
    if (!weekNumbers.isEmpty()) {
      return day.getDayOfWeek() == start.getDayOfWeek();
    }
    return day.getDayOfMonth() == start.getDayOfMonth()
        && (!months.isEmpty() || day.getMonth() == start.getMonth());
  }
}
