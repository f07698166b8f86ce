package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** The time at which a program shows what an agenda has. */
interface ViewerClock {
  /** When it really is. */
  ViewerClock RIGHT = (date, time) -> time.toInstant();

  Instant shown(Occurrence date, ZonedDateTime time);

  /**
   * The time on the clock of the place, read off a clock of {@code viewer}; only what is written in
   * UTC is shown when it is.
   */
  static ViewerClock ofThePlaceIn(ZoneId viewer, Set<Instant> startsInUtc) {
    return (date, time) ->
        startsInUtc.contains(date.start().toInstant())
            ? time.toInstant()
            : time.toLocalDateTime().atZone(viewer).toInstant();
  }
}
