package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strange rules cost, in steps; and that those beyond reach are answered at all. */
class HostileRulesTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final List<String> ORDINARY =
      List.of(
          "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
          "FREQ=WEEKLY;BYDAY=TU",
          "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU",
          "FREQ=MONTHLY;BYDAY=2TU",
          "FREQ=MONTHLY;BYDAY=-1FR",
          "FREQ=MONTHLY;BYMONTHDAY=15",
          "FREQ=YEARLY",
          "FREQ=WEEKLY;BYDAY=TU;COUNT=60");

  /** Built, resolved and asked for the two days from {@code day} on. */
  private static int coldSteps(String text, String start, String day) {
    RecurrenceRule rule = RecurrenceRule.parse(text);
    LocalDateTime from = LocalDateTime.parse(start);
    Steps steps = new Steps();
    if (Planned.of(rule, from).atOrAfter(from.toEpochSecond(ZoneOffset.UTC), steps)
        == Planned.NONE) {
      return steps.taken();
    }
    Recurrence recurrence = Recurrence.of(rule, from, ZONE);
    LocalDate first = LocalDate.parse(day);
    return recurrence.stepsToResolve()
        + recurrence.stepsOf(Window.between(first, first.plusDays(2)));
  }

  private static int dearestOrdinary() {
    return ORDINARY.stream()
        .mapToInt(text -> coldSteps(text, "2024-10-01T16:00", "2025-07-01"))
        .max()
        .orElseThrow();
  }

  @Test
  void ordinaryRules_takeSomeDozenSteps() {
    assertThat(dearestOrdinary()).isBetween(12, 60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO | 2024-10-01T16:00 | 2044-02-28
          FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29 | 2000-02-29T16:00 | 2400-02-28
          FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO | 2000-02-29T16:00 | 2400-02-28
          FREQ=YEARLY;BYDAY=SU;BYMONTH=12;BYMONTHDAY=31;BYSETPOS=-1 | 2024-10-01T16:00 | 2028-12-30
          FREQ=DAILY;INTERVAL=97;BYMONTH=2;BYMONTHDAY=29 | 2024-10-01T16:00 | 2060-07-01
          FREQ=DAILY;INTERVAL=997;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO | 0001-01-01T16:00 | 2060-07-01
          FREQ=DAILY;INTERVAL=14;BYDAY=WE;BYMONTH=1 | 2024-10-01T16:00 | 2060-07-01
          FREQ=WEEKLY;INTERVAL=52;BYMONTH=2;BYDAY=MO | 0001-10-01T16:00 | 2060-07-01
          FREQ=SECONDLY;BYHOUR=12 | 1970-01-01T00:00 | 2060-07-01
          FREQ=SECONDLY;INTERVAL=7;BYHOUR=12;BYMINUTE=0;BYSECOND=0 | 1970-01-01T00:00 | 2060-07-01
          FREQ=SECONDLY;INTERVAL=86401;BYHOUR=12 | 1970-01-01T18:00 | 2150-07-01
          FREQ=SECONDLY;INTERVAL=1000003;BYHOUR=12;BYMINUTE=0;BYSECOND=0 | 1970-01-01T00:00 | 2060-07-01
          FREQ=SECONDLY;INTERVAL=7;BYHOUR=12;COUNT=1000000000 | 1970-01-01T00:00 | 2060-07-01
          FREQ=HOURLY;INTERVAL=168;BYDAY=TU | 2024-09-30T16:00 | 2060-07-01
          FREQ=HOURLY;INTERVAL=10;BYHOUR=9 | 2024-10-01T16:00 | 2060-07-01
          FREQ=MINUTELY;INTERVAL=1441;BYHOUR=9;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO | 2024-10-01T16:00 | 2060-07-01
          FREQ=DAILY;BYHOUR=9;BYSETPOS=5 | 2024-10-01T16:00 | 2060-07-01
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | 2024-10-01T16:00 | 2060-07-01
          FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=4 | 2024-10-01T16:00 | 2060-07-01
          """)
  void hostileRule_takesUnderAHundredTimesTheStepsOfAnOrdinaryOne(
      String text, String start, String day) {
    assertThat(coldSteps(text, start, day)).isLessThan(100 * dearestOrdinary());
  }

  @ParameterizedTest
  @CsvSource({
    // 7 seconds drift through the days, each of a week differently
    "FREQ=SECONDLY;INTERVAL=7;BYHOUR=12;BYMINUTE=0;BYSECOND=0, 1970-01-01T00:00, 1970-01-04T12:00",
    // a second a day: six hours earlier than noon are 64,800 days back on the clock
    "FREQ=SECONDLY;INTERVAL=86401;BYHOUR=12, 1970-01-01T18:00, 2147-06-03T12:00",
    "FREQ=HOURLY;INTERVAL=168;BYDAY=MO, 2024-09-30T16:00, 2024-09-30T16:00",
  })
  void driftingTimes_areFoundByArithmetic(String text, String start, String first) {
    Recurrence recurrence =
        Recurrence.of(RecurrenceRule.parse(text), LocalDateTime.parse(start), ZONE);
    assertThat(recurrence.firstDate()).contains(LocalStart.parse(first));
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=SECONDLY;COUNT=2000000000, 2033-05-18T03:33:19",
    "FREQ=SECONDLY;INTERVAL=7;COUNT=1000000000, 2191-10-27T12:26:33",
  })
  void hugeCounts_areResolvedByArithmetic(String text, String last) {
    Recurrence recurrence =
        Recurrence.of(RecurrenceRule.parse(text), LocalDateTime.of(1970, 1, 1, 0, 0), ZONE);
    assertThat(recurrence.last()).contains(LocalStart.parse(last));
  }

  @Test
  void hugeCountBeyondArithmetic_namesTheLimit() {
    RecurrenceRule rule =
        RecurrenceRule.parse("FREQ=SECONDLY;INTERVAL=7;BYMONTH=1;COUNT=1000000000");
    assertThatThrownBy(() -> Recurrence.of(rule, LocalDateTime.of(1970, 1, 1, 0, 0), ZONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(MAX_STEPS)");
  }

  @Test
  void tooManyResults_stopAtTheLimit() {
    Recurrence secondly =
        Recurrence.of(
            RecurrenceRule.parse("FREQ=SECONDLY"), LocalDateTime.of(1970, 1, 1, 0, 0), ZONE);
    long[] given = {0};
    Window window = Window.between(LocalDate.of(2060, 1, 1), LocalDate.of(2061, 1, 1));
    assertThatThrownBy(() -> secondly.forEachStart(window, second -> given[0]++))
        .hasMessageContaining("(MAX_RESULTS)");
    assertThat(given[0]).isEqualTo(Recurrence.MAX_RESULTS);
  }
}
