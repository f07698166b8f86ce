package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainRulesPropertyTest {
  /** Whose walls are the furthest from UTC, one of them behind a day that it left out. */
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Etc/GMT+12"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("Pacific/Apia"));

  @Property(tries = 5_000)
  void whatIsSureIsTheFirstDate(
      @ForAll("rules") RecurrenceRule rule,
      @ForAll @IntRange(max = 20_000) int day,
      @ForAll boolean allDay) {
    LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day);
    LocalStart start = allDay ? LocalStart.of(date) : LocalStart.of(date.atTime(2, 30));

    boolean sure = PlainRules.surelyHas(start, rule);

    Statistics.collect(sure);
    if (sure) {
      assertThat(Recurrence.of(rule, start, ZONES.get(0)).firstDate()).contains(start);
    }
  }

  @Property(tries = 5_000)
  void whatSurelyReachesTheStartHasIt(
      @ForAll @IntRange(max = 20_000) int day,
      @ForAll @IntRange(min = -72, max = 72) int hours,
      @ForAll @IntRange(max = 2) int kind,
      @ForAll boolean allDay,
      @ForAll("zones") ZoneId zone) {
    LocalDateTime time = LocalDate.of(2000, 1, 1).plusDays(day).atTime(2, 30);
    LocalDateTime end = time.plusHours(hours);
    LocalStart start = allDay ? LocalStart.of(time.toLocalDate()) : LocalStart.of(time);
    RecurrenceRule rule =
        switch (kind) {
          case 0 -> RecurrenceRule.daily().until(end.toLocalDate());
          case 1 -> RecurrenceRule.daily().until(end);
          default -> RecurrenceRule.daily().until(end.toInstant(ZoneOffset.UTC));
        };

    boolean sure = PlainRules.surelyReaches(start, rule);

    Statistics.collect(sure);
    if (sure) {
      assertThat(Recurrence.of(rule, start, zone).firstDate()).contains(start);
    }
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;BYDAY=MO,TU | 2025-07-08T16:00 | true",
        "FREQ=WEEKLY;BYDAY=MO | 2025-07-08T16:00 | false",
        "FREQ=WEEKLY | 2025-07-08T16:00 | true",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2147483647 | 2025-07-08T16:00 | true",
        "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | 2025-07-08 | true",
        "FREQ=DAILY;BYMONTH=7 | 2025-07-08 | true",
        "FREQ=DAILY;BYMONTH=8 | 2025-07-08 | false",
        "FREQ=MONTHLY;BYDAY=2TU | 2025-07-08T16:00 | true",
        "FREQ=MONTHLY;BYDAY=3TU | 2025-07-08T16:00 | false",
        "FREQ=MONTHLY;BYDAY=-4TU | 2025-07-08T16:00 | true",
        "FREQ=MONTHLY;BYDAY=-1TU | 2025-07-29T16:00 | true",
        "FREQ=YEARLY;BYMONTH=7;BYDAY=2TU | 2025-07-08T16:00 | true",
        "FREQ=YEARLY;BYDAY=2TU | 2025-01-14T16:00 | false", // of the year: a closer look
        "FREQ=MONTHLY;BYMONTHDAY=8 | 2025-07-08T16:00 | false",
        "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2 | 2025-07-08T16:00 | false",
        "FREQ=HOURLY | 2025-07-08T16:00 | false",
        "FREQ=DAILY;BYHOUR=16 | 2025-07-08T16:00 | false",
      })
  void surelyHas_ruleAtAGlance_isSureOrNot(String rule, String start, boolean sure) {
    assertThat(PlainRules.surelyHas(LocalStart.parse(start), RecurrenceRule.parse(rule)))
        .isEqualTo(sure);
  }

  @Provide
  Arbitrary<RecurrenceRule> rules() {
    return Combinators.combine(
            Arbitraries.of(
                Frequency.HOURLY,
                Frequency.DAILY,
                Frequency.WEEKLY,
                Frequency.MONTHLY,
                Frequency.YEARLY),
            Arbitraries.of(1, 1, 1, 2, 3, 400),
            Arbitraries.of(Month.class).list().ofMaxSize(2),
            Arbitraries.of(DayOfWeek.class).list().ofMaxSize(7),
            Arbitraries.of(0, 0, 1, 2, 3, 4, 5, -1, -2, -4, -5),
            Arbitraries.of(0, 0, 1, 2, 52, Integer.MAX_VALUE),
            Arbitraries.of(DayOfWeek.class))
        .as(PlainRulesPropertyTest::rule);
  }

  private static RecurrenceRule rule(
      Frequency frequency,
      int interval,
      List<Month> months,
      List<DayOfWeek> days,
      int ordinal,
      int count,
      DayOfWeek weekStart) {
    boolean counts =
        ordinal != 0 && (frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY);
    RecurrenceRule.Builder rule =
        RecurrenceRule.builder()
            .frequency(frequency)
            .interval(interval)
            .byMonth(months)
            .weekStart(weekStart);
    for (DayOfWeek day : days) {
      rule.addByDay(counts ? WeekdayInPeriod.of(ordinal, day) : WeekdayInPeriod.of(day));
    }
    if (count > 0) {
      rule.count(count);
    }
    return rule.build();
  }
}
