package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.words.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dates of a change in words: a few one by one, many as what they have in common. */
final class ChangedDates {
  /** More than these nobody reads in a messenger. */
  private static final int ONE_BY_ONE = 3;

  private static final int WEEKDAYS = 3;

  private final ChangeWords labels;
  private final Words words;
  private final ZoneId zone;

  ChangedDates(ChangeWords labels, ZoneId zone) {
    this.labels = labels;
    this.words = labels.words();
    this.zone = zone;
  }

  /** All of them, as parts that stand beside each other. */
  List<String> of(List<Occurrence> dates) {
    return of(dates, this::one);
  }

  /** The same with their ends, where these may be the news. */
  List<String> withEnds(List<Occurrence> dates) {
    return of(dates, this::span);
  }

  private List<String> of(List<Occurrence> dates, Function<Occurrence, String> said) {
    if (dates.size() <= ONE_BY_ONE) {
      return dates.stream().map(said).toList();
    }
    List<String> parts = new ArrayList<>();
    List<String> times = dates.stream().map(this::times).distinct().toList();
    TreeSet<DayOfWeek> weekdays =
        dates.stream()
            .map(date -> day(date).getDayOfWeek())
            .collect(Collectors.toCollection(TreeSet::new));
    if (times.size() == 1 && weekdays.size() <= WEEKDAYS) {
      parts.add(labels.listed(weekdays.stream().map(words::weekday).toList()));
      parts.add(times.get(0));
    }
    LocalDate first = day(dates.get(0));
    LocalDate last = day(dates.get(dates.size() - 1));
    parts.add(words.get("days.until", words.date(first), words.date(last)));
    parts.add(labels.say("dates", words.get("number", dates.size())));
    return parts;
  }

  /** The first few as {@code said}, then how many there are beside them. */
  List<String> each(List<DateChange> dates, Function<DateChange, String> said) {
    List<String> parts = new ArrayList<>(dates.stream().limit(ONE_BY_ONE).map(said).toList());
    if (dates.size() > ONE_BY_ONE) {
      parts.add(labels.say("more", words.get("number", dates.size() - ONE_BY_ONE)));
    }
    return parts;
  }

  /** One date: its day, and when it starts. */
  String one(Occurrence date) {
    if (!date.isAllDay()) {
      LocalDateTime start = local(date.startSecond());
      return words.get(
          "date-time", words.fullDate(start.toLocalDate()), words.time(start.toLocalTime()));
    }
    LocalDate last = date.endDate().minusDays(1);
    return last.equals(date.startDate())
        ? words.fullDate(last)
        : words.get("days.until", words.fullDate(date.startDate()), words.fullDate(last));
  }

  private String span(Occurrence date) {
    return date.isAllDay()
        ? one(date)
        : words.span(local(date.startSecond()), local(date.endSecond()));
  }

  private String times(Occurrence date) {
    return date.isAllDay()
        ? words.get("all-day")
        : words.times(
            local(date.startSecond()).toLocalTime(), local(date.endSecond()).toLocalTime());
  }

  private LocalDate day(Occurrence date) {
    return date.isAllDay() ? date.startDate() : local(date.startSecond()).toLocalDate();
  }

  private LocalDateTime local(long second) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone);
  }
}
