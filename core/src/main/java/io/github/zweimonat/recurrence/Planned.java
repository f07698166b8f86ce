package io.github.zweimonat.recurrence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All planned starts of a rule without its end, as seconds on the wall: the days of a {@link
 * DaySeries}, and on each day the {@link DayTimes}. Both are found by arithmetic from any point, so
 * nothing here depends on how far that is from the start.
 */
final class Planned {
  /** No such start. */
  static final long NONE = Long.MAX_VALUE;

  private final DaySeries days;
  private final DayTimes times;

  private Planned(DaySeries days, DayTimes times) {
    this.days = days;
    this.times = times;
  }

  static Planned of(RecurrenceRule rule, LocalDateTime start) {
    DayFilter filter = new DayFilter(rule, start.toLocalDate());
    SetPositions positions = rule.bySetPos().isEmpty() ? null : new SetPositions(rule.bySetPos());
    if (rule.frequency().isSubDaily()) {
      DayTimes times = subDaily(rule, start, positions);
      return new Planned(
          new DaySeries(
              rule,
              start.toLocalDate(),
              filter,
              new YearDaysFactory(rule, filter, null, new int[0])),
          times);
    }
    int[] times =
        clockTimes(
            numbers(rule.byHour(), start.getHour()),
            numbers(rule.byMinute(), start.getMinute()),
            numbers(rule.bySecond(), start.getSecond()));
    if (rule.frequency() == Frequency.DAILY && positions != null) {
      times = positions.pick(times);
      positions = null;
    }
    return new Planned(
        new DaySeries(
            rule, start.toLocalDate(), filter, new YearDaysFactory(rule, filter, positions, times)),
        new FixedTimes(times));
  }

  private static DayTimes subDaily(
      RecurrenceRule rule, LocalDateTime start, @Nullable SetPositions positions) {
    int[] none = {0};
    int[] offsets =
        switch (rule.frequency()) {
          case HOURLY ->
              clockTimes(
                  none,
                  numbers(rule.byMinute(), start.getMinute()),
                  numbers(rule.bySecond(), start.getSecond()));
          case MINUTELY -> numbers(rule.bySecond(), start.getSecond());
          case SECONDLY, DAILY, WEEKLY, MONTHLY, YEARLY -> none;
        };
    if (positions != null) {
      offsets = positions.pick(offsets);
    }
    if (offsets.length == 0) {
      return new FixedTimes(offsets);
    }
    SteppedTimes.ClockFilter filter = new SteppedTimes.ClockFilter(rule);
    SteppedTimes stepped = new SteppedTimes(filter, start, rule.interval(), offsets);
    boolean drifts = Gregorian.SECONDS_PER_DAY / filter.unitSeconds() % rule.interval() != 0;
    return drifts ? stepped : stepped.ofEveryDay();
  }

  private static int[] numbers(List<Integer> numbers, int otherwise) {
    return numbers.isEmpty()
        ? new int[] {otherwise}
        : numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] clockTimes(int[] hours, int[] minutes, int[] seconds) {
    int[] times = new int[hours.length * minutes.length * seconds.length];
    int size = 0;
    for (int hour : hours) {
      for (int minute : minutes) {
        for (int second : seconds) {
          times[size++] = hour * 3600 + minute * 60 + second;
        }
      }
    }
    return times;
  }

  /** The first planned start at or after {@code second}, or {@link #NONE}. */
  long atOrAfter(long second, Steps steps) {
    if (second > Limits.LAST_SECOND) {
      return NONE;
    }
    long from = Math.max(second, Limits.FIRST_SECOND);
    int day = Gregorian.dayOf(from);
    int time = Gregorian.secondOfDay(from);
    while (true) {
      int found = days.atOrAfter(day, steps);
      if (found == DaySeries.NONE) {
        return NONE;
      }
      int at = timesOf(found).atOrAfter(found, found == day ? time : 0, steps);
      if (at != DayTimes.NONE) {
        return Gregorian.second(found, at);
      }
      steps.take();
      long next = found == Limits.LAST_DAY ? Long.MAX_VALUE : times.dayAtOrAfter(found + 1);
      if (next > Limits.LAST_DAY) {
        return NONE;
      }
      day = (int) next;
      time = 0;
    }
  }

  /**
   * The last planned start at or before {@code second} and not before {@code least}, or {@link
   * #NONE}.
   */
  long atOrBefore(long second, long least, Steps steps) {
    if (second < least) {
      return NONE;
    }
    int leastDay = Gregorian.dayOf(least);
    long until = Math.min(second, Limits.LAST_SECOND);
    int day = Gregorian.dayOf(until);
    int time = Gregorian.secondOfDay(until);
    while (true) {
      int found = days.atOrBefore(day, leastDay, steps);
      if (found == DaySeries.NONE) {
        return NONE;
      }
      int last = found == day ? time : Gregorian.SECONDS_PER_DAY - 1;
      int at = timesOf(found).atOrBefore(found, last, steps);
      if (at != DayTimes.NONE) {
        return Gregorian.second(found, at) < least ? NONE : Gregorian.second(found, at);
      }
      steps.take();
      long next = times.dayAtOrBefore(found - 1);
      if (next < leastDay) {
        return NONE;
      }
      day = (int) next;
      time = Gregorian.SECONDS_PER_DAY - 1;
    }
  }

  private DayTimes timesOf(int day) {
    DayTimes own = days.timesOf(day);
    return own == null ? times : own;
  }

  /** The {@code count}th planned start from {@code first} on, itself one; or {@link #NONE}. */
  long nth(long first, int count, Steps steps) {
    long left = count;
    int firstDay = Gregorian.dayOf(first);
    int firstTime = Gregorian.secondOfDay(first);
    int day = firstDay;
    while (day <= Limits.LAST_DAY) {
      int year = Gregorian.yearOf(day);
      long inYear = day == Gregorian.firstDay(year) ? startsIn(year) : Long.MAX_VALUE;
      if (day > firstDay && inYear < left) {
        left -= inYear;
        day = Gregorian.firstDay(year + 1);
        steps.take();
        continue;
      }
      int found = days.atOrAfter(day, steps);
      if (found == DaySeries.NONE) {
        return NONE;
      }
      int newYear = Gregorian.firstDay(Gregorian.yearOf(found));
      if (newYear > day) {
        day = newYear;
        continue;
      }
      DayTimes own = timesOf(found);
      int from = found == firstDay ? firstTime : 0;
      int inDay = own.count(found, from, steps);
      if (inDay >= left) {
        return Gregorian.second(found, nthOfDay(own, found, from, (int) left, steps));
      }
      left -= inDay;
      steps.take();
      long next = found == Limits.LAST_DAY ? Long.MAX_VALUE : times.dayAtOrAfter(found + 1);
      day = (int) Math.min(next, Limits.LAST_DAY + 1L);
    }
    return NONE;
  }

  /** How many starts a calendar year has, if that can be told without looking at each day. */
  private long startsIn(int year) {
    return times instanceof FixedTimes fixed && days.canCount()
        ? (long) days.count(year) * fixed.size()
        : Long.MAX_VALUE;
  }

  /** The last second with {@code count} starts from it on is the one after the wanted start. */
  private static int nthOfDay(DayTimes times, int day, int from, int count, Steps steps) {
    int least = times.count(day, from, steps) - count;
    int low = from;
    int high = Gregorian.SECONDS_PER_DAY;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (times.count(day, middle, steps) > least) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Gives every planned start from {@code from} to before {@code until}, less {@code shift}. */
  void forEach(long from, long until, long shift, LongConsumer consumer) {
    int firstDay = Gregorian.dayOf(from);
    int lastDay = Gregorian.dayOf(until - 1);
    Steps steps = new Steps();
    long given = 0;
    int onlyTime = times instanceof FixedTimes fixed && fixed.size() == 1 ? fixed.time(0) : -1;
    int lastYear = days.lastYear(lastDay);
    Stride stride = days.stride();
    for (int year = days.firstYear(firstDay); year <= lastYear; year++) {
      int newYear = Gregorian.firstDay(year);
      YearDays yearDays = days.daysOf(year, newYear);
      if (yearDays.size() == 0) {
        continue;
      }
      int base = newYear + DayBits.FIRST;
      int lastWord = Math.min((lastDay - base) >> 6, DayBits.WORDS - 1);
      for (int word = Math.max(firstDay - base, 0) >> 6; word <= lastWord; word++) {
        int wordBase = base + 64 * word;
        long bits = yearDays.word(word) & within(wordBase, firstDay, lastDay);
        bits = bits == 0 ? 0 : bits & stride.mask(wordBase);
        while (bits != 0) {
          int day = wordBase + Long.numberOfTrailingZeros(bits);
          bits &= bits - 1;
          if (onlyTime >= 0 && day != firstDay && day != lastDay && !yearDays.hasOwnTimes()) {
            consumer.accept(Gregorian.second(day, onlyTime) - shift);
            given++;
          } else {
            FixedTimes own = yearDays.times(day - newYear);
            given += emit(own == null ? times : own, day, from, until, shift, consumer, steps);
          }
          if (given > Recurrence.MAX_RESULTS) {
            throw Limits.tooMany();
          }
        }
      }
    }
  }

  /** Those of 64 days from {@code day} on that lie between two others, both included, as bits. */
  private static long within(int day, int first, int last) {
    long bits = first > day ? -1L << (first - day) : -1L;
    return last - day < Long.SIZE - 1 ? bits & ((2L << (last - day)) - 1) : bits;
  }

  private static int emit(
      DayTimes times,
      int day,
      long from,
      long until,
      long shift,
      LongConsumer consumer,
      Steps steps) {
    long midnight = Gregorian.second(day, 0);
    int second = (int) Math.max(from - midnight, 0);
    int end = (int) Math.min(until - midnight, Gregorian.SECONDS_PER_DAY);
    int given = 0;
    if (times instanceof FixedTimes fixed) {
      for (int i = 0; i < fixed.size(); i++) {
        int time = fixed.time(i);
        if (time >= second && time < end) {
          consumer.accept(midnight + time - shift);
          given++;
        }
      }
      return given;
    }
    while (second < end) {
      second = times.atOrAfter(day, second, steps);
      if (second == DayTimes.NONE || second >= end) {
        return given;
      }
      consumer.accept(midnight + second - shift);
      given++;
      second++;
    }
    return given;
  }
}
