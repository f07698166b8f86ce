package io.github.zweimonat.json;

import java.time.ZonedDateTime;

/** How date-times are written. */
final class DateTimes {
  private DateTimes() {}

  /** Always with seconds: {@code 2025-07-08T16:00:00+02:00}. */
  static String withOffset(ZonedDateTime time) {
    return new AsciiText()
        .instant(time.toEpochSecond(), time.getOffset().getTotalSeconds())
        .toString();
  }
}
