package io.github.zweimonat.list.reading;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;

/**
 * A rule that gives exactly these dates: weekly or monthly, with at most one date that is missing.
 *
 * @param rule with COUNT, the missing date included
 * @param missing the date that the rule gives and the list lacks
 */
record RegularDates(RecurrenceRule rule, Optional<LocalStart> missing) {
  /** Fewer dates are no pattern. */
  static final int FEWEST = 3;

  /** Fewer dates do not make one that is missing an exception. */
  static final int FEWEST_AROUND_MISSING = 5;

  private static final int WEEKS_APART = 4;
  private static final int MONTHS_APART = 3;
  private static final int DAYS_OF_WEEK = 7;

  /** From here on some month lacks the day. */
  private static final int LAST_DAY_OF_ALL_MONTHS = 28;

  /**
   * A rule for {@code dates}, if there is one; the first of them is its start.
   *
   * @param dates at one time of the day, in order, each once
   */
  static Optional<RegularDates> of(List<LocalStart> dates) {
    if (dates.size() < FEWEST) {
      return Optional.empty();
    }
    List<RecurrenceRule> rules = candidates(dates);
    return rules.stream()
        .flatMap(rule -> fit(rule, dates, 0).stream())
        .findFirst()
        .or(
            () ->
                dates.size() < FEWEST_AROUND_MISSING
                    ? Optional.empty()
                    : rules.stream().flatMap(rule -> fit(rule, dates, 1).stream()).findFirst());
  }

  private static List<RecurrenceRule> candidates(List<LocalStart> dates) {
    List<RecurrenceRule> rules = new ArrayList<>();
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    dates.forEach(date -> weekdays.add(date.date().getDayOfWeek()));
    if (weekdays.stream().allMatch(day -> isOften(day, dates))) {
      for (int weeks = 1; weeks <= WEEKS_APART; weeks++) {
        rules.add(RecurrenceRule.weekly(weekdays.toArray(DayOfWeek[]::new)).every(weeks));
      }
    }
    LocalStart first = dates.get(0);
    for (int months = 1; months <= MONTHS_APART; months++) {
      if (weekdays.size() == 1) {
        DayOfWeek day = first.date().getDayOfWeek();
        int ordinal = (first.date().getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
        if (ordinal < DAYS_OF_WEEK - 2) {
          rules.add(monthly(WeekdayInPeriod.of(ordinal, day)).every(months));
        }
        rules.add(monthly(WeekdayInPeriod.of(-1, day)).every(months));
      }
      if (first.date().getDayOfMonth() <= LAST_DAY_OF_ALL_MONTHS) {
        rules.add(RecurrenceRule.monthly(first.date().getDayOfMonth()).every(months));
      }
    }
    return rules;
  }

  private static RecurrenceRule monthly(WeekdayInPeriod day) {
    return RecurrenceRule.builder().frequency(Frequency.MONTHLY).addByDay(day).build();
  }

  /** Twice or more: three days of one week are no pattern. */
  private static boolean isOften(DayOfWeek day, List<LocalStart> dates) {
    return dates.stream().filter(date -> date.date().getDayOfWeek() == day).limit(2).count() == 2;
  }

  private static Optional<RegularDates> fit(
      RecurrenceRule rule, List<LocalStart> dates, int mayMiss) {
    LocalDateTime from = dates.get(0).dateTime();
    LocalDateTime until = dates.get(dates.size() - 1).dateTime().plusSeconds(1);
    Recurrence recurrence = Recurrence.of(rule, dates.get(0), ZoneOffset.UTC);
    PrimitiveIterator.OfLong planned = recurrence.plannedSeconds(from, until);
    Set<LocalStart> listed = new HashSet<>(dates);
    List<LocalStart> missing = new ArrayList<>();
    int count = 0;
    while (planned.hasNext() && missing.size() <= mayMiss) {
      LocalStart date = start(planned.nextLong(), dates.get(0).isDate());
      count++;
      if (!listed.remove(date)) {
        missing.add(date);
      }
    }
    return listed.isEmpty() && missing.size() == mayMiss
        ? Optional.of(new RegularDates(rule.times(count), missing.stream().findFirst()))
        : Optional.empty();
  }

  private static LocalStart start(long second, boolean isDate) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    return isDate ? LocalStart.of(time.toLocalDate()) : LocalStart.of(time);
  }
}
