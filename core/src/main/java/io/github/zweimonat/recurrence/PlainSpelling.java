package io.github.zweimonat.recurrence;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;

/**
 * The plainest rule among those that mean the same from every start: lists that admit everything
 * are left out, a frequency that its parts make daily is daily, a week start that changes nothing
 * is Monday.
 */
final class PlainSpelling {
  private PlainSpelling() {}

  static RecurrenceRule of(RecurrenceRule rule) {
    RecurrenceRule plain = rule;
    while (true) {
      RecurrenceRule plainer = withoutIdleWeekStart(asDaily(withoutIdleLists(plain)));
      if (plainer.equals(plain)) {
        return plain;
      }
      plain = plainer;
    }
  }

  /** Lists that name all there is, where they only limit. */
  private static RecurrenceRule withoutIdleLists(RecurrenceRule rule) {
    if (!rule.bySetPos().isEmpty()) {
      return rule;
    }
    RecurrenceRule.Builder plain = RecurrenceRule.builder().from(rule);
    Frequency frequency = rule.frequency();
    if (rule.byMonth().size() == 12 && frequency != Frequency.YEARLY) {
      plain.byMonth(List.<Month>of());
    }
    if (isEveryWeekday(rule)
        && (frequency.compareTo(Frequency.DAILY) <= 0 || hasMonthOrYearDays(rule))) {
      plain.byDay(List.<WeekdayInPeriod>of());
    }
    if (rule.byHour().size() == 24 && frequency.isSubDaily()) {
      plain.byHour(List.<Integer>of());
    }
    if (rule.byMinute().size() == 60 && frequency.compareTo(Frequency.MINUTELY) <= 0) {
      plain.byMinute(List.<Integer>of());
    }
    if (rule.bySecond().size() == 60 && frequency == Frequency.SECONDLY) {
      plain.bySecond(List.<Integer>of());
    }
    return plain.build();
  }

  /** A week, month or year of which every day is taken, in every one of them. */
  private static RecurrenceRule asDaily(RecurrenceRule rule) {
    boolean daysOnly =
        rule.interval() == 1
            && rule.bySetPos().isEmpty()
            && rule.byWeekNo().isEmpty()
            && rule.byYearDay().isEmpty()
            && rule.frequency().compareTo(Frequency.DAILY) > 0;
    if (daysOnly && isPlainWeekdays(rule)) {
      // a day needs no more than to be admitted by each part, whatever the period
      return RecurrenceRule.builder().from(rule).frequency(Frequency.DAILY).build();
    }
    return rule;
  }

  private static RecurrenceRule withoutIdleWeekStart(RecurrenceRule rule) {
    boolean matters =
        !rule.byWeekNo().isEmpty()
            || (rule.frequency() == Frequency.WEEKLY
                && (!rule.bySetPos().isEmpty()
                    || (rule.interval() > 1 && !rule.byDay().isEmpty())));
    return matters ? rule : RecurrenceRule.builder().from(rule).weekStart(DayOfWeek.MONDAY).build();
  }

  private static boolean isPlainWeekdays(RecurrenceRule rule) {
    return rule.byDay().stream().allMatch(day -> day.ordinal().isEmpty())
        && (!rule.byDay().isEmpty() || !rule.byMonthDay().isEmpty());
  }

  private static boolean isEveryWeekday(RecurrenceRule rule) {
    return rule.byDay().size() == 7
        && rule.byDay().stream().allMatch(day -> day.ordinal().isEmpty());
  }

  private static boolean hasMonthOrYearDays(RecurrenceRule rule) {
    return !rule.byMonthDay().isEmpty() || !rule.byYearDay().isEmpty();
  }
}
