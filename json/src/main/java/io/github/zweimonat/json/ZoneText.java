package io.github.zweimonat.json;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A zone, and its offset around the last instant that was asked for: most dates of a window lie
 * between the same two changes of the clocks.
 */
final class ZoneText {
  private final SerializableString id;
  private final ZoneRules rules;

  /** Where the offset holds: from included, until excluded; nowhere at first. */
  private long from;

  private long until;
  private int offset;

  ZoneText(ZoneId zone) {
    this.id = new SerializedString(zone.getId());
    this.rules = zone.getRules();
  }

  SerializableString id() {
    return id;
  }

  /** The offset from UTC in seconds at {@code second}, which counts from 1970-01-01T00:00Z. */
  int offset(long second) {
    if (second < from || second >= until) {
      find(second);
    }
    return offset;
  }

  private void find(long second) {
    Instant at = Instant.ofEpochSecond(second);
    ZoneOffsetTransition last = rules.previousTransition(at.plusSeconds(1));
    ZoneOffsetTransition next = rules.nextTransition(at);
    offset = rules.getOffset(at).getTotalSeconds();
    from = last == null ? Long.MIN_VALUE : last.toEpochSecond();
    until = next == null ? Long.MAX_VALUE : next.toEpochSecond();
  }
}
