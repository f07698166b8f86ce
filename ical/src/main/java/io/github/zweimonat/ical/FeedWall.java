package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.LocalStart;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The wall on which the times of one schedule are planned.
 *
 * @param allDay whether there are no times at all
 * @param zone its zone; empty for the programme's
 * @param programmeZone the programme's, where it is known
 */
record FeedWall(boolean allDay, Optional<ZoneId> zone, Optional<ZoneId> programmeZone) {
  private static final ZoneId UTC = ZoneId.of("Etc/UTC");

  /**
   * The wall of an event that begins at {@code start}.
   *
   * @param calendarZone the zone that the calendar says it is in
   */
  static FeedWall of(
      FeedTime start,
      boolean recurs,
      Optional<ZoneId> programmeZone,
      Optional<ZoneId> calendarZone) {
    if (start instanceof FeedTime.Day) {
      return new FeedWall(true, Optional.empty(), programmeZone);
    }
    if (start instanceof FeedTime.Floating) {
      return new FeedWall(false, Optional.empty(), programmeZone);
    }
    if (start instanceof FeedTime.Zoned zoned) {
      return in(zoned.zone(), programmeZone);
    }
    // A time of UTC that recurs stays one: on any other wall it moves with the clocks.
    Instant instant = ((FeedTime.At) start).instant();
    Optional<ZoneId> shown = recurs ? Optional.empty() : programmeZone.or(() -> calendarZone);
    return in(shown.filter(zone -> isOnWall(instant, zone)).orElse(UTC), programmeZone);
  }

  private static FeedWall in(ZoneId zone, Optional<ZoneId> programmeZone) {
    Optional<ZoneId> other = Optional.of(zone).filter(it -> !programmeZone.equals(Optional.of(it)));
    return new FeedWall(false, other, programmeZone);
  }

  /** Whether the wall has a time that means this instant; not so in the second of two hours. */
  private static boolean isOnWall(Instant instant, ZoneId zone) {
    return LocalDateTime.ofInstant(instant, zone).atZone(zone).toInstant().equals(instant);
  }

  /** The zone of the times, where it is known. */
  Optional<ZoneId> known() {
    return zone.or(() -> programmeZone);
  }

  /**
   * {@code time} as a start of the schedule.
   *
   * @throws NotSure if it is not of its kind, or this wall has no time for it
   */
  LocalStart local(FeedTime time, ReadProperty property) {
    LocalStart local = dayOrTime(time, property);
    if (local.isDate() != allDay) {
      throw new NotSure(
          property,
          "dates and times must not be mixed in one event, but here is " + property.value());
    }
    return local;
  }

  /** As {@link #local}, but a day may come out although this schedule has times. */
  LocalStart dayOrTime(FeedTime time, ReadProperty property) {
    if (time instanceof FeedTime.Day day) {
      return LocalStart.of(day.day());
    }
    LocalDateTime wall = wall(time, property);
    if (!allDay) {
      return LocalStart.of(wall);
    }
    return wall.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? LocalStart.of(wall.toLocalDate()) // Exchange writes days as midnights
        : LocalStart.of(wall);
  }

  private LocalDateTime wall(FeedTime time, ReadProperty property) {
    if (time instanceof FeedTime.Floating floating) {
      return floating.wall();
    }
    if (time instanceof FeedTime.Zoned zoned
        && (allDay || known().equals(Optional.of(zoned.zone())))) {
      return zoned.wall();
    }
    Instant instant =
        time instanceof FeedTime.Zoned zoned ? zoned.instant() : ((FeedTime.At) time).instant();
    return known()
        .filter(zone -> isOnWall(instant, zone))
        .map(zone -> LocalDateTime.ofInstant(instant, zone))
        .orElseThrow(
            () ->
                new NotSure(
                    property,
                    "a time must be one on the wall of its event, but is " + property.value()));
  }
}
