package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * How schema.org's Schedule says a rule. Days that a rule takes from its start are spelled out.
 *
 * @param repeatFrequency an ISO 8601 duration: {@code P1W}
 * @param byDay addresses of schema.org's DayOfWeek, or RFC 5545's spelling where days are counted
 * @param byMonth 1 to 12
 * @param byMonthDay 1 to 31
 */
record SchemaOrgRepeat(
    String repeatFrequency, List<String> byDay, List<Integer> byMonth, List<Integer> byMonthDay) {

  static SchemaOrgRepeat of(RecurrenceRule rule, LocalDate start) {
    Frequency frequency = rule.frequency();
    boolean fromStart = rule.byDay().isEmpty() && rule.byMonthDay().isEmpty();
    List<String> days = rule.byDay().stream().map(SchemaOrgRepeat::day).toList();
    List<Integer> months = rule.byMonth().stream().map(Month::getValue).toList();
    List<Integer> monthDays = rule.byMonthDay();
    if (fromStart && frequency == Frequency.WEEKLY) {
      days = List.of(day(WeekdayInPeriod.of(start.getDayOfWeek())));
    }
    if (fromStart && frequency.compareTo(Frequency.WEEKLY) > 0) {
      monthDays = List.of(start.getDayOfMonth());
    }
    if (months.isEmpty() && frequency == Frequency.YEARLY) {
      months = List.of(start.getMonthValue());
    }
    return new SchemaOrgRepeat("P" + rule.interval() + unit(frequency), days, months, monthDays);
  }

  /**
   * Why a Schedule cannot say {@code rule}, or could be understood in two ways; empty when it can.
   */
  static Optional<String> misfit(RecurrenceRule rule) {
    if (rule.frequency().compareTo(Frequency.DAILY) < 0
        || !(rule.byHour().isEmpty() && rule.byMinute().isEmpty() && rule.bySecond().isEmpty())) {
      return Optional.of("a Schedule has one start a day");
    }
    if (!(rule.byWeekNo().isEmpty() && rule.byYearDay().isEmpty() && rule.bySetPos().isEmpty())) {
      return Optional.of("a Schedule has no numbers of weeks, days of the year or positions");
    }
    if (rule.byMonthDay().stream().anyMatch(day -> day < 0)) {
      return Optional.of("a Schedule counts the days of a month from its beginning only");
    }
    if (!rule.byDay().isEmpty() && !rule.byMonthDay().isEmpty()) {
      return Optional.of("a Schedule does not say how weekdays and days of the month meet");
    }
    return rule.interval() > 1 ? misfitOfInterval(rule) : misfitOfDays(rule);
  }

  private static Optional<String> misfitOfInterval(RecurrenceRule rule) {
    boolean plainDays =
        rule.frequency() != Frequency.DAILY
            || (rule.byDay().isEmpty() && rule.byMonthDay().isEmpty());
    boolean oneWeekday = rule.frequency() != Frequency.WEEKLY || rule.byDay().size() < 2;
    boolean monthsApart = rule.frequency() == Frequency.YEARLY || rule.byMonth().isEmpty();
    return plainDays && oneWeekday && monthsApart
        ? misfitOfDays(rule)
        : Optional.of("a Schedule does not say which days an interval skips");
  }

  private static Optional<String> misfitOfDays(RecurrenceRule rule) {
    if (rule.frequency().compareTo(Frequency.MONTHLY) < 0) {
      return Optional.empty();
    }
    boolean counted = rule.byDay().stream().allMatch(day -> day.ordinal().isPresent());
    boolean inMonth =
        rule.frequency() == Frequency.MONTHLY
            || !rule.byMonth().isEmpty()
            || (rule.byDay().isEmpty() && rule.byMonthDay().isEmpty());
    return counted && inMonth
        ? Optional.empty()
        : Optional.of("a Schedule does not say of which week or month such a day is");
  }

  private static char unit(Frequency frequency) {
    return switch (frequency) {
      case DAILY -> 'D';
      case WEEKLY -> 'W';
      case MONTHLY -> 'M';
      case YEARLY -> 'Y';
      case HOURLY, MINUTELY, SECONDLY ->
          throw new IllegalArgumentException("a Schedule repeats by days, but not " + frequency);
    };
  }

  private static String day(WeekdayInPeriod day) {
    return day.ordinal().isPresent() ? day.toString() : address(day.day());
  }

  private static String address(DayOfWeek day) {
    return "https://schema.org/"
        + switch (day) {
          case MONDAY -> "Monday";
          case TUESDAY -> "Tuesday";
          case WEDNESDAY -> "Wednesday";
          case THURSDAY -> "Thursday";
          case FRIDAY -> "Friday";
          case SATURDAY -> "Saturday";
          case SUNDAY -> "Sunday";
        };
  }
}
