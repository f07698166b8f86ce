package io.github.zweimonat.examples.cli.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people do: what the clock on the wall of a zone shows on a day. */
final class WallTimes {
  private final ZoneId zone;
  private final ReadWords words;
  private final Pattern allDay;
  private final Pattern times;

  WallTimes(ZoneId zone, ReadWords words) {
    this.zone = zone;
    this.words = words;
    String date = words.datePattern();
    String time = "\u2068?" + words.timePattern() + "\u2069?";
    this.allDay = Pattern.compile(words.pattern("all-day") + "(?:" + until(date) + ")?");
    this.times =
        Pattern.compile(
            time
                + "(?:"
                + words.pattern("times", "", time)
                + "|"
                + until(date + " " + time)
                + ")?");
  }

  /** How it goes on behind a start that has its end on another day. */
  private String until(String end) {
    return words.pattern("aside", "", words.pattern("until", end));
  }

  /** Tells the times with which {@code text} begins; where they end, 0 if there are none. */
  int tell(LocalDate day, String text, Told.Builder told) {
    Matcher days = allDay.matcher(text);
    if (days.lookingAt()) {
      LocalDate last = days.group(1) == null ? day : words.date(days, 1);
      told.days(day, last.plusDays(1));
      return days.end();
    }
    Matcher clock = times.matcher(text);
    if (clock.lookingAt()) {
      times(day, clock, told);
      return clock.end();
    }
    return 0;
  }

  /** A time that is earlier than the start, and has no day of its own, is of the next day. */
  private void times(LocalDate day, Matcher clock, Told.Builder told) {
    LocalDateTime start = day.atTime(words.time(clock.group(1)));
    Instant from = moment(start, zone, Instant.MIN);
    Instant until = from;
    if (clock.group(2) != null) {
      LocalDateTime end = day.atTime(words.time(clock.group(2)));
      end = end.isBefore(start) ? end.plusDays(1) : end;
      until = moment(end, zone, from.plusSeconds(1));
    } else if (clock.group(3) != null) {
      LocalDateTime end = words.date(clock, 3).atTime(words.time(clock.group(6)));
      until = moment(end, zone, from.plusSeconds(1));
    }
    told.times(from, until);
  }

  /** Tells the times at which the clock shows what it shows at these: its doubled hour once. */
  static void tell(Instant start, Instant end, ZoneId zone, Told.Builder told) {
    Instant from = moment(LocalDateTime.ofInstant(start, zone), zone, Instant.MIN);
    Instant until =
        start.equals(end)
            ? from
            : moment(LocalDateTime.ofInstant(end, zone), zone, from.plusSeconds(1));
    told.times(from, until);
  }

  /** The first moment, not before another, at which the wall shows {@code time}. */
  private static Instant moment(LocalDateTime time, ZoneId zone, Instant notBefore) {
    ZonedDateTime first = Span.onTheWall(time, zone);
    Instant second = first.withLaterOffsetAtOverlap().toInstant();
    return first.toInstant().isBefore(notBefore) ? second : first.toInstant();
  }
}
