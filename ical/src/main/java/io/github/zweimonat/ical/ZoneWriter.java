package io.github.zweimonat.ical;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Writes a VTIMEZONE (RFC 5545 §3.6.5) in the one shape that every program understands: one
 * DAYLIGHT and one STANDARD with yearly rules from 1970 on, or one STANDARD.
 */
final class ZoneWriter {
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1970, 1, 1, 0, 0);

  /** What people call the offsets of Europe; elsewhere the offset is the name, as in tzdb. */
  private static final Map<Integer, Names> EUROPEAN =
      Map.of(1, new Names("CET", "CEST"), 2, new Names("EET", "EEST"));

  private final ContentLineWriter out;

  ZoneWriter(ContentLineWriter out) {
    this.out = out;
  }

  void write(ZoneStatement statement) {
    String id = statement.zone().getId();
    out.begin("VTIMEZONE");
    out.value("TZID", id);
    out.value("X-LIC-LOCATION", id);
    if (statement.changes().isEmpty()) {
      out.begin("STANDARD");
      observance(statement.offset(), statement.offset(), name(statement, false), FIRST_DAY);
      out.end("STANDARD");
    }
    for (YearlyChange change : statement.changes()) {
      String component = change.isForward() ? "DAYLIGHT" : "STANDARD";
      out.begin(component);
      observance(
          change.offsetBefore(),
          change.offsetAfter(),
          name(statement, change.isForward()),
          change.day().atTime(change.time()));
      out.value(
          "RRULE", "FREQ=YEARLY;BYMONTH=" + change.month().getValue() + ";BYDAY=" + change.byDay());
      out.end(component);
    }
    out.end("VTIMEZONE");
  }

  private void observance(ZoneOffset before, ZoneOffset after, String name, LocalDateTime start) {
    out.value("TZOFFSETFROM", digits(before));
    out.value("TZOFFSETTO", digits(after));
    out.value("TZNAME", name);
    out.wallTime("DTSTART", start.toEpochSecond(ZoneOffset.UTC));
  }

  private static String name(ZoneStatement statement, boolean daylight) {
    ZoneOffset standard = statement.offset();
    Names names = EUROPEAN.get(standard.getTotalSeconds() / 3600);
    if (names != null
        && statement.changes().size() == 2
        && statement.zone().getId().startsWith("Europe/")) {
      return daylight ? names.daylight() : names.standard();
    }
    ZoneOffset offset = daylight ? statement.changes().get(0).offsetAfter() : standard;
    String digits = digits(offset);
    return digits.endsWith("00") ? digits.substring(0, 3) : digits;
  }

  /** {@code +0100}; seconds only where there are some (RFC 5545 §3.3.14). */
  private static String digits(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }

  private record Names(String standard, String daylight) {}
}
