package io.github.zweimonat.recurrence;

/** Which rules fit which starts (RFC 5545 §3.3.10 and §3.8.5.3). */
final class StartChecks {
  private StartChecks() {}

  static void check(RecurrenceRule rule, LocalStart start) {
    if (start.isDate()) {
      if (rule.frequency().isSubDaily()) {
        throw new IllegalArgumentException(
            "FREQ must be DAILY or longer for a start without a time, but is "
                + rule.frequency()
                + " and the start is "
                + start);
      }
      noTimes(RulePart.BYHOUR, rule.byHour().isEmpty(), start);
      noTimes(RulePart.BYMINUTE, rule.byMinute().isEmpty(), start);
      noTimes(RulePart.BYSECOND, rule.bySecond().isEmpty(), start);
    }
    rule.until().ifPresent(until -> checkUntil(until, start));
  }

  private static void noTimes(RulePart part, boolean absent, LocalStart start) {
    if (!absent) {
      throw new IllegalArgumentException(
          part + " never stands with a start without a time, but the start is " + start);
    }
  }

  private static void checkUntil(Until until, LocalStart start) {
    if (start.isDate() && !(until instanceof Until.OfDay)) {
      throw new IllegalArgumentException(
          "UNTIL must be a date as the start is one, but is "
              + until
              + " and the start is "
              + start);
    }
    if (!start.isDate() && until instanceof Until.OfDay) {
      throw new IllegalArgumentException(
          "UNTIL must have a time as the start has one, but is "
              + until
              + " and the start is "
              + start);
    }
  }
}
