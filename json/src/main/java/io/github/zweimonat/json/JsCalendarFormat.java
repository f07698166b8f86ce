package io.github.zweimonat.json;

import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.recurrence.LocalStart;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How JSCalendar spells values (RFC 8984 §1.4). */
final class JsCalendarFormat {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private JsCalendarFormat() {}

  /** {@code LocalDateTime}; a whole day by its midnight. */
  static String local(LocalStart start) {
    return local(start.dateTime());
  }

  static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  /** {@code UTCDateTime}, cut to seconds. */
  static String utc(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A {@code geo} address (RFC 5870). */
  static String geo(GeoPoint point) {
    return "geo:" + plain(point.latitude()) + "," + plain(point.longitude());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
