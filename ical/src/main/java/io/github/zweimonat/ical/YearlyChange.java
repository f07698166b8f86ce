package io.github.zweimonat.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Optional;

/**
 * A change of the clocks that is the same each year in words that every program knows: on the first
 * to fourth or last such weekday of a month, at a time on the wall.
 *
 * @param rule what java.time knows of it
 * @param month the month
 * @param ordinal 1 to 4, or -1 for the last
 * @param day the first day on which it was, or would have been, from 1970 on
 * @param time the time on the wall before the change
 */
record YearlyChange(
    ZoneOffsetTransitionRule rule, Month month, int ordinal, LocalDate day, LocalTime time) {
  private static final List<Integer> ORDINALS = List.of(-1, 1, 2, 3, 4);
  private static final int FIRST_YEAR = 1970;

  /** After so many years the calendar begins again, apart from the turn of some centuries. */
  private static final int YEARS = 28;

  /**
   * The change that {@code rule} makes each year; empty where it takes other words, such as "the
   * first Sunday from the 23rd on". Found by looking at every kind of year, which spares a case for
   * each way in which the rule may tell its time.
   */
  static Optional<YearlyChange> of(ZoneOffsetTransitionRule rule) {
    return ORDINALS.stream()
        .map(ordinal -> candidate(rule, ordinal))
        .filter(YearlyChange::holdsEachYear)
        .findFirst();
  }

  private static YearlyChange candidate(ZoneOffsetTransitionRule rule, int ordinal) {
    ZoneOffsetTransition first = rule.createTransition(FIRST_YEAR);
    LocalDate day = first.getDateTimeBefore().toLocalDate();
    return new YearlyChange(
        rule, day.getMonth(), ordinal, day, first.getDateTimeBefore().toLocalTime());
  }

  private boolean holdsEachYear() {
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      LocalDate expected =
          LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day.getDayOfWeek()));
      if (!rule.createTransition(year).getDateTimeBefore().equals(expected.atTime(time))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the clocks go forward. */
  boolean isForward() {
    return offsetAfter().getTotalSeconds() > offsetBefore().getTotalSeconds();
  }

  ZoneOffset offsetBefore() {
    return rule.getOffsetBefore();
  }

  ZoneOffset offsetAfter() {
    return rule.getOffsetAfter();
  }

  /** Whether {@code transition} is this change in its year. */
  boolean makes(ZoneOffsetTransition transition) {
    return transition.equals(rule.createTransition(transition.getDateTimeBefore().getYear()));
  }

  /** The weekday as RFC 5545 §3.3.10 writes it: {@code -1SU}. */
  String byDay() {
    return ordinal + day.getDayOfWeek().name().substring(0, 2);
  }
}
