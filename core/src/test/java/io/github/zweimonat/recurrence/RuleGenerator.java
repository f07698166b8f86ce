package io.github.zweimonat.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Valid rules and starts by chance: every part, every combination that RFC 5545 allows. */
final class RuleGenerator {
  private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());

  private final Random random;

  RuleGenerator(long seed) {
    random = new Random(seed);
  }

  /** A system property, which the pom always passes on: empty unless it was given. */
  static long property(String name, long otherwise) {
    String given = System.getProperty(name, "");
    return given.isEmpty() ? otherwise : Long.parseLong(given);
  }

  LocalDateTime start() {
    int year = 1990 + random.nextInt(60);
    return LocalDateTime.of(
            year,
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(4) == 0 ? random.nextInt(60) : 0)
        .plusDays(random.nextInt(4));
  }

  RecurrenceRule rule() {
    Frequency frequency = FREQUENCIES.get(random.nextInt(7));
    return rule(frequency);
  }

  RecurrenceRule rule(Frequency frequency) {
    boolean yearly = frequency == Frequency.YEARLY;
    boolean subDaily = frequency.isSubDaily();
    RecurrenceRule.Builder rule = RecurrenceRule.builder().frequency(frequency);
    if (random.nextInt(2) == 0) {
      rule.interval(1 + random.nextInt(subDaily && random.nextInt(2) == 0 ? 100 : 6));
    }
    boolean weeks = yearly && random.nextInt(5) == 0;
    if (random.nextInt(3) == 0) {
      rule.byMonth(some(1 + random.nextInt(3), () -> Month.of(1 + random.nextInt(12))));
    }
    if (weeks) {
      rule.byWeekNo(some(1 + random.nextInt(3), () -> signed(53)));
    }
    if ((yearly || subDaily) && random.nextInt(6) == 0) {
      rule.byYearDay(some(1 + random.nextInt(4), () -> signed(366)));
    }
    if (frequency != Frequency.WEEKLY && random.nextInt(3) == 0) {
      rule.byMonthDay(some(1 + random.nextInt(5), () -> signed(31)));
    }
    if (random.nextInt(2) == 0) {
      int kind = random.nextInt(3);
      boolean counts = !weeks && (yearly || frequency == Frequency.MONTHLY) && kind > 0;
      rule.byDay(
          some(
              1 + random.nextInt(3), () -> weekday(counts && (kind == 2 || random.nextBoolean()))));
    }
    times(rule);
    if (random.nextInt(3) == 0) {
      rule.weekStart(DayOfWeek.of(1 + random.nextInt(7)));
    }
    if (random.nextInt(4) == 0) {
      RecurrenceRule plain = rule.build();
      if (!plain.equals(
          RecurrenceRule.builder()
              .frequency(frequency)
              .interval(plain.interval())
              .weekStart(plain.weekStart())
              .build())) {
        rule.bySetPos(some(1 + random.nextInt(2), () -> signed(random.nextInt(3) == 0 ? 30 : 4)));
      }
    }
    if (random.nextInt(4) == 0) {
      rule.count(1 + random.nextInt(40));
    }
    return rule.build();
  }

  /** What people write: the six patterns, some with an interval or an end. */
  RecurrenceRule ordinaryRule() {
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
    RecurrenceRule rule =
        switch (random.nextInt(6)) {
          case 0 -> RecurrenceRule.daily();
          case 1 -> RecurrenceRule.onWorkdays();
          case 2 -> RecurrenceRule.weekly(day, DayOfWeek.of(1 + random.nextInt(7)));
          case 3 ->
              RecurrenceRule.monthly(random.nextInt(4) == 0 ? -1 : 1 + random.nextInt(4), day);
          case 4 -> RecurrenceRule.monthly(1 + random.nextInt(31));
          default -> RecurrenceRule.yearly();
        };
    if (random.nextInt(3) == 0) {
      rule = rule.every(1 + random.nextInt(4));
    }
    return random.nextInt(3) == 0 ? rule.times(1 + random.nextInt(40)) : rule;
  }

  private void times(RecurrenceRule.Builder rule) {
    if (random.nextInt(4) == 0) {
      rule.byHour(some(1 + random.nextInt(3), () -> random.nextInt(24)));
    }
    if (random.nextInt(4) == 0) {
      rule.byMinute(some(1 + random.nextInt(3), () -> random.nextInt(60)));
    }
    if (random.nextInt(5) == 0) {
      rule.bySecond(some(1 + random.nextInt(2), () -> random.nextInt(60)));
    }
  }

  /** How long to compare {@code rule}: shorter for shorter periods, which are dearer to list. */
  LocalDateTime until(RecurrenceRule rule, LocalDateTime start) {
    return switch (rule.frequency()) {
      case SECONDLY -> start.plusMinutes(1 + random.nextInt(60));
      case MINUTELY -> start.plusDays(1);
      case HOURLY -> start.plusDays(20);
      case DAILY -> start.plusDays(400);
      case WEEKLY -> start.plusWeeks(60);
      case MONTHLY -> start.plusMonths(40);
      case YEARLY -> start.plusYears(5);
    };
  }

  private WeekdayInPeriod weekday(boolean counted) {
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
    return counted
        ? WeekdayInPeriod.of(signed(random.nextInt(4) == 0 ? 53 : 5), day)
        : WeekdayInPeriod.of(day);
  }

  private int signed(int most) {
    int number = 1 + random.nextInt(most);
    return random.nextInt(3) == 0 ? -number : number;
  }

  private static <T> List<T> some(int size, Supplier<T> one) {
    List<T> some = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      some.add(one.get());
    }
    return some;
  }
}
