package io.github.zweimonat.ical;

import java.time.Instant;
import java.time.ZoneId;
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
  private final String startName;
  private final String endName;

  private boolean used;

  private long spanStart;
  private long spanEnd;
  private long offset;

  /** Within the span, the part whose times come once and are as the statement says. */
  private long clearFrom;

  private long clearUntil;

  ZoneTimes(ZoneId zone) {
    rules = zone.getRules();
    statement = ZoneStatement.of(zone);
    startName = "DTSTART;TZID=" + zone.getId();
    endName = "DTEND;TZID=" + zone.getId();
  }

  /** What must be said of the zone where its times are written. */
  Optional<ZoneStatement> statement() {
    return statement;
  }

  /** Whether some time of a feed names this zone. */
  boolean isUsed() {
    return used;
  }

  /** Notes that some time names this zone. */
  void use() {
    used = true;
  }

  /** Whether both times can be written as the clocks show them; if not, both go in UTC. */
  boolean isClear(long start, long end) {
    return statement.isPresent() && isClear(start) && isClear(end);
  }

  /** What the clocks show, in seconds from 1970-01-01T00:00 on the wall. */
  long wall(long second) {
    seek(second);
    return second + offset;
  }

  /** The name of DTSTART with this zone. */
  String startName() {
    return startName;
  }

  /** The name of DTEND with this zone. */
  String endName() {
    return endName;
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
