package io.github.zweimonat.schedule;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.Until;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Sees at a glance that a start is the first date of its rule. Nearly all are, and nearly all rules
 * name no more than weekdays and months: for those no {@link
 * io.github.zweimonat.recurrence.Recurrence} need be made.
 */
final class PlainRules {
  /** No wall shows an instant so far from how UTC does. */
  private static final Duration WIDEST_OFFSET = Duration.ofDays(1);

  private PlainRules() {}

  /**
   * Whether {@code rule} surely does not end before {@code start}, whatever the zone; false also
   * where that takes a closer look. COUNT never does, being 1 or more.
   */
  static boolean surelyReaches(LocalStart start, RecurrenceRule rule) {
    if (rule.until().isEmpty()) {
      return true;
    }
    Until until = rule.until().get();
    if (until instanceof Until.OfDay end) {
      return start.isDate() && !end.day().isBefore(start.date());
    }
    if (start.isDate()) {
      return false;
    }
    LocalDateTime latest =
        until instanceof Until.OfInstant end
            ? LocalDateTime.ofInstant(end.instant().minus(WIDEST_OFFSET), ZoneOffset.UTC)
            : ((Until.OfLocal) until).dateTime();
    return !latest.isBefore(start.dateTime());
  }

  /**
   * Whether {@code start} is surely a date of {@code rule} as long as that {@linkplain
   * #surelyReaches reaches} it; false also where that takes a closer look.
   */
  static boolean surelyHas(LocalStart start, RecurrenceRule rule) {
    LocalDate day = start.date();
    return !rule.frequency().isSubDaily()
        && namesOnlyWeekdaysAndMonths(rule)
        && (rule.byMonth().isEmpty() || rule.byMonth().contains(day.getMonth()))
        && (rule.byDay().isEmpty() || namesWeekday(day, rule));
  }

  private static boolean namesOnlyWeekdaysAndMonths(RecurrenceRule rule) {
    return rule.bySetPos().isEmpty()
        && rule.byMonthDay().isEmpty()
        && rule.byYearDay().isEmpty()
        && rule.byWeekNo().isEmpty()
        && rule.byHour().isEmpty()
        && rule.byMinute().isEmpty()
        && rule.bySecond().isEmpty();
  }

  private static boolean namesWeekday(LocalDate day, RecurrenceRule rule) {
    boolean countsInMonth = rule.frequency() == Frequency.MONTHLY || !rule.byMonth().isEmpty();
    List<WeekdayInPeriod> weekdays = rule.byDay();
    for (int i = 0; i < weekdays.size(); i++) {
      WeekdayInPeriod weekday = weekdays.get(i);
      if (weekday.day() == day.getDayOfWeek()
          && (weekday.ordinal().isEmpty()
              || (countsInMonth && isNthOfMonth(day, weekday.ordinal().getAsInt())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNthOfMonth(LocalDate day, int ordinal) {
    return ordinal > 0
        ? (day.getDayOfMonth() - 1) / 7 + 1 == ordinal
        : (day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1 == -ordinal;
  }
}
