package io.github.zweimonat.recurrence;

/** The period that a rule repeats by, shortest first (RFC 5545 §3.3.10, FREQ). */
public enum Frequency {
  /** Every second, or every nth. */
  SECONDLY,
  /** Every minute, or every nth. */
  MINUTELY,
  /** Every hour, or every nth. */
  HOURLY,
  /** Every day, or every nth. */
  DAILY,
  /** Every week, or every nth; weeks begin on {@link RecurrenceRule#weekStart()}. */
  WEEKLY,
  /** Every calendar month, or every nth. */
  MONTHLY,
  /** Every calendar year, or every nth; with BYWEEKNO every year of numbered weeks. */
  YEARLY;

  /** Whether a day can hold several periods: such a rule has times, and never fits whole days. */
  public boolean isSubDaily() {
    return compareTo(DAILY) < 0;
  }
}
