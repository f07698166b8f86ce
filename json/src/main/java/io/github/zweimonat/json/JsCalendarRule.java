package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.Until;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rules of RFC 5545 as RFC 8984 §4.3.3 reads them. Both mean the same but for two yearly corners:
 * days of the month without a month are those of the start's month there, of every month here; and
 * a counted weekday beside months is counted in the "period", which leaves open whether that is the
 * month. The first is written with all months, the second as a monthly rule; where that would mean
 * something else, the rule is not said.
 */
final class JsCalendarRule {
  private JsCalendarRule() {}

  /** Whether JSCalendar has words for {@code rule}. */
  static boolean isSayable(RecurrenceRule rule) {
    if (rule.frequency() != Frequency.YEARLY || !countsWeekdays(rule)) {
      return true;
    }
    return rule.byMonth().isEmpty() ? rule.byMonthDay().isEmpty() : isMonthly(rule);
  }

  /**
   * The rule of {@code recurrence} as it is written, its end on the wall. Only where an end in UTC
   * lies in a clock change may it give more dates than {@code recurrence}, within its last two
   * days.
   */
  static RecurrenceRule written(Recurrence recurrence) {
    RecurrenceRule rule = recurrence.rule();
    if (rule.frequency() == Frequency.YEARLY
        && rule.byMonth().isEmpty()
        && !rule.byMonthDay().isEmpty()
        && rule.byWeekNo().isEmpty()
        && rule.byYearDay().isEmpty()) {
      List<Month> all = Arrays.asList(Month.values());
      rule = RecurrenceRule.builder().from(rule).byMonth(all).build();
    } else if (rule.frequency() == Frequency.YEARLY && countsWeekdays(rule) && isMonthly(rule)) {
      rule = RecurrenceRule.builder().from(rule).frequency(Frequency.MONTHLY).build();
    }
    return rule.until().orElse(null) instanceof Until.OfInstant until
        ? rule.until(onTheWall(rule, recurrence, until))
        : rule;
  }

  private static LocalDateTime onTheWall(
      RecurrenceRule rule, Recurrence recurrence, Until.OfInstant until) {
    LocalDateTime local = LocalDateTime.ofInstant(until.instant(), recurrence.zone());
    Optional<LocalStart> last = recurrence.last();
    LocalDateTime lastStart = last.map(LocalStart::dateTime).orElse(local);
    if (local.getYear() < 1 || local.getYear() > 9999 || local.isBefore(lastStart)) {
      return lastStart;
    }
    Recurrence onTheWall = Recurrence.of(rule.until(local), recurrence.start(), recurrence.zone());
    return onTheWall.last().equals(last) ? local : lastStart;
  }

  private static boolean countsWeekdays(RecurrenceRule rule) {
    return rule.byDay().stream().anyMatch(day -> day.ordinal().isPresent());
  }

  /** Whether a yearly rule of counted weekdays may as well be a monthly one. */
  private static boolean isMonthly(RecurrenceRule rule) {
    return rule.interval() == 1
        && !rule.byMonth().isEmpty()
        && rule.byMonthDay().isEmpty()
        && rule.byYearDay().isEmpty()
        && rule.byWeekNo().isEmpty()
        && rule.bySetPos().isEmpty();
  }
}
