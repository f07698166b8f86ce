package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what stands in the document | how a series tells it; it starts on Tuesday, 8 July 2025
        "FREQ=DAILY | FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3;COUNT=5 | FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY | FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=20 | FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=FR,TU;WKST=SU | FREQ=WEEKLY;BYDAY=TU,FR",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"
            + " | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
        "FREQ=DAILY;BYDAY=MO,TU | FREQ=WEEKLY;BYDAY=MO,TU",
        "FREQ=MONTHLY;UNTIL=20260101T000000Z | FREQ=MONTHLY",
        "FREQ=MONTHLY;BYMONTHDAY=8 | FREQ=MONTHLY;BYMONTHDAY=8",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU;WKST=SU | FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2 | FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=3 | FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=3",
        "FREQ=YEARLY | FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=7 | FREQ=YEARLY;BYMONTH=7",
        "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=8 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=8",
        "FREQ=YEARLY;BYMONTH=7;BYDAY=TU;BYSETPOS=2 | FREQ=YEARLY;BYMONTH=7;BYDAY=2TU"
      })
  void of_aPatternThatAllKnow_isToldWithoutItsEnd(String rule, String told) {
    assertThat(of(rule, "2025-07-08T16:00")).isEqualTo(new ToldRule.As(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;BYMONTHDAY=-1 | 2025-07-31 | FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYDAY=-1TH | 2025-07-31 | FREQ=MONTHLY;BYDAY=-1TH",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2025-07-31"
            + " | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY | 2025-07-28 | FREQ=MONTHLY",
        "FREQ=YEARLY | 2025-07-31 | FREQ=YEARLY"
      })
  void of_theEndOfMonths_isToldWhereEveryMonthHasIt(String rule, String start, String told) {
    assertThat(of(rule, start)).isEqualTo(new ToldRule.As(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=HOURLY | 2025-07-08T16:00 | rules with times of the day",
        "FREQ=DAILY;BYHOUR=16,18 | 2025-07-08T16:00 | rules with times of the day",
        "FREQ=DAILY;INTERVAL=2;BYDAY=TU | 2025-07-08 | a daily rule of some days",
        "FREQ=DAILY;BYMONTHDAY=8 | 2025-07-08 | a daily rule of some days",
        "FREQ=WEEKLY;BYMONTH=7 | 2025-07-08 | months, but for a single one of a yearly rule",
        "FREQ=WEEKLY;BYDAY=TU,FR;BYSETPOS=1 | 2025-07-08 | BYSETPOS in a weekly rule",
        "FREQ=MONTHLY;BYMONTHDAY=29 | 2025-07-29 | days of the month that not every month has",
        "FREQ=MONTHLY;BYMONTHDAY=31 | 2025-07-31 | days of the month that not every month has",
        "FREQ=MONTHLY;BYMONTHDAY=-2 | 2025-07-30 | days of the month that not every month has",
        "FREQ=MONTHLY | 2025-07-31 | days of the month that not every month has",
        "FREQ=MONTHLY;BYMONTHDAY=8,15 | 2025-07-08 | several days of a month",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 2026-02-13 | weekdays on some days of the month",
        "FREQ=MONTHLY;BYDAY=TU | 2025-07-08"
            + " | weekdays of a month other than the first to fourth and the last",
        "FREQ=MONTHLY;BYDAY=5TU | 2025-07-29"
            + " | weekdays of a month other than the first to fourth and the last",
        "FREQ=MONTHLY;BYDAY=-2TU | 2025-07-22"
            + " | weekdays of a month other than the first to fourth and the last",
        "FREQ=MONTHLY;BYDAY=1TU,3TU | 2025-07-01 | several weekdays of a month",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,2 | 2025-07-01 | several weekdays of a month",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=5 | 2025-07-15 | several weekdays of a month",
        "FREQ=YEARLY;BYYEARDAY=100 | 2025-04-10 | weeks and days counted through the year",
        "FREQ=YEARLY;BYWEEKNO=20 | 2025-05-12 | weeks and days counted through the year",
        "FREQ=YEARLY;BYMONTH=7,8 | 2025-07-08 | months, but for a single one of a yearly rule",
        "FREQ=YEARLY;BYDAY=20MO | 2025-05-19 | days of a yearly rule without a month",
        "FREQ=YEARLY;BYMONTHDAY=8 | 2025-07-08 | days of a yearly rule without a month",
        "FREQ=YEARLY | 2024-02-29 | 29 February each year"
      })
  void of_anythingElse_isRefusedWithWhatIsNotKnown(String rule, String start, String words) {
    assertThat(of(rule, start))
        .isEqualTo(new ToldRule.Refused("not every calendar program knows " + words));
  }

  private static ToldRule of(String rule, String start) {
    return SeriesRule.of(RecurrenceRule.parse(rule), LocalStart.parse(start));
  }
}
