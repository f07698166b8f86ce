package io.github.zweimonat.recurrence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All planned starts of a rule without its end, as seconds on the wall: the days of a {@link
 * DaySeries}, and on each day the {@link DayTimes}. Both are found by arithmetic from any point, so
 * nothing here depends on how far that is from the start; and both together repeat after a {@link
 * Cycle}, so no search and no count looks at more than one.
 */
final class Planned {
  /** No such start. */
  static final long NONE = Long.MAX_VALUE;

  /** Cycles of up to so many days are counted whole; longer ones year by year. */
  private static final int SHORT_CYCLE = 366;

  private final DaySeries days;
  private final DayTimes times;
  private final long cycle;

  private Planned(DaySeries days, DayTimes times) {
    this.days = days;
    this.times = times;
    this.cycle = Cycle.of(days.cycle(), times.cycle());
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
    return SteppedTimes.of(rule, start, offsets);
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
    int firstDay = Gregorian.dayOf(from);
    int last = (int) Math.min(Limits.LAST_DAY, firstDay + cycle);
    long day = firstDay;
    while ((day = times.dayAtOrAfter(day, steps)) <= last) {
      int found = days.atOrAfter((int) day, last, steps);
      if (found == DaySeries.NONE) {
        return NONE;
      }
      int time = found == firstDay ? Gregorian.secondOfDay(from) : 0;
      int at = timesOf(found, steps).atOrAfter(found, time, steps);
      if (at != DayTimes.NONE) {
        return Gregorian.second(found, at);
      }
      steps.take();
      day = found + 1L;
    }
    return NONE;
  }

  /**
   * The last planned start at or before {@code second} and not before {@code least}, or {@link
   * #NONE}.
   */
  long atOrBefore(long second, long least, Steps steps) {
    if (second < least) {
      return NONE;
    }
    long until = Math.min(second, Limits.LAST_SECOND);
    int lastDay = Gregorian.dayOf(until);
    int leastDay = (int) Math.max(Gregorian.dayOf(least), lastDay - cycle);
    long day = lastDay;
    while ((day = times.dayAtOrBefore(day, steps)) >= leastDay) {
      int found = days.atOrBefore((int) day, leastDay, steps);
      if (found == DaySeries.NONE) {
        return NONE;
      }
      int time = found == lastDay ? Gregorian.secondOfDay(until) : Gregorian.SECONDS_PER_DAY - 1;
      int at = timesOf(found, steps).atOrBefore(found, time, steps);
      if (at != DayTimes.NONE) {
        return Gregorian.second(found, at) < least ? NONE : Gregorian.second(found, at);
      }
      steps.take();
      day = found - 1L;
    }
    return NONE;
  }

  private DayTimes timesOf(int day, Steps steps) {
    DayTimes own = days.timesOf(day, steps);
    return own == null ? times : own;
  }

  /** The {@code count}th planned start from {@code first} on, itself one; or {@link #NONE}. */
  long nth(long first, int count, Steps steps) {
    int firstDay = Gregorian.dayOf(first);
    int firstTime = Gregorian.secondOfDay(first);
    int inFirst = timesOf(firstDay, steps).count(firstDay, firstTime, steps);
    if (inFirst >= count) {
      return nthOfDay(firstDay, firstTime, count, steps);
    }
    long left = (long) count - inFirst;
    long day = firstDay + 1L;
    if (cycle <= SHORT_CYCLE && day + cycle <= Limits.LAST_DAY) {
      long inCycle = startsBetween((int) day, (int) (day + cycle), steps);
      long skipped = (left - 1) / inCycle;
      left -= skipped * inCycle;
      day += skipped * cycle;
    }
    while (day <= Limits.LAST_DAY) {
      int year = Gregorian.yearOf((int) day);
      long inYear = day == Gregorian.firstDay(year) ? startsIn(year, steps) : Long.MAX_VALUE;
      if (inYear < left) {
        left -= inYear;
        day = Gregorian.firstDay(year + 1);
        steps.take();
        continue;
      }
      int found = days.atOrAfter((int) day, Limits.LAST_DAY, steps);
      if (found == DaySeries.NONE) {
        return NONE;
      }
      int newYear = Gregorian.firstDay(Gregorian.yearOf(found));
      if (newYear > day) {
        day = newYear;
        continue;
      }
      int inDay = timesOf(found, steps).count(found, 0, steps);
      if (inDay >= left) {
        return nthOfDay(found, 0, (int) left, steps);
      }
      left -= inDay;
      steps.take();
      day = times.dayAtOrAfter(found + 1L, steps);
    }
    return NONE;
  }

  private long startsBetween(int from, int until, Steps steps) {
    long starts = 0;
    int day = days.atOrAfter(from, until - 1, steps);
    while (day != DaySeries.NONE) {
      starts += timesOf(day, steps).count(day, 0, steps);
      steps.take();
      day = days.atOrAfter(day + 1, until - 1, steps);
    }
    return starts;
  }

  /** How many starts a calendar year has, if that can be told without looking at each day. */
  private long startsIn(int year, Steps steps) {
    return times.cycle() == 1 && days.canCount()
        ? (long) days.count(year, steps) * times.count(0, 0, steps)
        : Long.MAX_VALUE;
  }

  /** The last second with {@code count} starts from it on is the one after the wanted start. */
  private long nthOfDay(int day, int from, int count, Steps steps) {
    DayTimes own = timesOf(day, steps);
    int least = own.count(day, from, steps) - count;
    int low = from;
    int high = Gregorian.SECONDS_PER_DAY;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (own.count(day, middle, steps) > least) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Gregorian.second(day, low);
  }

  /**
   * Gives every planned start from {@code from} to before {@code until}, less {@code shift}.
   *
   * @param given how many the call has given before
   * @return how many it has given now
   */
  int forEach(long from, long until, long shift, int given, LongConsumer consumer, Steps steps) {
    int onlyTime = times instanceof FixedTimes fixed && fixed.size() == 1 ? fixed.time(0) : -1;
    int firstDay = Gregorian.dayOf(from);
    int lastDay = Gregorian.dayOf(until - 1);
    int total = given;
    Stride stride = days.stride();
    for (int year = days.firstYear(firstDay), last = days.lastYear(lastDay); year <= last; year++) {
      int newYear = Gregorian.firstDay(year);
      YearDays yearDays = days.daysOf(year, newYear, steps);
      if (yearDays.size() == 0) {
        continue;
      }
      boolean once = onlyTime >= 0 && !yearDays.hasOwnTimes();
      int base = newYear + DayBits.FIRST;
      int lastWord = Math.min((lastDay - base) >> 6, DayBits.WORDS - 1);
      for (int word = Math.max(firstDay - base, 0) >> 6; word <= lastWord; word++) {
        int wordBase = base + 64 * word;
        long bits = yearDays.word(word) & within(wordBase, firstDay, lastDay);
        bits = bits == 0 ? 0 : bits & stride.mask(wordBase);
        for (; bits != 0; bits &= bits - 1) {
          int day = wordBase + Long.numberOfTrailingZeros(bits);
          if (once) {
            long second = Gregorian.second(day, onlyTime);
            if (second >= from && second < until) {
              total = Limits.oneMore(total);
              consumer.accept(second - shift);
            }
          } else {
            FixedTimes own = yearDays.times(day - newYear);
            total =
                emit(own == null ? times : own, day, from, until, shift, total, consumer, steps);
          }
        }
      }
    }
    return total;
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
      int given,
      LongConsumer consumer,
      Steps steps) {
    long midnight = Gregorian.second(day, 0);
    int second = (int) Math.max(from - midnight, 0);
    int end = (int) Math.min(until - midnight, Gregorian.SECONDS_PER_DAY);
    int total = given;
    if (times instanceof FixedTimes fixed) {
      for (int i = fixed.indexAtOrAfter(second); i < fixed.size() && fixed.time(i) < end; i++) {
        total = Limits.oneMore(total);
        consumer.accept(midnight + fixed.time(i) - shift);
      }
      return total;
    }
    while (second < end) {
      second = times.atOrAfter(day, second, steps);
      if (second == DayTimes.NONE || second >= end) {
        return total;
      }
      total = Limits.oneMore(total);
      consumer.accept(midnight + second - shift);
      second++;
    }
    return total;
  }
}
