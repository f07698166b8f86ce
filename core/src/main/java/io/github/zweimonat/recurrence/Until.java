package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * The last moment that a rule may give a date for, itself included (RFC 5545 §3.3.10, UNTIL): a day
 * for all-day schedules, an instant or a local date-time for timed ones. Years are 1 to 9999 and
 * seconds have no fractions.
 */
public sealed interface Until {
  /**
   * Until a day, for all-day schedules.
   *
   * @throws IllegalArgumentException if the year is not within 1 to 9999
   */
  static Until of(LocalDate day) {
    return new OfDay(day);
  }

  /**
   * Until an instant: it bounds the instants at which dates really start.
   *
   * @throws IllegalArgumentException if the year is not within 1 to 9999 in UTC, or the instant has
   *     a fraction of a second
   */
  static Until of(Instant instant) {
    return new OfInstant(instant);
  }

  /**
   * Until a date-time on the wall: it bounds the planned starts, in the zone of the start.
   *
   * @throws IllegalArgumentException if the year is not within 1 to 9999, or the time has a
   *     fraction of a second
   */
  static Until of(LocalDateTime dateTime) {
    return new OfLocal(dateTime);
  }

  /** Until a day; prints {@code 20251224}. */
  record OfDay(LocalDate day) implements Until {
    /** Refuses years beyond 1 to 9999. */
    public OfDay {
      UntilFormat.check(day.atStartOfDay());
    }

    @Override
    public String toString() {
      return UntilFormat.DAY.format(day);
    }
  }

  /** Until an instant; prints {@code 20251224T170000Z}. */
  record OfInstant(Instant instant) implements Until {
    /** Refuses years beyond 1 to 9999, and fractions of a second. */
    public OfInstant {
      UntilFormat.check(UntilFormat.inUtc(instant));
    }

    @Override
    public String toString() {
      return UntilFormat.LOCAL.format(UntilFormat.inUtc(instant)) + "Z";
    }
  }

  /** Until a local date-time; prints {@code 20251224T180000}. */
  record OfLocal(LocalDateTime dateTime) implements Until {
    /** Refuses years beyond 1 to 9999, and fractions of a second. */
    public OfLocal {
      UntilFormat.check(dateTime);
    }

    @Override
    public String toString() {
      return UntilFormat.LOCAL.format(dateTime);
    }
  }
}

/** What the three kinds share. */
final class UntilFormat {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private UntilFormat() {}

  static LocalDateTime inUtc(Instant instant) {
    if (instant.getEpochSecond() < Limits.FIRST_SECOND
        || instant.getEpochSecond() > Limits.LAST_SECOND) {
      throw InvalidValueException.of("until-year", instant);
    }
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static void check(LocalDateTime dateTime) {
    if (dateTime.getYear() < 1 || dateTime.getYear() > 9999) {
      throw InvalidValueException.of("until-year", dateTime);
    }
    if (dateTime.get(ChronoField.NANO_OF_SECOND) != 0) {
      throw InvalidValueException.of("until-fraction", dateTime);
    }
  }
}
