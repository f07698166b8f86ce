package io.github.zweimonat.examples.cli.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a text: days, times, and the words behind them. */
final class TextDates {
  /** Where the words of a date begin, unless its times are longer. */
  private static final int WORDS_AT = 15;

  private static final String INDENT = "  ";

  private final Reading reading;
  private final ReadWords words;
  private final TextWords dateWords;
  private final Pattern heading;
  private final Pattern allDay;
  private final Pattern times;

  TextDates(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.dateWords = new TextWords(reading, words);
    String date = words.datePattern();
    String time = "\u2068?" + words.timePattern() + "\u2069?";
    this.heading = Pattern.compile(words.fullDatePattern() + "(?: \\(.*\\))?");
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

  /** The dates, each called after its line. */
  List<Told> read(String text) {
    List<Told> told = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    LocalDate day = LocalDate.MIN;
    for (int i = 3; i < lines.length; i++) {
      boolean isDateLine = lines[i].startsWith(INDENT);
      if (isDateLine) {
        String remarks = i + 1 < lines.length && isRemarks(lines[i + 1]) ? lines[i + 1] : "";
        told.add(date("line " + (i + 1), day, lines[i].substring(INDENT.length()), remarks));
        i += remarks.isEmpty() ? 0 : 1;
      } else if (!lines[i].isEmpty()) {
        Matcher heading = this.heading.matcher(ReadWords.plain(lines[i]));
        if (!heading.matches()) {
          return told; // what follows has no dates
        }
        day = words.fullDate(heading, 1);
      }
    }
    return told;
  }

  private static boolean isRemarks(String line) {
    return line.startsWith(" ".repeat(WORDS_AT));
  }

  private Told date(String name, LocalDate day, String line, String remarks) {
    Told.Builder told = Told.of(name);
    Matcher days = allDay.matcher(line);
    Matcher clock = times.matcher(line);
    int end;
    if (days.lookingAt()) {
      LocalDate last = days.group(1) == null ? day : words.date(days, 1);
      told.days(day, last.plusDays(1));
      end = days.end();
    } else if (clock.lookingAt()) {
      times(day, clock, told);
      end = clock.end();
    } else {
      throw new IllegalArgumentException(name + " has no times: " + line);
    }
    int width = ReadWords.plain(line.substring(0, end)).length();
    int gap = Math.max(2, WORDS_AT - INDENT.length() - width);
    dateWords.tell(
        line.substring(end + gap), remarks.isEmpty() ? "" : remarks.substring(WORDS_AT), told);
    return told.told();
  }

  /** A time that is earlier than the start, and has no day of its own, is of the next day. */
  private void times(LocalDate day, Matcher clock, Told.Builder told) {
    LocalDateTime start = day.atTime(words.time(clock.group(1)));
    Instant from = moment(start, reading.zone(), Instant.MIN);
    Instant until = from;
    if (clock.group(2) != null) {
      LocalDateTime end = day.atTime(words.time(clock.group(2)));
      end = end.isBefore(start) ? end.plusDays(1) : end;
      until = moment(end, reading.zone(), from.plusSeconds(1));
    } else if (clock.group(3) != null) {
      LocalDateTime end = words.date(clock, 3).atTime(words.time(clock.group(6)));
      until = moment(end, reading.zone(), from.plusSeconds(1));
    }
    told.times(from, until);
  }

  /** The first moment, not before another, at which the wall shows {@code time}. */
  static Instant moment(LocalDateTime time, ZoneId zone, Instant notBefore) {
    ZonedDateTime first = Span.onTheWall(time, zone);
    Instant second = first.withLaterOffsetAtOverlap().toInstant();
    return first.toInstant().isBefore(notBefore) ? second : first.toInstant();
  }
}
