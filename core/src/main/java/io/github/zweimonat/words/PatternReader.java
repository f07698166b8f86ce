package io.github.zweimonat.words;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import io.github.zweimonat.words.RecurrencePattern.DayOfPeriod;
import io.github.zweimonat.words.RecurrencePattern.Days;
import io.github.zweimonat.words.RecurrencePattern.EveryDay;
import io.github.zweimonat.words.RecurrencePattern.EveryMonth;
import io.github.zweimonat.words.RecurrencePattern.EveryWeek;
import io.github.zweimonat.words.RecurrencePattern.EveryYear;
import io.github.zweimonat.words.RecurrencePattern.NthDay;
import io.github.zweimonat.words.RecurrencePattern.NthWeekday;
import io.github.zweimonat.words.RecurrencePattern.NthWorkday;
import io.github.zweimonat.words.RecurrencePattern.OfEveryYear;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a rule says. Spellings that mean the same give the same pattern. There is none for
 * rules that take more than one short sentence, and none where the plain words would promise a date
 * that does not come: the 31st of every month, a fifth Friday, 29 February.
 */
final class PatternReader {
  /** More than so many days, or times of a day, are no sentence. */
  private static final int MAX_ITEMS = 12;

  private static final List<DayOfWeek> WEEK = Arrays.asList(DayOfWeek.values());
  private static final List<DayOfWeek> WORKDAYS = WEEK.subList(0, 5);

  private final RecurrenceRule rule;
  private final LocalStart start;
  private final List<Month> months;
  private final List<DayOfWeek> weekdays;

  private PatternReader(RecurrenceRule rule, LocalStart start) {
    this.rule = rule;
    this.start = start;
    this.months = rule.byMonth().size() == Month.values().length ? List.of() : rule.byMonth();
    this.weekdays = rule.byDay().stream().map(WeekdayInPeriod::day).distinct().sorted().toList();
  }

  static Optional<RecurrencePattern> read(RecurrenceRule rule, LocalStart start) {
    return new PatternReader(rule, start).pattern();
  }

  private Optional<RecurrencePattern> pattern() {
    boolean hasWords =
        !rule.frequency().isSubDaily()
            && rule.byWeekNo().isEmpty()
            && rule.byYearDay().isEmpty()
            && (rule.byDay().isEmpty() || rule.byMonthDay().isEmpty());
    if (!hasWords) {
      return Optional.empty();
    }
    List<LocalTime> times = times();
    if (times.size() > MAX_ITEMS || (times.size() > 1 && !rule.bySetPos().isEmpty())) {
      return Optional.empty();
    }
    return (rule.bySetPos().isEmpty() ? days() : positions())
        .map(
            days ->
                new RecurrencePattern(
                    days,
                    days instanceof EveryDay || days instanceof EveryWeek ? months : List.of(),
                    times));
  }

  private List<LocalTime> times() {
    if (start.time().isEmpty()) {
      return List.of();
    }
    LocalTime time = start.time().get();
    List<LocalTime> times = new ArrayList<>();
    for (int hour : orThatOfStart(rule.byHour(), time.getHour())) {
      for (int minute : orThatOfStart(rule.byMinute(), time.getMinute())) {
        for (int second : orThatOfStart(rule.bySecond(), time.getSecond())) {
          times.add(LocalTime.of(hour, minute, second));
        }
      }
    }
    return times;
  }

  private static List<Integer> orThatOfStart(List<Integer> part, int ofStart) {
    return part.isEmpty() ? List.of(ofStart) : part;
  }

  private Optional<Days> days() {
    return switch (rule.frequency()) {
      case DAILY -> daily();
      case WEEKLY -> weekly(weekdays.isEmpty() ? List.of(start.date().getDayOfWeek()) : weekdays);
      case MONTHLY -> monthly();
      case YEARLY -> yearly();
      default -> Optional.empty();
    };
  }

  private Optional<Days> daily() {
    if (!rule.byMonthDay().isEmpty()) {
      return rule.interval() == 1 ? inMonths(daysOfMonth()) : Optional.empty();
    }
    if (!weekdays.isEmpty()) {
      return rule.interval() == 1 ? weekly(weekdays) : Optional.empty();
    }
    return Optional.of(new EveryDay(rule.interval()));
  }

  private Optional<Days> weekly(List<DayOfWeek> days) {
    if (rule.interval() == 1 && days.equals(WEEK)) {
      return Optional.of(new EveryDay(1));
    }
    return rule.interval() == 1 || weekCouldBeginOnMonday(days)
        ? Optional.of(new EveryWeek(rule.interval(), days))
        : Optional.empty();
  }

  /** Whether no two of the days change places when weeks begin on another day than Monday. */
  private boolean weekCouldBeginOnMonday(List<DayOfWeek> days) {
    DayOfWeek first = rule.frequency() == Frequency.WEEKLY ? rule.weekStart() : DayOfWeek.MONDAY;
    return days.stream().allMatch(day -> day.compareTo(first) < 0)
        || days.stream().allMatch(day -> day.compareTo(first) >= 0);
  }

  private Optional<Days> monthly() {
    if (isOfPlainWeekdays()) {
      return rule.interval() == 1 ? weekly(weekdays) : Optional.empty();
    }
    return inMonths(rule.byDay().isEmpty() ? daysOfMonth() : countedWeekdays());
  }

  private Optional<Days> yearly() {
    if (isOfPlainWeekdays()) {
      return rule.interval() == 1 ? weekly(weekdays) : Optional.empty();
    }
    boolean everyMonth = !rule.byMonth().isEmpty() && months.isEmpty();
    if (!rule.byDay().isEmpty() && rule.byMonth().isEmpty()) {
      return ofYears(countedWeekdays());
    }
    if (everyMonth || (rule.byMonth().isEmpty() && !rule.byMonthDay().isEmpty())) {
      return rule.interval() == 1
          ? inMonths(rule.byDay().isEmpty() ? daysOfMonth() : countedWeekdays())
          : Optional.empty();
    }
    return inYears(
        months.isEmpty() ? List.of(start.date().getMonth()) : months,
        rule.byDay().isEmpty() ? daysOfMonth() : countedWeekdays());
  }

  /** BYSETPOS, where it picks from days of one kind in one month. */
  private Optional<Days> positions() {
    boolean inOneMonth =
        rule.frequency() == Frequency.MONTHLY
            || (rule.frequency() == Frequency.YEARLY && rule.byMonth().size() == 1);
    if (!inOneMonth || !isOfPlainWeekdays()) {
      return Optional.empty();
    }
    List<DayOfPeriod> days = new ArrayList<>();
    for (int position : rule.bySetPos()) {
      if (weekdays.size() == 1) {
        days.add(new NthWeekday(position, weekdays.get(0)));
      } else if (weekdays.equals(WORKDAYS)) {
        days.add(new NthWorkday(position));
      } else if (weekdays.equals(WEEK)) {
        days.add(new NthDay(position));
      } else {
        return Optional.empty();
      }
    }
    return rule.frequency() == Frequency.MONTHLY ? inMonths(days) : inYears(months, days);
  }

  private boolean isOfPlainWeekdays() {
    return !rule.byDay().isEmpty()
        && rule.byDay().stream().allMatch(day -> day.ordinal().isEmpty());
  }

  private List<DayOfPeriod> daysOfMonth() {
    return orThatOfStart(rule.byMonthDay(), start.date().getDayOfMonth()).stream()
        .<DayOfPeriod>map(NthDay::new)
        .toList();
  }

  /** Empty where some are counted and some are not. */
  private List<DayOfPeriod> countedWeekdays() {
    return rule.byDay().stream().allMatch(day -> day.ordinal().isPresent())
        ? rule.byDay().stream()
            .<DayOfPeriod>map(day -> new NthWeekday(day.ordinal().getAsInt(), day.day()))
            .toList()
        : List.of();
  }

  private Optional<Days> inMonths(List<DayOfPeriod> days) {
    if (!months.isEmpty()) {
      return rule.interval() == 1 ? inYears(months, days) : Optional.empty();
    }
    return isInEvery(28, days)
        ? Optional.of(new EveryMonth(rule.interval(), days))
        : Optional.empty();
  }

  private Optional<Days> inYears(List<Month> in, List<DayOfPeriod> days) {
    int shortest = in.stream().mapToInt(Month::minLength).min().orElseThrow();
    return isInEvery(shortest, days) && in.size() * days.size() <= MAX_ITEMS
        ? Optional.of(new EveryYear(rule.interval(), in, days))
        : Optional.empty();
  }

  private Optional<Days> ofYears(List<DayOfPeriod> days) {
    return rule.interval() == 1 && isInEvery(28, days)
        ? Optional.of(new OfEveryYear(days))
        : Optional.empty();
  }

  /** Whether every month that has so many days, at least, has these, and there are few of them. */
  private static boolean isInEvery(int length, List<DayOfPeriod> days) {
    return !days.isEmpty()
        && days.size() <= MAX_ITEMS
        && days.stream()
            .allMatch(
                day ->
                    day instanceof NthDay
                        ? day.number() >= -2 && day.number() <= length
                        : day.number() >= -2 && day.number() <= 4);
  }
}
