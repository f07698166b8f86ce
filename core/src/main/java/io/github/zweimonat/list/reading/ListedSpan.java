package io.github.zweimonat.list.reading;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.NominalDuration;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when to when, on the wall.
 *
 * @param start a day, or a day and a time
 * @param end the same, excluded; midnight for whole days
 * @param zone of the times, if the list says so
 * @param startOffset where the start exists twice
 * @param endOffset where the end exists twice
 */
record ListedSpan(
    LocalStart start,
    LocalDateTime end,
    Optional<ZoneId> zone,
    Optional<ZoneOffset> startOffset,
    Optional<ZoneOffset> endOffset) {

  static ListedSpan of(LocalStart start, LocalDateTime end) {
    return new ListedSpan(start, end, Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean isAllDay() {
    return start.isDate();
  }

  /**
   * How long it lasts: whole days, else the time that goes by.
   *
   * @param programmeZone the zone of times that name none, if it is known
   * @throws NotSure if it ends before it begins
   */
  NominalDuration duration(Optional<ZoneId> programmeZone) {
    if (isAllDay()) {
      return NominalDuration.ofDays((int) ChronoUnit.DAYS.between(start.dateTime(), end));
    }
    Duration goneBy =
        zone.or(() -> programmeZone)
            .map(
                it ->
                    Duration.between(
                        moment(start.dateTime(), startOffset, it), moment(end, endOffset, it)))
            .orElseGet(() -> Duration.between(start.dateTime(), end));
    if (goneBy.isNegative()) {
      throw new NotSure("an end must not be before its start, but is, as the clocks change");
    }
    return NominalDuration.of(goneBy);
  }

  private static ZonedDateTime moment(
      LocalDateTime wall, Optional<ZoneOffset> offset, ZoneId zone) {
    return ZonedDateTime.ofLocal(wall, zone, offset.orElse(null));
  }
}
