package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.InvalidValueException;

/** Which rules fit which starts (RFC 5545 §3.3.10 and §3.8.5.3). */
final class StartChecks {
  private StartChecks() {}

  static void check(RecurrenceRule rule, LocalStart start) {
    if (start.isDate()) {
      if (rule.frequency().isSubDaily()) {
        throw InvalidValueException.of("rule-all-day-frequency", rule.frequency(), start);
      }
      noTimes(RulePart.BYHOUR, rule.byHour().isEmpty(), start);
      noTimes(RulePart.BYMINUTE, rule.byMinute().isEmpty(), start);
      noTimes(RulePart.BYSECOND, rule.bySecond().isEmpty(), start);
    }
    rule.until().ifPresent(until -> checkUntil(until, start));
  }

  private static void noTimes(RulePart part, boolean absent, LocalStart start) {
    if (!absent) {
      throw InvalidValueException.of("rule-all-day-times", start, part);
    }
  }

  private static void checkUntil(Until until, LocalStart start) {
    if (start.isDate() && !(until instanceof Until.OfDay)) {
      throw InvalidValueException.of("until-kind-date", until, start);
    }
    if (!start.isDate() && until instanceof Until.OfDay) {
      throw InvalidValueException.of("until-kind-time", until, start);
    }
  }
}
