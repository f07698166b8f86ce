package io.github.zweimonat.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks of one zone show, and whether a feed may say so: not before its statement is
 * true, and not in an hour that comes twice, which programs read in two ways. It remembers the span
 * between two changes that it looked at last; events come in order. Not thread-safe.
 */
final class ZoneTimes {
  private final ZoneRules rules;
  private final Optional<ZoneStatement> statement;
  private final Names names;

  private long spanStart;
  private long spanEnd;
  private long offset;

  /** Within the span, the part whose times come once and are as the statement says. */
  private long clearFrom;

  private long clearUntil;

  ZoneTimes(ZoneId zone, Optional<ZoneStatement> statement) {
    this.statement = statement;
    rules = zone.getRules();
    String parameter = ";TZID=" + zone.getId();
    names =
        new Names(
            "DTSTART" + parameter,
            "DTEND" + parameter,
            "EXDATE" + parameter,
            "RECURRENCE-ID" + parameter);
  }

  /** The properties that are times of this zone, with its parameter. */
  record Names(String start, String end, String exception, String recurrence) {
    /** Those that are whole days. */
    static final Names OF_DAYS =
        new Names(
            "DTSTART;VALUE=DATE",
            "DTEND;VALUE=DATE",
            "EXDATE;VALUE=DATE",
            "RECURRENCE-ID;VALUE=DATE");
  }

  /** What must be said of the zone where its times are written. */
  Optional<ZoneStatement> statement() {
    return statement;
  }

  /** Whether both times can be written as the clocks show them; if not, both go in UTC. */
  boolean isClear(long start, long end) {
    return statement.isPresent() && isClear(start) && isClear(end);
  }

  /**
   * Whether a date can be told as one of a series: it is planned for a time that the clocks show
   * once, both its ends can be written as the clocks show them, and no change lies between them.
   * Programs repeat either the exact length of the first date or what the clocks show, and place
   * times that do not exist in more than one way.
   *
   * @param wallStart the planned start in seconds from 1970-01-01T00:00 on the wall
   * @param length in seconds
   */
  boolean isPlain(long wallStart, long length) {
    long start = wallStart - offset;
    if (start < clearFrom || start >= clearUntil) {
      LocalDateTime wall = LocalDateTime.ofEpochSecond(wallStart, 0, ZoneOffset.UTC);
      seek(wall.toEpochSecond(rules.getOffset(wall)));
      start = wallStart - offset;
    }
    return statement.isPresent() && start >= clearFrom && start + length < clearUntil;
  }

  /** What the clocks show, in seconds from 1970-01-01T00:00 on the wall. */
  long wall(long second) {
    seek(second);
    return second + offset;
  }

  /** The names of properties that are times of this zone. */
  Names names() {
    return names;
  }

  private boolean isClear(long second) {
    seek(second);
    return second >= clearFrom && second < clearUntil;
  }

  private void seek(long second) {
    if (second >= spanStart && second < spanEnd) {
      return;
    }
    Instant instant = Instant.ofEpochSecond(second);
    ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
    ZoneOffsetTransition after = rules.nextTransition(instant);
    offset = rules.getOffset(instant).getTotalSeconds();
    spanStart = before == null ? Long.MIN_VALUE : before.toEpochSecond();
    spanEnd = after == null ? Long.MAX_VALUE : after.toEpochSecond();
    clearFrom =
        Math.max(
            spanStart + doubled(before),
            statement.map(ZoneStatement::since).orElse(Long.MIN_VALUE));
    clearUntil = spanEnd - doubled(after);
  }

  /** How many seconds come twice at {@code transition}, on either side of it. */
  private static long doubled(@Nullable ZoneOffsetTransition transition) {
    return transition == null || transition.isGap() ? 0 : -transition.getDuration().toSeconds();
  }
}
