package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * The rules that the importer of Integreat takes: weekly on weekdays of weeks that begin on Monday,
 * monthly on one counted weekday, yearly on the day of the start. It refuses the event of any other
 * rule, or reads it as one of these.
 */
final class IntegreatRule {
  private IntegreatRule() {}

  /** How the importer is told {@code rule}, which holds from {@code start} on. */
  static ToldRule of(RecurrenceRule rule, LocalStart start) {
    ToldRule series = SeriesRule.of(rule, start);
    if (series instanceof ToldRule.Refused) {
      return series;
    }
    RecurrenceRule plain = bare(SeriesRule.respelled(rule.endless(), start), start);
    return refusal(plain)
        .<ToldRule>map(words -> new ToldRule.Refused("the importer does not take " + words))
        .orElseGet(() -> SeriesRule.of(plain, start));
  }

  /** Without the month and the day of a yearly rule where they are the start's. */
  private static RecurrenceRule bare(RecurrenceRule rule, LocalStart start) {
    boolean isOfStart =
        rule.frequency() == Frequency.YEARLY
            && rule.byDay().isEmpty()
            && rule.byMonth().stream().allMatch(month -> month == start.date().getMonth())
            && rule.byMonthDay().stream().allMatch(day -> day == start.date().getDayOfMonth());
    return isOfStart
        ? RecurrenceRule.builder().from(rule).byMonth(List.of()).byMonthDay(List.of()).build()
        : rule;
  }

  private static Optional<String> refusal(RecurrenceRule rule) {
    return switch (rule.frequency()) {
      case WEEKLY ->
          SeriesRule.isWeekStartFelt(rule) && rule.weekStart() != DayOfWeek.MONDAY
              ? Optional.of("weeks that do not begin on Monday")
              : Optional.empty();
      case MONTHLY ->
          rule.byDay().size() == 1
              ? Optional.empty()
              : Optional.of("monthly rules other than of one counted weekday");
      case YEARLY ->
          rule.byDay().isEmpty() && rule.byMonthDay().isEmpty()
              ? Optional.empty()
              : Optional.of("yearly rules other than of the day of the start");
      default -> Optional.of("daily rules");
    };
  }
}
