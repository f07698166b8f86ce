package io.github.zweimonat.words;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.Until;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;

/**
 * A recurrence in words: {@code jeden Dienstag um 16:00 Uhr bis zum 28. Oktober 2025}. Immutable.
 *
 * <p>A sentence says exactly what the rule says: who reads it knows every date. It names the first
 * date where that is needed to count from, and the last day that it holds for in the zone of the
 * start. Rules that take more than a short sentence have none; their dates are listed instead.
 * Sentences begin in lower case and have no full stop, so that they fit into others.
 */
public final class RecurrenceWords {
  /** How many dates {@link #dates()} lists. */
  public static final int DATES = 5;

  /** Beyond so many dates nobody counts how many there are. */
  private static final int MAX_COUNTED = 1000;

  private final Recurrence recurrence;
  private final Words words;
  private final Duration duration;
  private final RecurrenceGrammar grammar;

  private RecurrenceWords(Recurrence recurrence, Words words, Duration duration) {
    this.recurrence = recurrence;
    this.words = words;
    this.duration = duration;
    this.grammar = RecurrenceGrammar.of(words);
  }

  /** The words for a reader of {@code words}. */
  public static RecurrenceWords of(Recurrence recurrence, Words words) {
    return new RecurrenceWords(recurrence, words, Duration.ZERO);
  }

  /**
   * The same with the end of each date beside its start: {@code 16:00–18:00}, by the clock of a day
   * on which it is not changed. Whole days, no length and a day or more have none.
   *
   * @throws IllegalArgumentException if {@code duration} is negative
   */
  public RecurrenceWords lasting(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("a duration must not be negative, but is " + duration);
    }
    return new RecurrenceWords(recurrence, words, duration);
  }

  /** The sentence, or the first dates of a rule that has none. */
  public String text() {
    return sentence().orElseGet(this::dates);
  }

  /** The sentence; empty for a rule without one, and for one that gives fewer than two dates. */
  public Optional<String> sentence() {
    if (recurrence.first(2).size() < 2) {
      return Optional.empty();
    }
    RecurrencePhrases phrases = new RecurrencePhrases(words);
    return PatternReader.read(recurrence.rule(), recurrence.start())
        .flatMap(
            pattern ->
                phrases
                    .days(pattern.days())
                    .map(days -> phrases.onlyIn(withTimes(days, pattern.times()), pattern.onlyIn()))
                    .flatMap(when -> withStart(when, pattern))
                    .flatMap(when -> withEnd(when, pattern.times().size())));
  }

  private String withTimes(String days, List<LocalTime> times) {
    if (times.isEmpty()) {
      return days;
    }
    boolean hasEnd = !duration.isZero() && duration.compareTo(Duration.ofDays(1)) < 0;
    String list =
        words.list(
            times.stream()
                .map(time -> hasEnd ? words.times(time, time.plus(duration)) : words.time(time))
                .toList());
    return grammar.sayFor(times.get(0).getHour(), hasEnd ? "with-spans" : "with-times", days, list);
  }

  /** Who counts, counts from the first day: none where it begins in the middle of its times. */
  private Optional<String> withStart(String when, RecurrencePattern pattern) {
    if (pattern.days().interval() == 1 && recurrence.rule().count().isEmpty()) {
      return Optional.of(when);
    }
    LocalStart first = recurrence.firstDate().orElseThrow();
    if (first.time().isPresent() && !first.time().get().equals(pattern.times().get(0))) {
      return Optional.empty();
    }
    return Optional.of(
        grammar.sayFor(
            first.date().getDayOfMonth(),
            "with-start",
            when,
            words.isolated(words.date(first.date()))));
  }

  private Optional<String> withEnd(String when, int timesOfDay) {
    RecurrenceRule rule = recurrence.rule();
    if (rule.count().isPresent()) {
      int count = rule.count().getAsInt();
      return Optional.of(
          grammar.say("with-count", when, grammar.counted(count, "count", words.number(count))));
    }
    return rule.until().isEmpty()
        ? Optional.of(when)
        : lastDay(rule.until().get(), timesOfDay)
            .map(
                day ->
                    grammar.sayFor(
                        day.getDayOfMonth(), "with-until", when, words.isolated(words.date(day))));
  }

  /**
   * The last day of which every date takes place: the one of UNTIL, unless UNTIL is earlier than
   * the times of that day. None where it comes between them.
   */
  private Optional<LocalDate> lastDay(Until until, int timesOfDay) {
    LocalDate day;
    if (until instanceof Until.OfDay whole) {
      day = whole.day();
    } else if (until instanceof Until.OfLocal local) {
      day = local.dateTime().toLocalDate();
    } else {
      day = ((Until.OfInstant) until).instant().atZone(recurrence.zone()).toLocalDate();
    }
    Recurrence endless =
        Recurrence.of(recurrence.rule().endless(), recurrence.start(), recurrence.zone());
    long all = countOn(day, endless);
    long told = countOn(day, recurrence);
    if (all == told) {
      return Optional.of(day);
    }
    return told == 0 && timesOfDay > 0 ? Optional.of(day.minusDays(1)) : Optional.empty();
  }

  private static long countOn(LocalDate day, Recurrence recurrence) {
    PrimitiveIterator.OfLong dates =
        recurrence.plannedSeconds(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    long count = 0;
    for (; dates.hasNext(); count++) {
      dates.nextLong();
    }
    return count;
  }

  /**
   * The first {@link #DATES} dates, in order; then whether there are more, and how many there are
   * where that can be told. Separated by middle dots.
   */
  public String dates() {
    List<LocalStart> first = recurrence.first(DATES + 1);
    List<String> parts = new ArrayList<>();
    first.stream().limit(DATES).map(words::dateTime).forEach(parts::add);
    if (first.size() > DATES) {
      int total =
          recurrence.isEndless() ? MAX_COUNTED + 1 : recurrence.first(MAX_COUNTED + 1).size();
      parts.add(
          words.isolated(
              total > MAX_COUNTED
                  ? grammar.say("more")
                  : grammar.say("more-of", words.number(total))));
    }
    return String.join(" · ", parts);
  }
}
