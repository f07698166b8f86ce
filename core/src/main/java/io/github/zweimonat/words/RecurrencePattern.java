package io.github.zweimonat.words;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;

/**
 * What a rule says, as far as people have words for it: on which days, and at which times of them.
 *
 * @param days which days
 * @param onlyIn the months to which daily and weekly dates are limited; empty for all
 * @param times ascending; empty for whole days
 */
record RecurrencePattern(Days days, List<Month> onlyIn, List<LocalTime> times) {
  /** Days that come again. */
  sealed interface Days {
    /** How many periods lie between two repeats; 1 for each. */
    int interval();
  }

  /** Every nth day. */
  record EveryDay(int interval) implements Days {}

  /** These days of every nth week; ascending from Monday. */
  record EveryWeek(int interval, List<DayOfWeek> weekdays) implements Days {}

  /** These days of every nth month. */
  record EveryMonth(int interval, List<DayOfPeriod> days) implements Days {}

  /** These days of these months in every nth year. */
  record EveryYear(int interval, List<Month> months, List<DayOfPeriod> days) implements Days {}

  /** These weekdays of every year, counted in the year. */
  record OfEveryYear(List<DayOfPeriod> days) implements Days {
    @Override
    public int interval() {
      return 1;
    }
  }

  /** A day of a month or year, counted from its end when negative. */
  sealed interface DayOfPeriod {
    /** 1 is the first, -1 the last. */
    int number();
  }

  /** The nth day. */
  record NthDay(int number) implements DayOfPeriod {}

  /** The nth such weekday. */
  record NthWeekday(int number, DayOfWeek weekday) implements DayOfPeriod {}

  /** The nth day from Monday to Friday, holidays or not. */
  record NthWorkday(int number) implements DayOfPeriod {}
}
