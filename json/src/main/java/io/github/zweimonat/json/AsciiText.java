package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.LocalStart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * A short text in ASCII, built digit by digit in one array that is used again. An agenda has five
 * dates, times and identities for each occurrence; formatters and strings for these took longer
 * than all the rest of its JSON.
 */
final class AsciiText {
  private static final int SECONDS_PER_DAY = 86_400;

  /** The longest is a UID: two ids, a domain and a time. */
  private final byte[] bytes = new byte[300];

  private int length;

  /** Begins anew. */
  AsciiText clear() {
    length = 0;
    return this;
  }

  AsciiText add(char c) {
    bytes[length++] = (byte) c;
    return this;
  }

  AsciiText add(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  AsciiText add(SerializableString ascii) {
    length += ascii.appendUnquotedUTF8(bytes, length);
    return this;
  }

  /** {@code 2025-07-08}, beyond the year 9999 {@code +10000-01-01}. */
  AsciiText date(LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > 9999) {
      return add(date.toString());
    }
    return four(year).add('-').two(date.getMonthValue()).add('-').two(date.getDayOfMonth());
  }

  /** {@code 2025-07-08} or {@code 2025-07-08T16:00}, with seconds only where they are not zero. */
  AsciiText start(LocalStart start) {
    date(start.date());
    if (!start.isDate()) {
      LocalTime time = start.time().orElse(LocalTime.MIDNIGHT);
      add('T').two(time.getHour()).add(':').two(time.getMinute());
      if (time.getSecond() != 0) {
        add(':').two(time.getSecond());
      }
    }
    return this;
  }

  /** {@code 20250708} or {@code 20250708T160000}. */
  AsciiText basic(LocalStart start) {
    LocalDate date = start.date();
    four(date.getYear()).two(date.getMonthValue()).two(date.getDayOfMonth());
    if (!start.isDate()) {
      LocalTime time = start.time().orElse(LocalTime.MIDNIGHT);
      add('T').two(time.getHour()).two(time.getMinute()).two(time.getSecond());
    }
    return this;
  }

  /**
   * {@code 2025-07-08T16:00:00+02:00}, always with seconds; those of the offset only where they are
   * not zero.
   *
   * @param second from 1970-01-01T00:00Z
   * @param offset from UTC in seconds
   */
  AsciiText instant(long second, int offset) {
    long local = second + offset;
    int ofDay = (int) Math.floorMod(local, (long) SECONDS_PER_DAY);
    date(LocalDate.ofEpochDay(Math.floorDiv(local, (long) SECONDS_PER_DAY)));
    return add('T').clock(ofDay).add(':').two(ofDay % 60).offset(offset);
  }

  private AsciiText offset(int seconds) {
    int size = Math.abs(seconds);
    add(seconds < 0 ? '-' : '+').clock(size);
    return size % 60 == 0 ? this : add(':').two(size % 60);
  }

  /** Hours and minutes. */
  private AsciiText clock(int seconds) {
    return two(seconds / 3600).add(':').two(seconds / 60 % 60);
  }

  private AsciiText four(int number) {
    return two(number / 100).two(number % 100);
  }

  private AsciiText two(int number) {
    bytes[length] = (byte) ('0' + number / 10);
    bytes[length + 1] = (byte) ('0' + number % 10);
    length += 2;
    return this;
  }

  /** As a value; there must be nothing in it that JSON escapes. */
  void writeTo(JsonGenerator json) {
    json.writeRawUTF8String(bytes, 0, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }
}
