package io.github.zweimonat.examples.cli.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * RFC 5545 §3.3.10 in the plainest words: every day is asked whether the rule admits it, then every
 * time of that day; what one period gives is gathered, and BYSETPOS picks from it. It shares
 * nothing with the engine of core. It may be slow, but it ends: each day is asked once, until the
 * last one that is wanted.
 */
final class PlainRecurrence {
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final PlainDays days;
  private final LocalDateTime start;
  private final ZoneId zone;
  private final String frequency;
  private final int interval;
  private final int count;
  private final String until;
  private final List<Integer> positions;
  private final List<Integer> hours;
  private final List<Integer> minutes;
  private final List<Integer> seconds;

  private final SortedSet<LocalDateTime> starts = new TreeSet<>();
  private int found;

  private PlainRecurrence(PlainRule rule, LocalDateTime start, ZoneId zone) {
    this.days = new PlainDays(rule, start.toLocalDate());
    this.start = start;
    this.zone = zone;
    this.frequency = rule.frequency();
    this.interval = rule.interval();
    this.count = rule.count().orElse(Integer.MAX_VALUE);
    this.until = rule.until().orElse("");
    this.positions = rule.numbers("BYSETPOS");
    List<String> finer = List.of("SECONDLY", "MINUTELY", "HOURLY");
    this.hours = times(rule.numbers("BYHOUR"), start.getHour(), finer.contains(frequency), 24);
    this.minutes =
        times(
            rule.numbers("BYMINUTE"),
            start.getMinute(),
            finer.subList(0, 2).contains(frequency),
            60);
    this.seconds =
        times(rule.numbers("BYSECOND"), start.getSecond(), frequency.equals("SECONDLY"), 60);
  }

  /**
   * The planned starts from {@code from} (included) until {@code until} (excluded).
   *
   * @param zone where {@code start} is on the wall; it tells when an end in UTC is reached
   */
  static SortedSet<LocalDateTime> within(
      PlainRule rule, LocalDateTime start, ZoneId zone, LocalDateTime from, LocalDateTime until) {
    PlainRecurrence recurrence = new PlainRecurrence(rule, start, zone);
    LocalDate first = start.toLocalDate();
    if (rule.count().isEmpty() && from.toLocalDate().isAfter(first)) {
      first = from.toLocalDate();
    }
    recurrence.walk(first.minusDays(recurrence.longestPeriod()), until);
    return recurrence.starts.tailSet(from).headSet(until);
  }

  private static List<Integer> times(List<Integer> by, int ofStart, boolean every, int most) {
    if (!by.isEmpty()) {
      return by.stream().sorted().toList();
    }
    return every ? IntStream.range(0, most).boxed().toList() : List.of(ofStart);
  }

  /** So far before a day begins the period that it is in, in days. */
  private int longestPeriod() {
    return switch (frequency) {
      case "YEARLY" -> 380;
      case "MONTHLY" -> 31;
      case "WEEKLY" -> 7;
      default -> 1;
    };
  }

  private void walk(LocalDate first, LocalDateTime end) {
    List<LocalDateTime> period = new ArrayList<>();
    long current = Long.MIN_VALUE;
    LocalDate last = end.toLocalDate().plusDays(longestPeriod());
    for (LocalDate day = first;
        !day.isAfter(last) && !day.isAfter(LAST_DAY) && found < count;
        day = day.plusDays(1)) {
      if (!days.admits(day)) {
        continue;
      }
      for (int hour : hours) {
        for (int minute : minutes) {
          for (int second : seconds) {
            LocalDateTime time = day.atTime(LocalTime.of(hour, minute, second));
            long number = period(time);
            if (number != current) {
              take(period);
              period.clear();
              current = number;
            }
            if (Math.floorMod(number, interval) == 0) {
              period.add(time);
            }
          }
        }
      }
    }
    take(period);
  }

  /** Which period after that of the start a time is in. */
  private long period(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    LocalDate first = start.toLocalDate();
    return switch (frequency) {
      case "SECONDLY" -> ChronoUnit.SECONDS.between(start, time);
      case "MINUTELY" ->
          ChronoUnit.MINUTES.between(
              start.truncatedTo(ChronoUnit.MINUTES), time.truncatedTo(ChronoUnit.MINUTES));
      case "HOURLY" ->
          ChronoUnit.HOURS.between(
              start.truncatedTo(ChronoUnit.HOURS), time.truncatedTo(ChronoUnit.HOURS));
      case "DAILY" -> ChronoUnit.DAYS.between(first, day);
      case "WEEKLY" -> ChronoUnit.WEEKS.between(days.beginOfWeek(first), days.beginOfWeek(day));
      case "MONTHLY" -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
      case "YEARLY" -> days.year(day) - (long) days.year(first);
      default -> throw new IllegalArgumentException("no frequency is called " + frequency);
    };
  }

  private void take(List<LocalDateTime> period) {
    for (int i = 0; i < period.size() && found < count; i++) {
      boolean picked =
          positions.isEmpty() || positions.contains(i + 1) || positions.contains(i - period.size());
      if (picked && !period.get(i).isBefore(start)) {
        found++;
        if (!isBeyondTheEnd(period.get(i))) {
          starts.add(period.get(i));
        }
      }
    }
  }

  /** An end in UTC is one of the instants at which dates really start. */
  private boolean isBeyondTheEnd(LocalDateTime time) {
    if (until.isEmpty()) {
      return false;
    }
    if (until.endsWith("Z")) {
      Instant last =
          LocalDateTime.parse(until.substring(0, until.length() - 1), BASIC)
              .toInstant(ZoneOffset.UTC);
      return Span.onTheWall(time, zone).toInstant().isAfter(last);
    }
    return until.length() == 8
        ? time.toLocalDate().isAfter(LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE))
        : time.isAfter(LocalDateTime.parse(until, BASIC));
  }
}
