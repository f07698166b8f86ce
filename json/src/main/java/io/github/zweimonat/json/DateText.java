package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.LocalStart;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Reads days and times by their digits: a document has thousands of them, and a formatter takes ten
 * times as long.
 */
final class DateText {
  private static final int DAY = "2025-07-08".length();
  private static final int MINUTE = "2025-07-08T16:00".length();
  private static final int SECOND = "2025-07-08T16:00:30".length();

  private DateText() {}

  /**
   * Reads {@code 2025-07-08}.
   *
   * @throws DateTimeException if it is none, or there is no such day in the years 1 to 9999
   */
  static LocalDate day(String text) {
    if (text.length() != DAY || number(text, 0, 4) == 0) {
      throw unreadable(text);
    }
    return dayAtStart(text);
  }

  /**
   * Reads what {@link LocalStart#parse} does.
   *
   * @throws DateTimeException if it is none, or there is no such day or time
   */
  static LocalStart start(String text) {
    return text.length() == DAY ? LocalStart.of(day(text)) : LocalStart.of(dateTime(text));
  }

  /**
   * Reads {@code 2025-07-08T16:00:30Z}.
   *
   * @throws DateTimeException if it is none, or there is no such day or time
   */
  static Instant instant(String text) {
    if (text.length() != SECOND + 1 || text.charAt(SECOND) != 'Z') {
      throw unreadable(text);
    }
    return dateTime(text.substring(0, SECOND)).toInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime dateTime(String text) {
    boolean seconds = text.length() == SECOND;
    if ((!seconds && text.length() != MINUTE) || number(text, 0, 4) == 0) {
      throw unreadable(text);
    }
    expect('T', text, 10);
    expect(':', text, 13);
    if (seconds) {
      expect(':', text, 16);
    }
    return LocalDateTime.of(
        dayAtStart(text),
        LocalTime.of(
            number(text, 11, 13), number(text, 14, 16), seconds ? number(text, 17, 19) : 0));
  }

  private static LocalDate dayAtStart(String text) {
    expect('-', text, 4);
    expect('-', text, 7);
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int from, int until) {
    int number = 0;
    for (int i = from; i < until; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw unreadable(text);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static void expect(char separator, String text, int at) {
    if (text.charAt(at) != separator) {
      throw unreadable(text);
    }
  }

  private static DateTimeException unreadable(String text) {
    return new DateTimeException("no day or time: " + text);
  }
}
