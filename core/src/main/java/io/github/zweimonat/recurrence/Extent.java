package io.github.zweimonat.recurrence;

/**
 * Where the dates of a recurrence begin and end, on the wall and both included. An UNTIL within the
 * hour after a clock change leaves a hole: what is planned for the gap really starts after it, and
 * so too late, while what is planned for after the gap is still in time.
 */
record Extent(long first, long last, long holeFrom, long holeUntil) {
  private static final long NO_HOLE = Long.MAX_VALUE;

  static Extent between(long first, long last) {
    return new Extent(first, last, NO_HOLE, NO_HOLE);
  }

  /** All that really starts at or before {@code until}, an instant. */
  static Extent untilInstant(long first, long until, WallClock clock) {
    // the latest span whose seconds can still be in time
    WallClock.Span span = clock.spanOf(until - 18 * 3600);
    WallClock.Span before = span;
    while (span.untilInstant() <= until) {
      before = span;
      span = clock.spanOf(span.until());
    }
    // where the clock goes back, all of the span before has started whatever the wall shows now
    long last = Math.max(Math.min(until + span.offset(), span.until() - 1) + 1, span.from()) - 1;
    long lastBefore = until + before.offset();
    return lastBefore < before.until() - 1
        ? new Extent(first, last, lastBefore + 1, before.until())
        : between(first, last);
  }

  /** All days that begin at or before {@code until}, an instant. */
  static Extent untilDay(long first, long until, WallClock clock) {
    long midnight = Gregorian.second(Gregorian.dayOf(until) + 2, 0);
    while (clock.beginOfDay(midnight) > until) {
      midnight -= Gregorian.SECONDS_PER_DAY;
    }
    return between(first, midnight);
  }

  boolean contains(long planned) {
    return planned >= first && planned <= last && !(planned >= holeFrom && planned < holeUntil);
  }

  boolean hasHole() {
    return holeFrom != NO_HOLE;
  }
}
