package io.github.zweimonat.recurrence;

import java.util.ArrayList;
import java.util.List;

/**
 * BYHOUR, BYMINUTE and BYSECOND where they limit: which units (hours, minutes or seconds, by the
 * rule's frequency) of a day are admitted.
 */
final class ClockFilter {
  private static final long EVERY_MINUTE = (1L << 60) - 1;

  private final int unitSeconds;
  private final long hours;
  private final long minutes;
  private final long seconds;

  ClockFilter(RecurrenceRule rule) {
    unitSeconds = unitSeconds(rule.frequency());
    hours = mask(rule.byHour(), 24);
    minutes = unitSeconds <= 60 ? mask(rule.byMinute(), 60) : EVERY_MINUTE;
    seconds = unitSeconds == 1 ? mask(rule.bySecond(), 60) : EVERY_MINUTE;
  }

  /** How many seconds a period of a sub-daily frequency has. */
  static int unitSeconds(Frequency frequency) {
    return switch (frequency) {
      case SECONDLY -> 1;
      case MINUTELY -> 60;
      case HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY -> 3600;
    };
  }

  private static long mask(List<Integer> numbers, int all) {
    long mask = 0;
    for (int number : numbers) {
      mask |= 1L << number;
    }
    return numbers.isEmpty() ? (1L << all) - 1 : mask;
  }

  boolean admits(int unit) {
    int second = unit * unitSeconds;
    return isIn(hours, second / 3600)
        && isIn(minutes, second / 60 % 60)
        && isIn(seconds, second % 60);
  }

  private static boolean isIn(long mask, int number) {
    return (mask >>> number & 1) != 0;
  }

  /** The admitted units of a day in order, those that follow each other as one range. */
  List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (long hour = hours; hour != 0; hour &= hour - 1) {
      int hourBegin = Long.numberOfTrailingZeros(hour) * 3600;
      if (minutes == EVERY_MINUTE && seconds == EVERY_MINUTE) {
        add(ranges, hourBegin, 3600);
        continue;
      }
      for (long minute = minutes; minute != 0; minute &= minute - 1) {
        int minuteBegin = hourBegin + Long.numberOfTrailingZeros(minute) * 60;
        if (seconds == EVERY_MINUTE) {
          add(ranges, minuteBegin, 60);
          continue;
        }
        for (long second = seconds; second != 0; second &= second - 1) {
          add(ranges, minuteBegin + Long.numberOfTrailingZeros(second), 1);
        }
      }
    }
    return ranges;
  }

  private void add(List<Range> ranges, int second, int length) {
    int first = second / unitSeconds;
    int last = (second + length) / unitSeconds - 1;
    Range before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
    if (before != null && before.last() == first - 1) {
      ranges.set(ranges.size() - 1, new Range(before.first(), last));
    } else {
      ranges.add(new Range(first, last));
    }
  }

  /** Units of a day, both ends included. */
  record Range(int first, int last) {}
}
