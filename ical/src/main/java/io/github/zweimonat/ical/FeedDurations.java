package io.github.zweimonat.ical;

import io.github.zweimonat.schedule.NominalDuration;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** How long an event lasts: by DTEND or DURATION, or as RFC 5545 §3.6.1 has it without both. */
final class FeedDurations {
  private static final String ALL_DAY = "X-MICROSOFT-CDO-ALLDAYEVENT";

  private final FeedTimes times;
  private final ImportNotes notes;

  FeedDurations(FeedTimes times, ImportNotes notes) {
    this.times = times;
    this.notes = notes;
  }

  /** As the event says; empty if it does not. */
  Optional<NominalDuration> stated(ReadComponent event, FeedTime start) {
    Optional<ReadProperty> end = event.property("DTEND");
    Optional<ReadProperty> duration = event.property("DURATION");
    try {
      return end.isPresent()
          ? end.map(property -> until(event, property, start))
          : duration.map(property -> length(property, start));
    } catch (IllegalArgumentException refused) {
      throw new NotSure(end.or(() -> duration).orElseThrow(), String.valueOf(refused.getMessage()));
    }
  }

  /** Whether Exchange says that midnights of an event mean whole days, and they are midnights. */
  static boolean isWholeDays(ReadComponent event, FeedTime start, FeedTimes times) {
    return event.property(ALL_DAY).filter(it -> it.word().equals("TRUE")).isPresent()
        && isMidnight(start)
        && event.property("DTEND").map(end -> isMidnight(times.read(end))).orElse(true);
  }

  private static boolean isMidnight(FeedTime time) {
    return !(time instanceof FeedTime.At)
        && time.written().toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /** A day, or no time at all. */
  static NominalDuration byDefault(FeedTime start) {
    return start instanceof FeedTime.Day
        ? NominalDuration.ofDays(1)
        : NominalDuration.of(Duration.ZERO);
  }

  private static NominalDuration length(ReadProperty property, FeedTime start) {
    String text = property.word();
    NominalDuration length = NominalDuration.parse(text.startsWith("+") ? text.substring(1) : text);
    if (!(start instanceof FeedTime.Day) || length.isWholeDays()) {
      return length;
    }
    if (length.days() == 0 && length.seconds() > 0 && length.seconds() % 86_400 == 0) {
      return NominalDuration.ofDays((int) (length.seconds() / 86_400)); // PT24H of a day
    }
    throw new NotSure(property, "whole days must last whole days, but last " + text);
  }

  private NominalDuration until(ReadComponent event, ReadProperty property, FeedTime start) {
    FeedTime end = times.read(property);
    if (start instanceof FeedTime.Day && isMidnight(end) && event.property(ALL_DAY).isPresent()) {
      end = new FeedTime.Day(end.written().toLocalDate());
    }
    if (start instanceof FeedTime.Day first && end instanceof FeedTime.Day last) {
      return days(property, ChronoUnit.DAYS.between(first.day(), last.day()));
    }
    if (start instanceof FeedTime.Day || end instanceof FeedTime.Day) {
      throw new NotSure(
          property,
          "DTEND must be a date where DTSTART is one, and only there, but is " + property.value());
    }
    if (start instanceof FeedTime.Floating from && end instanceof FeedTime.Floating to) {
      return onWall(property, from.wall(), to.wall());
    }
    if (start instanceof FeedTime.Floating || end instanceof FeedTime.Floating) {
      throw new NotSure(
          property, "DTEND must have a zone where DTSTART has one, but is " + property.value());
    }
    Duration exact = Duration.between(instant(start), instant(end));
    return notNegative(property, exact.isNegative(), () -> NominalDuration.of(exact));
  }

  private NominalDuration days(ReadProperty property, long days) {
    if (days == 0) {
      notes.noted(property, "a day must end after it begins; it is read as one day");
      return NominalDuration.ofDays(1);
    }
    return notNegative(
        property, days < 0, () -> NominalDuration.ofDays((int) Math.min(days, 1_000_000)));
  }

  /** Whole days of the wall and what is left: so the end is on the wall where it was written. */
  private static NominalDuration onWall(
      ReadProperty property, LocalDateTime from, LocalDateTime to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return notNegative(
        property,
        to.isBefore(from),
        () ->
            NominalDuration.of(
                (int) Math.min(days, 1_000_000), Duration.between(from.plusDays(days), to)));
  }

  private static NominalDuration notNegative(
      ReadProperty property, boolean negative, Supplier<NominalDuration> is) {
    if (negative) {
      throw new NotSure(property, "an event must not end before it begins, but does");
    }
    return is.get();
  }

  private static Instant instant(FeedTime time) {
    return time instanceof FeedTime.Zoned zoned ? zoned.instant() : ((FeedTime.At) time).instant();
  }
}
