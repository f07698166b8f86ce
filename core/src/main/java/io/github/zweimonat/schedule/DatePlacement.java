package io.github.zweimonat.schedule;

import io.github.zweimonat.recurrence.LocalStart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** When the dates of one schedule really are: planned starts as instants, with what differs. */
final class DatePlacement {
  private final Schedule schedule;
  private final ZoneId programmeZone;
  private final ZoneId zone;

  /**
   * The placement of {@code schedule}.
   *
   * @param programmeZone where whole days begin
   * @param zone of its times
   */
  DatePlacement(Schedule schedule, ZoneId programmeZone, ZoneId zone) {
    this.schedule = schedule;
    this.programmeZone = programmeZone;
    this.zone = zone;
  }

  ScheduledDate date(LocalStart planned, Optional<DateOverride> override) {
    LocalStart start = override.flatMap(DateOverride::start).orElse(planned);
    NominalDuration duration = override.flatMap(DateOverride::duration).orElse(schedule.duration());
    return start.isDate()
        ? wholeDays(planned, start, duration, override)
        : times(planned, start, duration, override);
  }

  private ScheduledDate wholeDays(
      LocalStart planned,
      LocalStart start,
      NominalDuration duration,
      Optional<DateOverride> override) {
    LocalDate end = start.date().plusDays(duration.days());
    return new ScheduledDate(
        planned,
        start,
        start.date().atStartOfDay(programmeZone).toEpochSecond(),
        end.atStartOfDay(programmeZone).toEpochSecond(),
        end,
        programmeZone,
        override,
        OptionalInt.empty());
  }

  /**
   * A wall time in a gap moves forward by the gap, one that exists twice means its first: that is
   * what the absence of an offset says to java.time. Days are added on the wall.
   */
  private ScheduledDate times(
      LocalStart planned,
      LocalStart start,
      NominalDuration duration,
      Optional<DateOverride> override) {
    ZonedDateTime begin = ZonedDateTime.ofLocal(start.dateTime(), zone, null);
    ZonedDateTime daysLater =
        duration.days() == 0
            ? begin
            : ZonedDateTime.ofLocal(begin.toLocalDateTime().plusDays(duration.days()), zone, null);
    long endSecond = daysLater.toEpochSecond() + duration.seconds();
    return new ScheduledDate(
        planned,
        start,
        begin.toEpochSecond(),
        endSecond,
        LocalDate.ofInstant(Instant.ofEpochSecond(endSecond), zone),
        zone,
        override,
        OptionalInt.empty());
  }
}
