package io.github.zweimonat.recurrence;

import io.github.zweimonat.window.Window;
import java.util.function.LongConsumer;

/**
 * Gives all starts of a window at once. What really starts within two instants was planned within
 * one or two spans of the {@link WallClock}; in each of them an instant is the planned second less
 * one offset, so the clock is asked per span and not per start.
 */
final class WindowExpander {
  private final Planned planned;
  private final WallClock clock;
  private final Extent extent;
  private final boolean wholeDays;

  WindowExpander(Planned planned, WallClock clock, Extent extent, boolean wholeDays) {
    this.planned = planned;
    this.clock = clock;
    this.extent = extent;
    this.wholeDays = wholeDays;
  }

  void forEachPlanned(long from, long until, LongConsumer second) {
    expand(from, until, 0, 0, second, new Steps());
  }

  /** Gives the instants, and tells how many steps it took. */
  int forEachStart(Window window, LongConsumer epochSecond) {
    Steps steps = new Steps();
    long from = window.from().toEpochDay() * Gregorian.SECONDS_PER_DAY;
    long until = window.until().toEpochDay() * Gregorian.SECONDS_PER_DAY;
    if (wholeDays) {
      LongConsumer midnight = second -> epochSecond.accept(clock.beginOfDay(second));
      expand(from, until, 0, 0, midnight, steps);
    } else {
      forEachInstant(clock.beginOfDay(from), clock.beginOfDay(until), epochSecond, steps);
    }
    return steps.taken();
  }

  private void forEachInstant(long from, long until, LongConsumer epochSecond, Steps steps) {
    WallClock.Span span = clock.spanOf(from - WallClock.WIDEST_OFFSET);
    int given = 0;
    while (true) {
      long first = Math.max(span.from(), from + span.offset());
      long end = Math.min(span.until(), until + span.offset());
      given = expand(first, end, span.offset(), given, epochSecond, steps);
      if (span.untilInstant() >= until) {
        return;
      }
      span = clock.spanOf(span.until());
    }
  }

  /** Gives what is planned within the extent, which may have a hole, less {@code shift}. */
  private int expand(
      long from, long until, long shift, int given, LongConsumer consumer, Steps steps) {
    long first = Math.max(from, extent.first());
    long end = Math.min(until, extent.last() + 1);
    int total = given;
    if (extent.hasHole()) {
      long hole = Math.min(end, extent.holeFrom());
      total = first < hole ? planned.forEach(first, hole, shift, total, consumer, steps) : total;
      first = Math.max(first, extent.holeUntil());
    }
    return first < end ? planned.forEach(first, end, shift, total, consumer, steps) : total;
  }
}
