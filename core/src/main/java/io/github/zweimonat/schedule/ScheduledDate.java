package io.github.zweimonat.schedule;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One date of a schedule that is left after breaks and exceptions, with its override applied.
 *
 * @param planned the planned start, as it is written, also inside a clock-change gap
 * @param start the start that it has: a day, or a time on the wall of {@code zone}
 * @param startSecond the start as an instant, in seconds from 1970-01-01T00:00Z; for a whole day,
 *     of the beginning of that day in the programme's zone
 * @param endSecond the end as an instant, excluded, of the same kind
 * @param endDate the day after the last one for whole days; the day on which it ends otherwise
 * @param zone the zone of its times; the programme's for whole days
 * @param override what differs, if anything does
 * @param number its number in the course, from 1; empty where there is no course
 */
public record ScheduledDate(
    LocalStart planned,
    LocalStart start,
    long startSecond,
    long endSecond,
    LocalDate endDate,
    ZoneId zone,
    Optional<DateOverride> override,
    OptionalInt number) {

  /**
   * The start in its zone, after a clock-change gap has moved it; for whole days, their midnight.
   */
  public ZonedDateTime startTime() {
    return ZonedDateTime.ofInstant(Instant.ofEpochSecond(startSecond), zone);
  }

  /** The end in its zone, excluded. */
  public ZonedDateTime endTime() {
    return ZonedDateTime.ofInstant(Instant.ofEpochSecond(endSecond), zone);
  }

  /**
   * Whether it starts before {@code window} ends and ends after it begins, in days of {@code
   * windowZone}.
   */
  public boolean overlaps(Window window, ZoneId windowZone) {
    return overlaps(
        window.from().atStartOfDay(windowZone).toEpochSecond(),
        window.until().atStartOfDay(windowZone).toEpochSecond());
  }

  /** One of no length overlaps where its start lies within. */
  boolean overlaps(long from, long until) {
    return startSecond < until
        && (endSecond > from || (endSecond == startSecond && startSecond == from));
  }

  ScheduledDate numbered(int courseNumber) {
    return new ScheduledDate(
        planned,
        start,
        startSecond,
        endSecond,
        endDate,
        zone,
        override,
        OptionalInt.of(courseNumber));
  }
}
