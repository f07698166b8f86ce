package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.days;
import static io.github.zweimonat.ical.Programmes.offer;
import static io.github.zweimonat.ical.Programmes.once;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimesTest {

  @Test
  void startInAGap_isWrittenMoved_underItsPlannedTime() {
    assertThat(times(once("2025-03-30T02:30", "PT1H")))
        .containsExactly(
            "UID:radfahren-20250330T023000@integration.example",
            "DTSTART;TZID=Europe/Berlin:20250330T033000",
            "DTEND;TZID=Europe/Berlin:20250330T043000");
  }

  @ParameterizedTest
  @CsvSource({
    // start, duration, start and end in UTC; 02:00 to 03:00 comes twice on that day
    "2025-10-26T02:30, PT3H, 20251026T003000Z, 20251026T033000Z",
    "2025-10-26T02:00, PT30M, 20251026T000000Z, 20251026T003000Z",
    "2025-10-26T02:59:59, PT2H, 20251026T005959Z, 20251026T025959Z",
    "2025-10-26T01:30, PT1H45M, 20251025T233000Z, 20251026T011500Z",
    "2025-10-26T01:00, PT1H, 20251025T230000Z, 20251026T000000Z"
  })
  void startOrEndInADoubledHour_putsBothInUtc(
      String start, String duration, String from, String until) {
    assertThat(times(once(start, duration)))
        .contains("DTSTART:" + from, "DTEND:" + until)
        .noneMatch(line -> line.contains("TZID"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-26T01:59:59, PT3H, 20251026T015959, 20251026T035959",
    "2025-10-26T01:00, PT3H, 20251026T010000, 20251026T030000",
    "2025-10-26T03:00, PT1H, 20251026T030000, 20251026T040000",
    "2025-10-25T22:00, PT8H, 20251025T220000, 20251026T050000",
    "2025-10-25T22:00, P1D, 20251025T220000, 20251026T220000",
    "2025-03-29T22:00, PT8H, 20250329T220000, 20250330T070000",
    "2025-07-08T22:30, PT3H, 20250708T223000, 20250709T013000"
  })
  void timesOutsideTheDoubledHour_areWrittenAsTheClocksShow(
      String start, String duration, String from, String until) {
    assertThat(times(once(start, duration)))
        .contains("DTSTART;TZID=Europe/Berlin:" + from, "DTEND;TZID=Europe/Berlin:" + until);
  }

  @Test
  void wholeDays_areDates_theEndExcluded() {
    assertThat(times(once("2025-10-25", "P3D")))
        .containsExactly(
            "UID:radfahren-20251025@integration.example",
            "DTSTART;VALUE=DATE:20251025",
            "DTEND;VALUE=DATE:20251028");
  }

  @Test
  void noLength_hasNoEnd() {
    assertThat(times(once("2025-07-08T16:00", "PT0S")))
        .containsExactly(
            "UID:radfahren-20250708T160000@integration.example",
            "DTSTART;TZID=Europe/Berlin:20250708T160000");
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 1996-07-09T16:00, DTSTART:19960709T140000Z",
    "Europe/Berlin, 1996-10-29T16:00, DTSTART;TZID=Europe/Berlin:19961029T160000",
    "America/New_York, 2006-07-09T16:00, DTSTART:20060709T200000Z",
    "America/New_York, 2025-07-09T16:00, DTSTART;TZID=America/New_York:20250709T160000",
    "Asia/Tehran, 2022-07-09T16:00, DTSTART:20220709T113000Z",
    "Asia/Tehran, 2025-07-09T16:00, DTSTART;TZID=Asia/Tehran:20250709T160000",
    "Africa/Casablanca, 2025-07-09T16:00, DTSTART:20250709T150000Z",
    "Asia/Jerusalem, 2025-07-09T16:00, DTSTART:20250709T130000Z",
    "Etc/UTC, 2025-07-09T16:00, DTSTART:20250709T160000Z",
    "Asia/Kolkata, 2025-07-09T16:00, DTSTART;TZID=Asia/Kolkata:20250709T160000",
    "Australia/Lord_Howe, 2025-04-06T01:15, DTSTART;TZID=Australia/Lord_Howe:20250406T011500",
    "Australia/Lord_Howe, 2025-04-06T01:45, DTSTART:20250405T144500Z"
  })
  void zone_isNamedWhereItCanBeStated(String zone, String start, String expected) {
    assertThat(times(once(start, "PT10M").timeZone(ZoneId.of(zone)))).contains(expected);
  }

  @Test
  void zonesOfOneFeed_areEachStatedOnce_inTheOrderOfTheirIds() {
    Programme programme =
        Programmes.of(
            offer()
                .addSchedules(
                    once("2025-07-08T16:00", "PT1H").id("a").build(),
                    once("2025-07-08T16:00", "PT1H")
                        .id("b")
                        .timeZone(ZoneId.of("America/New_York"))
                        .build(),
                    once("2025-07-09T16:00", "PT1H")
                        .id("c")
                        .timeZone(ZoneId.of("Africa/Casablanca"))
                        .build(),
                    once("2025-07-09T16:00", "PT1H").id("d").build())
                .build());
    String feed =
        CalendarFeed.of(programme).window(days("2025-07-01", "2025-08-01")).publication().text();
    assertThat(feed.lines().filter(line -> line.startsWith("TZID:")))
        .containsExactly("TZID:America/New_York", "TZID:Europe/Berlin");
  }

  private static List<String> times(Schedule.Builder schedule) {
    Programme programme = Programmes.of(offer().addSchedules(schedule.build()).build());
    return CalendarFeed.of(programme)
        .window(days("1990-01-01", "2030-01-01"))
        .publication()
        .text()
        .lines()
        .dropWhile(line -> !line.equals("BEGIN:VEVENT"))
        .filter(line -> line.matches("(UID|DTSTART|DTEND)[:;].*"))
        .toList();
  }
}
