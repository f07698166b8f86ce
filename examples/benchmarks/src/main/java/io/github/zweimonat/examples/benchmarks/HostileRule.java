package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Rules that make an engine search: hardly ever a date, never one, or far too many. */
@SuppressWarnings(
    "ImmutableEnumChecker") // a Window is immutable, without an annotation that says so
public enum HostileRule {
  /** Every 28 years or so. */
  LEAP_MONDAY("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", "2024-10-01T16:00", "2044-02-01"),
  /** Once in centuries: three of four hundredth years have no 29 February. */
  LEAP_CENTURY(
      "FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29", "2000-02-29T16:00", "2400-02-01"),
  /** The last day of a year, where that is a Sunday. */
  SET_POSITION(
      "FREQ=YEARLY;BYDAY=SU;BYMONTH=12;BYMONTHDAY=31;BYSETPOS=-1",
      "2024-10-01T16:00",
      "2028-12-01"),
  /** All times of a month, and of them the first and the last but two. */
  MONTH_OF_TIMES(
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,10,11;BYMINUTE=0,20,40;BYSETPOS=-3,1",
      "2024-10-01T16:00",
      "2060-07-01"),
  /** Days that meet an interval seldom. */
  STRIDE("FREQ=DAILY;INTERVAL=97;BYMONTH=2;BYMONTHDAY=29", "2024-10-01T16:00", "2168-02-01"),
  /** Nearly three thousand million seconds from start to window. */
  SECONDLY("FREQ=SECONDLY;BYHOUR=12", "1970-01-01T00:00", "2060-07-01"),
  /** Seconds that drift. */
  SECONDLY_DRIFT(
      "FREQ=SECONDLY;INTERVAL=7;BYHOUR=12;BYMINUTE=0;BYSECOND=0", "1970-01-01T00:00", "2060-07-01"),
  /** One second later every day, so that it is noon after 177 years. */
  SECONDLY_SLOW_DRIFT("FREQ=SECONDLY;INTERVAL=86401;BYHOUR=12", "1970-01-01T18:00", "2150-07-01"),
  /** A thousand million of them. */
  SECONDLY_COUNT(
      "FREQ=SECONDLY;INTERVAL=7;BYHOUR=12;COUNT=1000000000", "1970-01-01T00:00", "2060-07-01"),
  /** Always a Monday, never a Tuesday. */
  NEVER_WEEKDAY("FREQ=HOURLY;INTERVAL=168;BYDAY=TU", "2024-09-30T16:00", "2060-07-01"),
  /** Even hours only. */
  NEVER_HOUR("FREQ=HOURLY;INTERVAL=10;BYHOUR=9", "2024-10-01T16:00", "2060-07-01"),
  /** No such day. */
  NEVER_DAY("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2024-10-01T16:00", "2060-07-01");

  private final String text;
  private final LocalDateTime start;
  private final LocalDate windowStart;

  HostileRule(String text, String start, String windowStart) {
    this.text = text;
    this.start = LocalDateTime.parse(start);
    this.windowStart = LocalDate.parse(windowStart);
  }

  RecurrenceRule rule() {
    return RecurrenceRule.parse(text);
  }

  LocalDateTime start() {
    return start;
  }

  /** A day where there can be a start each second; otherwise two months. */
  Window window() {
    return Window.between(windowStart, windowStart.plusDays(text.contains("SECONDLY") ? 1 : 61));
  }
}
