package io.github.zweimonat.json;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** How date-times are written. */
final class DateTimes {
  private static final DateTimeFormatter WITH_OFFSET =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendOffset("+HH:MM:ss", "+00:00")
          .toFormatter(Locale.ROOT);

  private DateTimes() {}

  /** Always with seconds: {@code 2025-07-08T16:00:00+02:00}. */
  static String withOffset(ZonedDateTime time) {
    return WITH_OFFSET.format(time);
  }
}
