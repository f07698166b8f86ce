package io.github.zweimonat.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When a date is, as readers see it: in the programme's zone.
 *
 * @param from when it starts; of whole days the midnight that begins the first
 * @param until when it ends; of whole days the midnight that begins the last, which is included
 */
record ShownTimes(Kind kind, LocalDateTime from, LocalDateTime until) {
  /** What has to be said, so that nobody comes in vain. */
  enum Kind {
    /** A whole day. */
    DAY,
    /** Whole days. */
    DAYS,
    /** A time alone. */
    MOMENT,
    /** From one time to another, also past midnight, within 24 hours. */
    ONE_NIGHT,
    /** From a time of one day to a time of a later one. */
    LONGER
  }

  static ShownTimes of(Occurrence date) {
    if (date.isAllDay()) {
      LocalDate last = date.endDate().minusDays(1);
      return new ShownTimes(
          last.equals(date.startDate()) ? Kind.DAY : Kind.DAYS,
          date.startDate().atStartOfDay(),
          last.atStartOfDay());
    }
    LocalDateTime from = local(date, date.startSecond());
    LocalDateTime until = local(date, date.endSecond());
    return new ShownTimes(kind(date, from, until), from, until);
  }

  private static Kind kind(Occurrence date, LocalDateTime from, LocalDateTime until) {
    if (date.startSecond() == date.endSecond()) {
      return Kind.MOMENT;
    }
    LocalTime start = from.toLocalTime();
    // In the hour that comes twice an end may look earlier than its start.
    boolean isOneNight =
        until.toLocalDate().equals(from.toLocalDate())
            ? !until.isBefore(from)
            : until.toLocalDate().equals(from.toLocalDate().plusDays(1))
                && until.toLocalTime().isBefore(start);
    return isOneNight ? Kind.ONE_NIGHT : Kind.LONGER;
  }

  /** The day under which a date stands. */
  static LocalDate day(Occurrence date) {
    return date.isAllDay() ? date.startDate() : local(date, date.startSecond()).toLocalDate();
  }

  private static LocalDateTime local(Occurrence date, long second) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), date.programme().timeZone());
  }
}
