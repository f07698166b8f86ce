package io.github.zweimonat.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DATE or DATE-TIME as written (RFC 5545 §3.3.4 and §3.3.5).
 *
 * @param local day and time; the midnight of a day
 * @param isDate whether there is no time
 * @param isUtc whether a Z stands behind it
 */
record TimeValue(LocalDateTime local, boolean isDate, boolean isUtc) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z)?)?");

  /**
   * Reads {@code 20250708}, {@code 20250708T160000} or {@code 20250708T140000Z}.
   *
   * @throws IllegalArgumentException if it is none of them, or no such day or time exists
   */
  static TimeValue parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    try {
      if (parts.matches()) {
        LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        return parts.group(4) == null
            ? new TimeValue(day.atStartOfDay(), true, false)
            : new TimeValue(
                day.atTime(LocalTime.of(number(parts, 4), number(parts, 5), number(parts, 6))),
                false,
                parts.group(7) != null);
      }
    } catch (DateTimeException noSuchTime) {
      // the one message for all of them
    }
    throw new IllegalArgumentException(
        "a time must be such as 20250708, 20250708T160000 or 20250708T140000Z, but is "
            + ImportNotes.quoted(text));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
