package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.Violation;
import java.util.Optional;

/** Which parts of a rule may stand together (RFC 5545 §3.3.10). */
final class RuleChecks {
  private RuleChecks() {}

  /** A part of a rule that must not stand where it does. */
  static final class MisplacedPart extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final RulePart part;
    private final transient Violation reason;

    private MisplacedPart(RulePart part, String rule, Object... arguments) {
      this(part, Violation.of("", rule, arguments));
    }

    private MisplacedPart(RulePart part, Violation reason) {
      super(reason.message());
      this.part = part;
      this.reason = reason;
    }

    RulePart part() {
      return part;
    }

    Violation reason() {
      return reason;
    }
  }

  /**
   * Checks numbers, then company.
   *
   * @throws IllegalArgumentException with the first rule that {@code rule} breaks
   */
  static void check(RecurrenceRule rule) {
    Frequency frequency = rule.frequency();
    RulePart.INTERVAL.check(rule.interval());
    RulePart.BYWEEKNO.check(rule.byWeekNo());
    RulePart.BYYEARDAY.check(rule.byYearDay());
    RulePart.BYMONTHDAY.check(rule.byMonthDay());
    RulePart.BYHOUR.check(rule.byHour());
    RulePart.BYMINUTE.check(rule.byMinute());
    RulePart.BYSECOND.check(rule.bySecond());
    RulePart.BYSETPOS.check(rule.bySetPos());
    if (rule.count().isPresent()) {
      RulePart.COUNT.check(rule.count().getAsInt());
    }

    if (!rule.byWeekNo().isEmpty() && frequency != Frequency.YEARLY) {
      throw new MisplacedPart(RulePart.BYWEEKNO, "rule-byweekno", frequency);
    }
    if (!rule.byYearDay().isEmpty()
        && (frequency == Frequency.DAILY
            || frequency == Frequency.WEEKLY
            || frequency == Frequency.MONTHLY)) {
      throw new MisplacedPart(RulePart.BYYEARDAY, "rule-byyearday", frequency);
    }
    if (!rule.byMonthDay().isEmpty() && frequency == Frequency.WEEKLY) {
      throw new MisplacedPart(RulePart.BYMONTHDAY, "rule-bymonthday");
    }
    Optional<WeekdayInPeriod> counted = countedWeekday(rule);
    if (counted.isPresent() && frequency != Frequency.MONTHLY && frequency != Frequency.YEARLY) {
      throw new MisplacedPart(RulePart.BYDAY, "rule-byday-frequency", counted.get(), frequency);
    }
    if (counted.isPresent() && !rule.byWeekNo().isEmpty()) {
      throw new MisplacedPart(RulePart.BYDAY, "rule-byday-byweekno", counted.get());
    }
    if (!rule.bySetPos().isEmpty() && !hasByPart(rule)) {
      throw new MisplacedPart(RulePart.BYSETPOS, "rule-bysetpos");
    }
    if (rule.count().isPresent() && rule.until().isPresent()) {
      throw new MisplacedPart(
          RulePart.COUNT, "rule-ends-twice", rule.count().getAsInt(), rule.until().get());
    }
  }

  private static Optional<WeekdayInPeriod> countedWeekday(RecurrenceRule rule) {
    for (WeekdayInPeriod weekday : rule.byDay()) {
      if (weekday.ordinal().isPresent()) {
        return Optional.of(weekday);
      }
    }
    return Optional.empty();
  }

  private static boolean hasByPart(RecurrenceRule rule) {
    return !(rule.byMonth().isEmpty()
        && rule.byWeekNo().isEmpty()
        && rule.byYearDay().isEmpty()
        && rule.byMonthDay().isEmpty()
        && rule.byDay().isEmpty()
        && rule.byHour().isEmpty()
        && rule.byMinute().isEmpty()
        && rule.bySecond().isEmpty());
  }
}
