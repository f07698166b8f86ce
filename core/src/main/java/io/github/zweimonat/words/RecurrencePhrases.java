package io.github.zweimonat.words;

import io.github.zweimonat.words.RecurrencePattern.DayOfPeriod;
import io.github.zweimonat.words.RecurrencePattern.EveryDay;
import io.github.zweimonat.words.RecurrencePattern.EveryMonth;
import io.github.zweimonat.words.RecurrencePattern.EveryWeek;
import io.github.zweimonat.words.RecurrencePattern.EveryYear;
import io.github.zweimonat.words.RecurrencePattern.NthDay;
import io.github.zweimonat.words.RecurrencePattern.NthWeekday;
import io.github.zweimonat.words.RecurrencePattern.NthWorkday;
import io.github.zweimonat.words.RecurrencePattern.OfEveryYear;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says on which days, in one language. */
final class RecurrencePhrases {
  private static final List<DayOfWeek> WORKDAYS = List.of(DayOfWeek.values()).subList(0, 5);

  private final Words words;
  private final RecurrenceGrammar grammar;

  RecurrencePhrases(Words words) {
    this.words = words;
    this.grammar = RecurrenceGrammar.of(words);
  }

  /** Empty where the language has no word for a day: not all have one for the last but one. */
  Optional<String> days(RecurrencePattern.Days days) {
    if (days instanceof EveryDay every) {
      return Optional.of(
          every.interval() == 1
              ? grammar.say("every-day")
              : every("every-days", every.interval(), ""));
    }
    if (days instanceof EveryWeek every) {
      return Optional.of(weekly(every));
    }
    if (days instanceof EveryMonth every) {
      return inPeriod(every.days())
          .map(
              in ->
                  every.interval() == 1
                      ? grammar.say("every-month", in)
                      : every("every-months", every.interval(), in));
    }
    if (days instanceof EveryYear every) {
      return inMonths(every)
          .map(
              in ->
                  every.interval() == 1
                      ? grammar.say("every-year", in)
                      : every("every-years", every.interval(), in));
    }
    return grammar.has("of-every-year")
        ? inPeriod(((OfEveryYear) days).days()).map(in -> grammar.say("of-every-year", in))
        : Optional.empty();
  }

  private String every(String key, int interval, String days) {
    return grammar.counted(interval, key, words.number(interval), days);
  }

  private String weekly(EveryWeek every) {
    List<DayOfWeek> days = every.weekdays();
    if (every.interval() == 1) {
      return days.equals(WORKDAYS)
          ? grammar.say("every-workday")
          : grammar.say("every-week", names("weekday.every.", days));
    }
    return every.interval() == 2 && days.size() == 1 && grammar.has("every-second-week")
        ? grammar.say("every-second-week", names("weekday.every.", days))
        : every("every-weeks", every.interval(), names("weekday.on.", days));
  }

  private String names(String key, List<DayOfWeek> days) {
    return words.list(days.stream().map(day -> name(key, day)).toList());
  }

  private String name(String key, DayOfWeek day) {
    return grammar.sayOr(key + day.getValue(), words.weekday(day));
  }

  /** Days of every month or year: numbers first, then days that are counted. */
  private Optional<String> inPeriod(List<DayOfPeriod> days) {
    List<String> numbers =
        days.stream()
            .filter(RecurrencePhrases::isNumbered)
            .map(day -> grammar.sayFor(day.number(), "day", words.number(day.number())))
            .toList();
    return counted(days)
        .map(
            counted ->
                numbers.isEmpty()
                    ? counted
                    : Stream.concat(
                            Stream.of(
                                grammar.sayFor(numbers.size(), "on-days", words.list(numbers))),
                            counted.stream())
                        .toList())
        .map(words::list);
  }

  /** Days of some months: dates first, then days that are counted. */
  private Optional<String> inMonths(EveryYear every) {
    List<String> dates =
        every.months().stream()
            .flatMap(
                month ->
                    every.days().stream()
                        .filter(RecurrencePhrases::isNumbered)
                        .map(day -> date(day.number(), month)))
            .toList();
    List<Month> months = every.months();
    return counted(every.days())
        .map(
            counted -> {
              List<String> all = new ArrayList<>();
              if (!dates.isEmpty()) {
                all.add(grammar.sayFor(dates.size(), "on-dates", words.list(dates)));
              }
              if (!counted.isEmpty()) {
                all.add(
                    grammar.sayFor(
                        months.size(),
                        "in-months",
                        words.list(counted),
                        months("month.in.", months),
                        months("month.of.", months)));
              }
              return words.list(all);
            });
  }

  private String date(int day, Month month) {
    return grammar.say("on-date", words.dayOfMonth(day), words.month(month), alone(month));
  }

  /** The months to which the others are limited. */
  String onlyIn(String when, List<Month> months) {
    return months.isEmpty()
        ? when
        : grammar.sayFor(months.size(), "with-months", when, months("month.in.", months));
  }

  private String months(String key, List<Month> months) {
    return words.list(
        months.stream().map(month -> grammar.sayOr(key + month.getValue(), alone(month))).toList());
  }

  private String alone(Month month) {
    return words.get("month.alone." + month.getValue());
  }

  private static boolean isNumbered(DayOfPeriod day) {
    return day instanceof NthDay && day.number() > 0;
  }

  /** Last days, weekdays with all their numbers, working days; empty where a word is missing. */
  private Optional<List<String>> counted(List<DayOfPeriod> days) {
    Map<String, Function<List<Integer>, String>> phrases = new LinkedHashMap<>();
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (DayOfPeriod day : days) {
      if (isNumbered(day)) {
        continue;
      }
      String kind = day instanceof NthWeekday nth ? nth.weekday().name() : day.getClass().getName();
      if (!grammar.has(day instanceof NthDay ? "day." + day.number() : "nth." + day.number())) {
        return Optional.empty();
      }
      phrases.putIfAbsent(kind, of -> phrase(day, of));
      numbers.computeIfAbsent(kind, none -> new ArrayList<>()).add(day.number());
    }
    return Optional.of(
        phrases.entrySet().stream()
            .map(entry -> entry.getValue().apply(numbers.getOrDefault(entry.getKey(), List.of())))
            .toList());
  }

  private String phrase(DayOfPeriod day, List<Integer> numbers) {
    int first = numbers.get(0);
    if (day instanceof NthWeekday nth) {
      String gender = grammar.sayOr("weekday.gender." + nth.weekday().getValue(), "");
      return grammar.sayFor(
          first, "nth-weekday", ordinals(numbers, gender), name("weekday.nth.", nth.weekday()));
    }
    if (day instanceof NthWorkday) {
      String gender = grammar.sayOr("workday.gender", "");
      return grammar.sayFor(first, "nth-workday", ordinals(numbers, gender));
    }
    return words.list(numbers.stream().map(number -> grammar.say("day." + number)).toList());
  }

  private String ordinals(List<Integer> numbers, String gender) {
    return words.list(
        numbers.stream()
            .map(
                number ->
                    grammar.sayOr("nth." + number + "." + gender, grammar.say("nth." + number)))
            .toList());
  }
}
