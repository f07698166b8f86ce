package io.github.zweimonat.json;

import java.time.ZonedDateTime;

/** How date-times are written. */
final class DateTimes {
  private DateTimes() {}

  /**
   * With seconds and an offset of hours and minutes: {@code 2025-07-08T16:00:00+02:00}. In UTC
   * where the offset has seconds, as before there were zones: few readers know those.
   */
  static String withOffset(ZonedDateTime time) {
    int offset = time.getOffset().getTotalSeconds();
    return new AsciiText().instant(time.toEpochSecond(), offset % 60 == 0 ? offset : 0).toString();
  }
}
