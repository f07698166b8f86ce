package io.github.zweimonat.recurrence;

import io.github.zweimonat.internal.ValueStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A start as the calendar on the wall shows it: a day, or a day and a time to the second. It has no
 * time zone (RFC 5545 §3.3.4 DATE and §3.3.5 DATE-TIME, form 1). The natural order is by day, then
 * days without a time first, then by time.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class LocalStart implements Comparable<LocalStart>
    permits ImmutableLocalStart {
  LocalStart() {}

  /**
   * A whole day.
   *
   * @throws IllegalArgumentException if the year is not within 1 to 9999
   */
  public static LocalStart of(LocalDate date) {
    return ImmutableLocalStart.of(date, Optional.empty());
  }

  /**
   * A day and a time.
   *
   * @throws IllegalArgumentException if the year is not within 1 to 9999, or the time has a
   *     fraction of a second
   */
  public static LocalStart of(LocalDateTime dateTime) {
    return ImmutableLocalStart.of(dateTime.toLocalDate(), Optional.of(dateTime.toLocalTime()));
  }

  /**
   * Reads {@code 2025-07-08}, {@code 2025-07-08T16:00} or {@code 2025-07-08T16:00:30}.
   *
   * @throws IllegalArgumentException if the text is none of these, or no such day or time exists
   */
  public static LocalStart parse(String text) {
    try {
      if (text.length() == 10) {
        return of(LocalDate.parse(text));
      }
      if ((text.length() == 16 || text.length() == 19) && text.charAt(10) == 'T') {
        return of(LocalDateTime.parse(text));
      }
    } catch (DateTimeException unreadable) {
      // falls through to the one message for all of them
    }
    throw new IllegalArgumentException(
        "a start must be a date such as 2025-07-08 or a local date-time such as 2025-07-08T16:00,"
            + " but is \""
            + text
            + "\"");
  }

  /** The day. */
  @Value.Parameter
  public abstract LocalDate date();

  /** The time of the day, to the second; empty for a whole day. */
  @Value.Parameter
  public abstract Optional<LocalTime> time();

  /** Whether this is a whole day. */
  public final boolean isDate() {
    return time().isEmpty();
  }

  /** Day and time; for a whole day, its midnight. */
  public final LocalDateTime dateTime() {
    return date().atTime(time().orElse(LocalTime.MIDNIGHT));
  }

  /** {@code yyyyMMdd} or {@code yyyyMMdd'T'HHmmss}, as iCalendar writes them. */
  public final String basic() {
    StringBuilder basic = new StringBuilder(15);
    twoDigits(date().getYear() / 100, basic);
    twoDigits(date().getYear() % 100, basic);
    twoDigits(date().getMonthValue(), basic);
    twoDigits(date().getDayOfMonth(), basic);
    if (time().isPresent()) {
      LocalTime time = time().get();
      twoDigits(time.getHour(), basic.append('T'));
      twoDigits(time.getMinute(), basic);
      twoDigits(time.getSecond(), basic);
    }
    return basic.toString();
  }

  private static void twoDigits(int number, StringBuilder to) {
    to.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  @Override
  public final int compareTo(LocalStart other) {
    int byTime = dateTime().compareTo(other.dateTime());
    return byTime != 0 ? byTime : Boolean.compare(other.isDate(), isDate());
  }

  @Value.Check
  void check() {
    if (date().getYear() < 1 || date().getYear() > 9999) {
      throw new IllegalArgumentException(
          "a start must lie within the years 1 to 9999, but is " + this);
    }
    if (time().isPresent() && time().get().get(ChronoField.NANO_OF_SECOND) != 0) {
      throw new IllegalArgumentException("a start has no fractions of a second, but is " + this);
    }
  }

  /** ISO 8601, with seconds only where they are not zero: {@code 2025-07-08T16:00}. */
  @Override
  public final String toString() {
    return isDate() ? date().toString() : dateTime().toString();
  }

  /** Seconds from 1970-01-01T00:00 on the same wall; for a whole day, of its midnight. */
  final long localSecond() {
    return dateTime().toEpochSecond(ZoneOffset.UTC);
  }
}
