package io.github.zweimonat.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** When something is, in one of the four ways that a feed has to say it. */
sealed interface FeedTime {
  /** A whole day. */
  record Day(LocalDate day) implements FeedTime {}

  /** A time on whatever wall the reader looks at. */
  record Floating(LocalDateTime wall) implements FeedTime {}

  /** A time on the wall of a zone. */
  record Zoned(LocalDateTime wall, ZoneId zone) implements FeedTime {
    /** Out of a gap, the first of two. */
    Instant instant() {
      return wall.atZone(zone).toInstant();
    }
  }

  /** An instant. */
  record At(Instant instant) implements FeedTime {}

  /** Day and time as written; of an instant in UTC. */
  default LocalDateTime written() {
    if (this instanceof Day day) {
      return day.day().atStartOfDay();
    }
    if (this instanceof Floating floating) {
      return floating.wall();
    }
    return this instanceof Zoned zoned
        ? zoned.wall()
        : LocalDateTime.ofInstant(((At) this).instant(), ZoneOffset.UTC);
  }
}
