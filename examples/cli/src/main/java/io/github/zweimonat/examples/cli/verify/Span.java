package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.window.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * From when until when: instants, or days of which the last is excluded.
 *
 * @param from the beginning as an instant
 * @param until the end as an instant, excluded
 */
record Span(boolean allDay, String start, String end, Instant from, Instant until) {
  /** Whole days, which begin and end in {@code zone}. */
  static Span ofDays(LocalDate first, LocalDate end, ZoneId zone) {
    return new Span(
        true,
        first.toString(),
        end.toString(),
        first.atStartOfDay(zone).toInstant(),
        end.atStartOfDay(zone).toInstant());
  }

  static Span of(Instant from, Instant until) {
    return new Span(false, from.toString(), until.toString(), from, until);
  }

  /** From a time on the wall, as long as an ISO 8601 duration says: days on the wall, then time. */
  static Span of(LocalDateTime start, String duration, ZoneId zone) {
    ZonedDateTime begin = onTheWall(start, zone);
    long days = days(duration);
    ZonedDateTime later =
        days == 0 ? begin : onTheWall(begin.toLocalDateTime().plusDays(days), zone);
    return of(begin.toInstant(), later.toInstant().plus(exact(duration)));
  }

  /** As many whole days as an ISO 8601 duration says. */
  static Span ofDays(LocalDate first, String duration, ZoneId zone) {
    if (!exact(duration).isZero()) {
      throw new IllegalArgumentException("whole days last whole days, but they last " + duration);
    }
    return ofDays(first, first.plusDays(days(duration)), zone);
  }

  /**
   * A time that a change of the clocks left out is later by the gap, one that comes twice first.
   */
  static ZonedDateTime onTheWall(LocalDateTime time, ZoneId zone) {
    return ZonedDateTime.ofLocal(time, zone, null);
  }

  /** How many days a duration reaches over at most. */
  static long reach(String duration) {
    return days(duration) + exact(duration).toDays() + 2;
  }

  private static long days(String duration) {
    int time = duration.indexOf('T');
    String days = time < 0 ? duration : duration.substring(0, time);
    return days.equals("P") ? 0 : Period.parse(days).get(ChronoUnit.DAYS);
  }

  private static Duration exact(String duration) {
    int time = duration.indexOf('T');
    return time < 0 ? Duration.ZERO : Duration.parse("P" + duration.substring(time));
  }

  /** Whether a part of it lies in {@code window}, whose days are those of {@code zone}. */
  boolean overlaps(Window window, ZoneId zone) {
    Instant begin = window.from().atStartOfDay(zone).toInstant();
    Instant end = window.until().atStartOfDay(zone).toInstant();
    return from.equals(until)
        ? !from.isBefore(begin) && from.isBefore(end)
        : from.isBefore(end) && until.isAfter(begin);
  }
}
