package io.github.zweimonat.recurrence;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the wall of a zone: which instant a planned second is.
 *
 * <p>A time in a gap moves forward by the gap's length, which is the same as reading it with the
 * offset before the gap; a time that exists twice means its first, which again is the offset
 * before. So the wall is cut into spans of one offset each, and a span ends with the later of the
 * two wall times of a change. A window lies in one or two spans, so the zone's rules are asked once
 * or twice for it; spans that were found are kept for the next window, in objects of final fields.
 */
final class WallClock {
  /** No zone is further from UTC, in seconds. */
  static final int WIDEST_OFFSET = 18 * 3600;

  private static final int KEPT = 16;

  private final ZoneRules rules;
  private final @Nullable Span[] kept = new @Nullable Span[KEPT];

  WallClock(ZoneId zone) {
    rules = zone.getRules();
  }

  /**
   * A stretch of the wall with one offset.
   *
   * @param from the first second on the wall
   * @param until the first one of the next span
   * @param offset what to take off to get the second since the epoch
   * @param untilInstant the instant of the change that ends it
   */
  record Span(long from, long until, int offset, long untilInstant) {
    boolean contains(long planned) {
      return planned >= from && planned < until;
    }
  }

  /** The instant that a second on the wall is, in seconds since the epoch. */
  long instantOf(long planned) {
    return planned - spanOf(planned).offset();
  }

  /** The instant at which a day begins, given its midnight on the wall. */
  long beginOfDay(long midnight) {
    Span span = spanOf(midnight);
    return Math.min(midnight - span.offset(), span.untilInstant());
  }

  /** The span that holds a second on the wall. */
  Span spanOf(long planned) {
    int slot = (int) (planned >> 23) & (KEPT - 1);
    Span span = kept[slot];
    if (span == null || !span.contains(planned)) {
      span = find(planned);
      kept[slot] = span;
    }
    return span;
  }

  private Span find(long planned) {
    // wherever the zone lies, its wall shows no later time than this at that instant
    Instant early = Instant.ofEpochSecond(planned - WIDEST_OFFSET);
    ZoneOffsetTransition before = rules.previousTransition(early.plusSeconds(1));
    ZoneOffsetTransition after = rules.nextTransition(early);
    while (after != null && boundary(after) <= planned) {
      before = after;
      after = rules.nextTransition(after.getInstant());
    }
    return new Span(
        before == null ? Long.MIN_VALUE : boundary(before),
        after == null ? Long.MAX_VALUE : boundary(after),
        (after == null
                ? rules.getOffset(early.plusSeconds(2L * WIDEST_OFFSET))
                : after.getOffsetBefore())
            .getTotalSeconds(),
        after == null ? Long.MAX_VALUE : after.toEpochSecond());
  }

  private static long boundary(ZoneOffsetTransition change) {
    return change.toEpochSecond()
        + Math.max(
            change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
  }
}
