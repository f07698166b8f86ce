package io.github.zweimonat.recurrence;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;

/** Writes a rule in its one canonical form: parts in the order of {@link RulePart}, no defaults. */
final class RecurrenceRulePrinter {
  private final StringBuilder out = new StringBuilder(64);

  private RecurrenceRulePrinter() {}

  static String print(RecurrenceRule rule) {
    RecurrenceRulePrinter printer = new RecurrenceRulePrinter();
    printer.part(RulePart.FREQ, rule.frequency().name());
    if (rule.interval() != 1) {
      printer.part(RulePart.INTERVAL, Integer.toString(rule.interval()));
    }
    printer.list(RulePart.BYMONTH, rule.byMonth().stream().map(Month::getValue).toList());
    printer.list(RulePart.BYWEEKNO, rule.byWeekNo());
    printer.list(RulePart.BYYEARDAY, rule.byYearDay());
    printer.list(RulePart.BYMONTHDAY, rule.byMonthDay());
    printer.list(RulePart.BYDAY, rule.byDay());
    printer.list(RulePart.BYHOUR, rule.byHour());
    printer.list(RulePart.BYMINUTE, rule.byMinute());
    printer.list(RulePart.BYSECOND, rule.bySecond());
    printer.list(RulePart.BYSETPOS, rule.bySetPos());
    if (rule.weekStart() != DayOfWeek.MONDAY) {
      printer.part(RulePart.WKST, WeekdayNames.shortName(rule.weekStart()));
    }
    rule.count().ifPresent(count -> printer.part(RulePart.COUNT, Integer.toString(count)));
    rule.until().ifPresent(until -> printer.part(RulePart.UNTIL, until.toString()));
    return printer.out.toString();
  }

  private void list(RulePart part, List<?> values) {
    if (!values.isEmpty()) {
      part(part, String.join(",", values.stream().map(Object::toString).toList()));
    }
  }

  private void part(RulePart part, String value) {
    if (part != RulePart.FREQ) {
      out.append(';');
    }
    out.append(part.name()).append('=').append(value);
  }
}
