package io.github.zweimonat.schedule;

import static io.github.zweimonat.Programmes.BERLIN;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates belong to a window: those that overlap it. */
class ScheduleDatesWindowTest {
  private static final Window SUMMER = window("2025-07-01", "2025-09-01");

  private static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-30T22:00, PT2H, false", // ends as it begins
    "2025-06-30T22:00, PT2H1S, true",
    "2025-06-30T23:00, PT2H, true",
    "2025-08-31T23:59, PT1H, true",
    "2025-09-01T00:00, PT1H, false",
    "2025-01-01T00:00, P365D, true", // around the whole
    // of no length
    "2025-07-01T00:00, PT0S, true",
    "2025-06-30T23:59:59, PT0S, false",
    "2025-08-31T23:59:59, PT0S, true",
    "2025-09-01T00:00, PT0S, false",
    // whole days
    "2025-06-30, P1D, false",
    "2025-06-30, P2D, true",
    "2025-07-01, P1D, true",
    "2025-08-31, P1D, true",
    "2025-09-01, P1D, false",
    "2015-06-25, P3660D, true"
  })
  void within_edgesOfTheWindow(String start, String duration, boolean belongs) {
    assertThat(Dates.planned(schedule(start, duration), SUMMER)).hasSize(belongs ? 1 : 0);
  }

  // The days of a window are those of the programme's zone, here Berlin (UTC+2 in summer).
  @ParameterizedTest
  @CsvSource({
    "America/New_York,   2025-06-30T18:30, true", // 00:30 in Berlin
    "America/New_York,   2025-06-30T16:30, false", // 22:30
    "America/New_York,   2025-08-31T17:30, true", // 23:30
    "America/New_York,   2025-08-31T18:00, false", // 00:00
    "Asia/Tokyo,         2025-07-01T05:00, false", // 22:00 the day before
    "Asia/Tokyo,         2025-07-01T07:00, true", // 00:00
    "Asia/Tokyo,         2025-09-01T06:30, true", // 23:30 the day before
    "Pacific/Kiritimati, 2025-09-01T11:30, true",
    "Pacific/Kiritimati, 2025-09-01T12:00, false"
  })
  void within_scheduleOfAnotherZone(ZoneId zone, String start, boolean belongs) {
    assertThat(Dates.planned(schedule(start, "PT30M").timeZone(zone), SUMMER))
        .hasSize(belongs ? 1 : 0);
  }

  @Test
  void within_zonesADayApart_looksFarEnough() {
    Schedule.Builder pagoPago =
        schedule("2025-06-01T23:30", "PT10M", "FREQ=DAILY")
            .timeZone(ZoneId.of("Pacific/Pago_Pago"));

    assertThat(
            Dates.in(ZoneId.of("Pacific/Kiritimati"), pagoPago, window("2025-07-01", "2025-07-02")))
        .extracting(date -> date.planned().toString())
        .containsExactly("2025-06-29T23:30");
  }

  @Test
  void within_recurringLongerThanItsInterval_allThatReachIn() {
    assertThat(
            Dates.planned(
                schedule("2025-05-01", "P10D", "FREQ=WEEKLY"), window("2025-07-01", "2025-07-02")))
        .containsExactly("2025-06-26");
  }

  @Test
  void within_movedIntoTheWindow_isInIt() {
    assertThat(
            Dates.planned(
                schedule("2025-05-06T16:00", "PT2H", "FREQ=WEEKLY;COUNT=3")
                    .addOverrides(
                        override("2025-05-20T16:00")
                            .start(LocalStart.parse("2025-07-02T10:00"))
                            .build()),
                SUMMER))
        .containsExactly("2025-05-20T16:00");
  }

  @Test
  void within_movedOutOfTheWindow_isNotInIt() {
    assertThat(
            Dates.planned(
                schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY;COUNT=2")
                    .addOverrides(
                        override("2025-07-08T16:00")
                            .start(LocalStart.parse("2025-09-08T16:00"))
                            .build()),
                SUMMER))
        .containsExactly("2025-07-15T16:00");
  }

  @Test
  void within_overrideThatLastsLonger_reachesIn() {
    Schedule.Builder night =
        schedule("2025-06-30T20:00", "PT1H")
            .addOverrides(
                override("2025-06-30T20:00").duration(NominalDuration.parse("P1D")).build());

    assertThat(Dates.planned(night, SUMMER)).containsExactly("2025-06-30T20:00");
  }

  @Test
  void within_overrideOfNoLength_isInWhereItStarts() {
    Schedule.Builder noLength =
        schedule("2025-06-30T20:00", "PT6H")
            .addOverrides(
                override("2025-06-30T20:00").duration(NominalDuration.parse("PT0S")).build());

    assertThat(Dates.planned(noLength, SUMMER)).isEmpty();
  }

  @Test
  void within_movedPastItsNeighbour_staysInTheOrderOfThePlan() {
    Schedule.Builder moved =
        schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;COUNT=3")
            .addOverrides(
                override("2025-07-08T16:00").start(LocalStart.parse("2025-07-20T16:00")).build());

    assertThat(Dates.planned(moved, SUMMER))
        .containsExactly("2025-07-08T16:00", "2025-07-09T16:00", "2025-07-10T16:00");
  }

  @Test
  void within_startInAGapOfAnOverride_movesForward() {
    Schedule.Builder moved =
        schedule("2025-03-29T16:00", "PT1H")
            .addOverrides(
                override("2025-03-29T16:00").start(LocalStart.parse("2025-03-30T02:30")).build());

    assertThat(Dates.spans(BERLIN, moved))
        .containsExactly("2025-03-30T03:30+02:00/2025-03-30T04:30+02:00");
  }

  @Test
  void within_endsOfTime_areNoObstacle() {
    Window first = Window.between(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 3));
    Window last = Window.between(LocalDate.of(9999, 12, 29), LocalDate.of(9999, 12, 31));

    assertThat(Dates.planned(schedule("0001-01-01", "P1D", "FREQ=DAILY"), first))
        .containsExactly("0001-01-01", "0001-01-02");
    assertThat(Dates.planned(schedule("9999-12-01", "P9D", "FREQ=WEEKLY;BYDAY=WE"), last))
        .containsExactly("9999-12-22", "9999-12-29");
  }

  @Test
  void within_moreThanTheLimit_isRefused() {
    assertThatThrownBy(
            () ->
                Dates.planned(
                    schedule("2025-07-01T00:00", "PT1S", "FREQ=SECONDLY"),
                    window("2025-07-01", "2025-07-03")))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage(
            "a schedule has at most 100000 planned dates in a window or a course, those that are"
                + " taken out included");
  }

  @Test
  void within_moreThanTheLimitTakenOut_isRefusedAndNotLookedAtForEver() {
    Break whole =
        Break.builder()
            .id("immer")
            .closesAll(true)
            .first(LocalDate.of(1, 1, 1))
            .last(LocalDate.of(9999, 12, 31))
            .build();

    assertThatThrownBy(
            () ->
                Dates.planned(
                    schedule("0001-01-01T00:00", "PT1S", "FREQ=SECONDLY"),
                    Window.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                    whole))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageStartingWith("a schedule has at most 100000 planned dates");
  }
}
