package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.days;
import static io.github.zweimonat.ical.Programmes.offer;
import static io.github.zweimonat.ical.Programmes.once;
import static io.github.zweimonat.ical.Programmes.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Window YEAR = days("2025-01-01", "2026-01-01");

  @Test
  void segment_isCutEachNewYear_andNamedForItsStart() {
    assertThat(lines(tuesdays(), days("2025-12-01", "2027-01-10")))
        .containsExactly(
            "UID:radfahren.s20250708@integration.example",
            "DTSTART;TZID=Europe/Berlin:20250708T160000",
            "DTEND;TZID=Europe/Berlin:20250708T180000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20251230T160000Z",
            "UID:radfahren.s20260106@integration.example",
            "DTSTART;TZID=Europe/Berlin:20260106T160000",
            "DTEND;TZID=Europe/Berlin:20260106T180000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229T160000Z",
            "UID:radfahren.s20270105@integration.example",
            "DTSTART;TZID=Europe/Berlin:20270105T160000",
            "DTEND;TZID=Europe/Berlin:20270105T180000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20271228T160000Z");
  }

  @Test
  void segment_ofAScheduleWithAnId_namesIt() {
    assertThat(lines(tuesdays().id("di"), YEAR))
        .contains("UID:radfahren.di.s20250708@integration.example");
  }

  @Test
  void segment_beginsWithTheFirstDateOfTheRule_alsoWhereItIsExcepted() {
    assertThat(lines(tuesdays().addExceptDates(start("2025-07-08")), YEAR))
        .containsExactly(
            "UID:radfahren.s20250708@integration.example",
            "DTSTART;TZID=Europe/Berlin:20250708T160000",
            "DTEND;TZID=Europe/Berlin:20250708T180000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20251230T160000Z",
            "EXDATE;TZID=Europe/Berlin:20250708T160000");
  }

  @Test
  void segment_ofWhichNothingIsLeft_isNotThere() {
    assertThat(
            lines(
                tuesdays()
                    .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=2"))
                    .addExceptDates(start("2025-07-08"), start("2025-07-15T16:00")),
                YEAR))
        .isEmpty();
  }

  @Test
  void scheduleWithoutARule_andAdditionalDates_haveUidsOfDates() {
    assertThat(uids(once("2025-07-08T16:00", "PT2H").addAdditionalDates(start("2025-07-10T16:00"))))
        .containsExactly(
            "UID:radfahren-20250708T160000@integration.example",
            "UID:radfahren-20250710T160000@integration.example");
    assertThat(
            uids(
                tuesdays()
                    .addAdditionalDates(start("2025-07-10T16:00"), start("2025-07-15T16:00"))))
        .containsExactly(
            "UID:radfahren.s20250708@integration.example",
            "UID:radfahren-20250710T160000@integration.example");
  }

  @Test
  void ruleThatASeriesCannotTell_hasUidsOfDates() {
    assertThat(
            uids(
                tuesdays()
                    .recurrenceRule(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=2"))))
        .containsExactly(
            "UID:radfahren-20250708T160000@integration.example",
            "UID:radfahren-20250722T160000@integration.example");
  }

  @Test
  void override_followsItsSeries_underThePlannedStart() {
    assertThat(lines(tuesdays().addOverrides(moved("2025-07-15T16:00", "2025-07-16T10:00")), YEAR))
        .containsExactly(
            "UID:radfahren.s20250708@integration.example",
            "DTSTART;TZID=Europe/Berlin:20250708T160000",
            "DTEND;TZID=Europe/Berlin:20250708T180000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20251230T160000Z",
            "UID:radfahren.s20250708@integration.example",
            "RECURRENCE-ID;TZID=Europe/Berlin:20250715T160000",
            "DTSTART;TZID=Europe/Berlin:20250716T100000",
            "DTEND;TZID=Europe/Berlin:20250716T120000");
  }

  @Test
  void dateMovedPastANeighbour_isTakenOut_andAnEventOfItsOwn() {
    assertThat(lines(tuesdays().addOverrides(moved("2025-07-15T16:00", "2025-07-24T10:00")), YEAR))
        .contains("EXDATE;TZID=Europe/Berlin:20250715T160000")
        .endsWith(
            "UID:radfahren-20250715T160000@integration.example",
            "DTSTART;TZID=Europe/Berlin:20250724T100000",
            "DTEND;TZID=Europe/Berlin:20250724T120000");
  }

  @Test
  void dateInTheDoubledHour_isTakenOut_andAnEventOfItsOwnInUtc() {
    Schedule.Builder nights =
        tuesdays()
            .start(start("2025-10-05T02:30"))
            .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=5"));
    assertThat(lines(nights, YEAR))
        .contains(
            "RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20251102T023000Z",
            "EXDATE;TZID=Europe/Berlin:20251026T023000")
        .endsWith(
            "UID:radfahren-20251026T023000@integration.example",
            "DTSTART:20251026T003000Z",
            "DTEND:20251026T023000Z");
  }

  @Test
  void zoneThatCannotBeStated_hasUidsOfDates_andSaysSo() {
    Schedule.Builder jerusalem =
        tuesdays()
            .timeZone(ZoneId.of("Asia/Jerusalem"))
            .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=1"));
    assertThat(lines(jerusalem, YEAR))
        .containsExactly(
            "UID:radfahren-20250708T160000@integration.example",
            "DTSTART:20250708T130000Z",
            "DTEND:20250708T150000Z");
  }

  @Test
  void cancelledDate_isMarked_announcedOrTakenOut() {
    Schedule.Builder schedule =
        tuesdays()
            .addOverrides(
                DateOverride.builder()
                    .date(start("2025-07-15T16:00"))
                    .status(Status.CANCELLED)
                    .build());
    CalendarFeed feed = feed(schedule).window(YEAR);
    assertThat(feed.publication().text())
        .contains(
            "RECURRENCE-ID;TZID=Europe/Berlin:20250715T160000", "STATUS:CANCELLED", "Abgesagt: ");
    assertThat(feed.cancelled(CancellationPolicy.ANNOUNCE).publication().text())
        .contains("RECURRENCE-ID;TZID=Europe/Berlin:20250715T160000", "Abgesagt: ")
        .doesNotContain("STATUS:CANCELLED");
    assertThat(feed.cancelled(CancellationPolicy.DROP).publication().text())
        .contains("EXDATE;TZID=Europe/Berlin:20250715T160000")
        .doesNotContain("RECURRENCE-ID", "Abgesagt: ");
  }

  @Test
  void feedOfAPlace_hasTheSeriesThatAreThere_andSingleDatesOfOthers() {
    Schedule.Builder schedule =
        tuesdays()
            .addOverrides(
                DateOverride.builder().date(start("2025-07-15T16:00")).place("park").build());
    Offer offer = offer().place("zue").addSchedules(schedule.build()).build();
    CalendarFeed feed = CalendarFeed.of(Programmes.of(offer)).style(FeedStyle.SERIES).window(YEAR);
    assertThat(uids(feed.filter(AgendaFilter.builder().addPlaces("zue").build())))
        .containsExactly(
            "UID:radfahren.s20250708@integration.example",
            "UID:radfahren.s20250708@integration.example");
    assertThat(uids(feed.filter(AgendaFilter.builder().addPlaces("park").build())))
        .containsExactly("UID:radfahren-20250715T160000@integration.example");
  }

  @Test
  void keepCancelled_leavesSeriesAsTheyAre() {
    Schedule.Builder schedule =
        tuesdays()
            .addOverrides(
                DateOverride.builder()
                    .date(start("2025-07-15T16:00"))
                    .status(Status.CANCELLED)
                    .build());
    CalendarFeed feed = feed(schedule).around(LocalDate.of(2025, 8, 1));
    assertThat(feed.keepCancelled(3).publication()).isEqualTo(feed.publication());
  }

  private static CalendarFeed feed(Schedule.Builder schedule) {
    Programme programme = Programmes.of(offer().addSchedules(schedule.build()).build());
    return CalendarFeed.of(programme).style(FeedStyle.SERIES);
  }

  private static List<String> uids(Schedule.Builder schedule) {
    return uids(feed(schedule).window(YEAR));
  }

  private static List<String> uids(CalendarFeed feed) {
    return feed.publication().text().lines().filter(line -> line.startsWith("UID:")).toList();
  }

  private static List<String> lines(Schedule.Builder schedule, Window window) {
    return feed(schedule)
        .window(window)
        .publication()
        .text()
        .lines()
        .dropWhile(line -> !line.equals("BEGIN:VEVENT"))
        .filter(line -> line.matches("(UID|RECURRENCE-ID|DTSTART|DTEND|RRULE|EXDATE)[:;].*"))
        .toList();
  }

  private static LocalStart start(String start) {
    return LocalStart.parse(start);
  }

  private static DateOverride moved(String date, String to) {
    return DateOverride.builder().date(start(date)).start(start(to)).build();
  }
}
