package io.github.zweimonat.schedule;

import static io.github.zweimonat.Programmes.BERLIN;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates at changes of the clocks. The changes are those of the IANA time zone database. */
class ScheduleDatesClockTest {
  private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");

  // Europe/Berlin: 2025-03-30 02:00 to 03:00 is skipped, 2025-10-26 02:00 to 03:00 comes twice.
  @ParameterizedTest
  @CsvSource({
    // a start in the gap moves forward by it, one that comes twice means its first
    "2025-03-30T02:30, PT1H,   2025-03-30T03:30+02:00/2025-03-30T04:30+02:00",
    "2025-03-30T02:00, PT0S,   2025-03-30T03:00+02:00/2025-03-30T03:00+02:00",
    "2025-10-26T02:30, PT30M,  2025-10-26T02:30+02:00/2025-10-26T02:00+01:00",
    "2025-10-26T02:30, PT1H,   2025-10-26T02:30+02:00/2025-10-26T02:30+01:00",
    // hours are exact
    "2025-03-29T22:00, PT8H,   2025-03-29T22:00+01:00/2025-03-30T07:00+02:00",
    "2025-10-25T22:00, PT8H,   2025-10-25T22:00+02:00/2025-10-26T05:00+01:00",
    "2025-03-29T12:00, PT24H,  2025-03-29T12:00+01:00/2025-03-30T13:00+02:00",
    "2025-10-25T12:00, PT24H,  2025-10-25T12:00+02:00/2025-10-26T11:00+01:00",
    // days keep the time on the wall
    "2025-03-29T12:00, P1D,    2025-03-29T12:00+01:00/2025-03-30T12:00+02:00",
    "2025-10-25T12:00, P1W,    2025-10-25T12:00+02:00/2025-11-01T12:00+01:00",
    "2025-03-29T12:00, P1DT2H, 2025-03-29T12:00+01:00/2025-03-30T14:00+02:00",
    // the end of the days falls into the change; what is exact comes after it
    "2025-03-29T02:30, P1D,    2025-03-29T02:30+01:00/2025-03-30T03:30+02:00",
    "2025-10-25T02:30, P1D,    2025-10-25T02:30+02:00/2025-10-26T02:30+02:00",
    "2025-10-25T02:30, P1DT1H, 2025-10-25T02:30+02:00/2025-10-26T02:30+01:00"
  })
  void within_clockChangeInBerlin(String start, String duration, String span) {
    assertThat(Dates.spans(BERLIN, schedule(start, duration))).containsExactly(span);
  }

  @Test
  void within_startInAGap_keepsItsPlannedTime() {
    ScheduledDate date =
        Dates.in(BERLIN, schedule("2025-03-30T02:30", "PT1H"), Dates.ALWAYS).get(0);

    assertThat(date.planned()).hasToString("2025-03-30T02:30");
    assertThat(date.start()).hasToString("2025-03-30T02:30");
  }

  @Test
  void within_weeklyOverTheChange_keepsTheTimeOnTheWall() {
    assertThat(
            Dates.spans(
                BERLIN, schedule("2025-03-23T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=SU;COUNT=2")))
        .containsExactly(
            "2025-03-23T16:00+01:00/2025-03-23T18:00+01:00",
            "2025-03-30T16:00+02:00/2025-03-30T18:00+02:00");
  }

  @Test
  void within_allDayOverTheChange_isTheWholeDay() {
    assertThat(Dates.spans(BERLIN, schedule("2025-03-30", "P1D")))
        .containsExactly("2025-03-30T00:00+01:00/2025-03-31T00:00+02:00");
  }

  // America/Sao_Paulo: 2017-10-15 began at 01:00.
  @ParameterizedTest
  @CsvSource({
    "2017-10-15,       P1D,   2017-10-15T01:00-02:00/2017-10-16T00:00-02:00",
    "2017-10-14,       P1D,   2017-10-14T00:00-03:00/2017-10-15T01:00-02:00",
    "2017-10-15T00:00, PT1H,  2017-10-15T01:00-02:00/2017-10-15T02:00-02:00",
    "2017-10-14T23:30, PT1H,  2017-10-14T23:30-03:00/2017-10-15T01:30-02:00",
    "2017-10-14T00:30, P1D,   2017-10-14T00:30-03:00/2017-10-15T01:30-02:00"
  })
  void within_midnightThatIsSkipped(String start, String duration, String span) {
    assertThat(Dates.spans(SAO_PAULO, schedule(start, duration))).containsExactly(span);
  }

  // Pacific/Apia had no 2011-12-30: what is planned for it takes place a day later.
  @Test
  void within_dayThatIsSkipped_movesToTheNext() {
    assertThat(Dates.spans(APIA, schedule("2011-12-29T10:00", "PT1H", "FREQ=DAILY;COUNT=3")))
        .containsExactly(
            "2011-12-29T10:00-10:00/2011-12-29T11:00-10:00",
            "2011-12-31T10:00+14:00/2011-12-31T11:00+14:00",
            "2011-12-31T10:00+14:00/2011-12-31T11:00+14:00");
  }

  @Test
  void within_wholeDayThatIsSkipped_hasNoLength() {
    ScheduledDate date = Dates.in(APIA, schedule("2011-12-30", "P1D"), Dates.ALWAYS).get(0);

    assertThat(date.start()).hasToString("2011-12-30");
    assertThat(date.endDate()).isEqualTo("2011-12-31");
    assertThat(date.startTime()).hasToString("2011-12-31T00:00+14:00[Pacific/Apia]");
    assertThat(date.endSecond()).isEqualTo(date.startSecond());
  }

  @Test
  void within_startInTheMiddleOfTheDay_endDateIsThatOfItsZone() {
    ScheduledDate late =
        Dates.in(
                BERLIN,
                schedule("2025-07-08T23:00", "PT2H").timeZone(ZoneId.of("America/New_York")),
                Dates.ALWAYS)
            .get(0);

    assertThat(late.endDate()).isEqualTo("2025-07-09");
    assertThat(late.zone()).isEqualTo(ZoneId.of("America/New_York"));
  }
}
