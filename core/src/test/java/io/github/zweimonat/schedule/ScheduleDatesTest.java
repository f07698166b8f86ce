package io.github.zweimonat.schedule;

import static io.github.zweimonat.Programmes.BERLIN;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.LimitExceededException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What breaks, exceptions, additional dates and overrides do, and how a course is numbered. */
class ScheduleDatesTest {
  private static final Break AUTUMN =
      Break.builder()
          .id("herbst")
          .first(LocalDate.of(2025, 10, 13))
          .last(LocalDate.of(2025, 10, 25))
          .build();
  private static final Break UNITY =
      Break.builder()
          .id("feiertage")
          .closesAll(true)
          .addDays(BreakDay.builder().date(LocalDate.of(2025, 10, 3)).build())
          .build();
  private static final Course COURSE = Course.of(Course.Joining.FROM_START);

  private static Schedule.Builder fridays() {
    return schedule("2025-10-03T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=FR;COUNT=5");
  }

  private static LocalStart start(String text) {
    return LocalStart.parse(text);
  }

  private static List<String> planned(Schedule.Builder schedule) {
    return Dates.planned(schedule, Dates.ALWAYS, AUTUMN, UNITY);
  }

  private static List<String> numbers(Schedule.Builder schedule) {
    return Dates.in(BERLIN, schedule.course(COURSE), Dates.ALWAYS, AUTUMN, UNITY).stream()
        .map(date -> date.number().orElse(0) + " " + date.planned())
        .toList();
  }

  @Test
  void within_noBreakObserved_onlyWhatClosesAllRests() {
    assertThat(planned(fridays()))
        .containsExactly(
            "2025-10-10T16:00", "2025-10-17T16:00", "2025-10-24T16:00", "2025-10-31T16:00");
  }

  @Test
  void within_breakObserved_bothItsEndsRest() {
    assertThat(planned(schedule("2025-10-12", "P1D", "FREQ=DAILY;COUNT=15").addBreaks("herbst")))
        .containsExactly("2025-10-12", "2025-10-26");
  }

  @Test
  void within_openDuringWhatClosesAll_takesPlace() {
    assertThat(planned(fridays().addOpenDuring("feiertage").addBreaks("herbst")))
        .containsExactly("2025-10-03T16:00", "2025-10-10T16:00", "2025-10-31T16:00");
  }

  @Test
  void within_dateThatBeginsBeforeABreak_reachesIntoIt() {
    assertThat(planned(schedule("2025-10-02T22:00", "PT8H"))).containsExactly("2025-10-02T22:00");
  }

  // 20:00 in New York is 02:00 of the next day in Berlin: the schedule's own day decides.
  @Test
  void within_breakOfAnotherZone_goesByTheDayOfTheSchedule() {
    ZoneId newYork = ZoneId.of("America/New_York");

    assertThat(planned(schedule("2025-10-02T20:00", "PT1H").timeZone(newYork))).hasSize(1);
    assertThat(planned(schedule("2025-10-03T20:00", "PT1H").timeZone(newYork))).isEmpty();
  }

  @Test
  void within_breaksThatOverlapOrTouch_restTogether() {
    Break longer =
        Break.builder()
            .id("umbau")
            .closesAll(true)
            .first(LocalDate.of(2025, 10, 20))
            .last(LocalDate.of(2025, 10, 30))
            .build();
    Schedule.Builder daily =
        schedule("2025-10-12", "P1D", "FREQ=DAILY;COUNT=21").addBreaks("herbst");

    assertThat(Dates.planned(daily, Dates.ALWAYS, longer, AUTUMN, UNITY))
        .containsExactly("2025-10-12", "2025-10-31", "2025-11-01");
  }

  @Test
  void within_exceptionByTime_takesOutThatDateOnly() {
    assertThat(planned(twiceADay().addExceptDates(start("2025-07-08T09:00"))))
        .containsExactly("2025-07-08T15:00", "2025-07-09T09:00", "2025-07-09T15:00");
  }

  @Test
  void within_exceptionByDay_takesOutEveryDateOfThatDay() {
    assertThat(planned(twiceADay().addExceptDates(start("2025-07-08"))))
        .containsExactly("2025-07-09T09:00", "2025-07-09T15:00");
  }

  private static Schedule.Builder twiceADay() {
    return schedule("2025-07-08T09:00", "PT1H", "FREQ=DAILY;BYHOUR=9,15;COUNT=4");
  }

  @Test
  void within_additionalDates_areMergedInOrder() {
    assertThat(
            planned(
                schedule("2025-07-08T16:00", "PT1H", "FREQ=DAILY;COUNT=2")
                    .addAdditionalDates(
                        start("2025-07-10T09:00"),
                        start("2025-07-08T09:00"),
                        start("2025-07-09T16:00"),
                        start("2025-07-10T09:00"))))
        .containsExactly(
            "2025-07-08T09:00", "2025-07-08T16:00", "2025-07-09T16:00", "2025-07-10T09:00");
  }

  @Test
  void within_additionalDatesWithoutRule_besideTheStart() {
    assertThat(
            planned(
                schedule("2025-07-08T16:00", "PT1H")
                    .addAdditionalDates(start("2025-07-01T16:00"), start("2025-07-08T16:00"))))
        .containsExactly("2025-07-01T16:00", "2025-07-08T16:00");
  }

  @Test
  void within_additionalDateOnADayThatRests_isTakenOut() {
    Schedule.Builder extra =
        schedule("2025-07-08T16:00", "PT1H")
            .addAdditionalDates(start("2025-10-03T10:00"), start("2025-07-09T10:00"))
            .addExceptDates(start("2025-07-09"));

    assertThat(planned(extra)).containsExactly("2025-07-08T16:00");
  }

  @Test
  void within_overrideOfAnAdditionalDate_applies() {
    Schedule.Builder extra =
        schedule("2025-07-08T16:00", "PT1H")
            .addAdditionalDates(start("2025-07-09T10:00"))
            .addOverrides(
                DateOverride.builder()
                    .date(start("2025-07-09T10:00"))
                    .start(start("2025-07-09T12:00"))
                    .build());

    assertThat(Dates.spans(BERLIN, extra))
        .containsExactly(
            "2025-07-08T16:00+02:00/2025-07-08T17:00+02:00",
            "2025-07-09T12:00+02:00/2025-07-09T13:00+02:00");
  }

  @Test
  void within_overrideMovedIntoABreak_stays() {
    Schedule.Builder moved =
        fridays()
            .addBreaks("herbst")
            .addOverrides(
                DateOverride.builder()
                    .date(start("2025-10-10T16:00"))
                    .start(start("2025-10-14T16:00"))
                    .build());

    assertThat(planned(moved)).containsExactly("2025-10-10T16:00", "2025-10-31T16:00");
  }

  @Test
  void within_overrideOfWhatIsTakenOut_bringsNothingBack() {
    Schedule.Builder gone =
        fridays()
            .addOverrides(
                DateOverride.builder()
                    .date(start("2025-10-03T16:00"))
                    .start(start("2025-10-02T16:00"))
                    .build());

    assertThat(planned(gone)).doesNotContain("2025-10-03T16:00").hasSize(4);
  }

  @Test
  void within_course_numbersWhatIsLeft() {
    assertThat(numbers(fridays().addBreaks("herbst")))
        .containsExactly("1 2025-10-10T16:00", "2 2025-10-31T16:00");
  }

  @Test
  void within_course_additionalDatesCountInPlannedOrder() {
    assertThat(numbers(fridays().addAdditionalDates(start("2025-10-11T10:00"))))
        .startsWith("1 2025-10-10T16:00", "2 2025-10-11T10:00", "3 2025-10-17T16:00");
  }

  @Test
  void within_courseWithCancelledAndMoved_keepsItsNumbers() {
    List<String> undisturbed = numbers(fridays());
    Schedule.Builder disturbed =
        fridays()
            .addOverrides(
                DateOverride.builder()
                    .date(start("2025-10-10T16:00"))
                    .status(Status.CANCELLED)
                    .build(),
                DateOverride.builder()
                    .date(start("2025-10-17T16:00"))
                    .start(start("2025-12-24T16:00"))
                    .build());

    assertThat(numbers(disturbed)).isEqualTo(undisturbed);
  }

  @Test
  void within_courseInALaterWindow_countsFromTheFirstDate() {
    assertThat(
            Dates.in(BERLIN, fridays().course(COURSE), window("2025-10-30", "2025-11-30"), UNITY))
        .extracting(ScheduledDate::number)
        .containsExactly(OptionalInt.of(4));
  }

  @Test
  void within_noCourse_hasNoNumbers() {
    assertThat(Dates.in(BERLIN, fridays(), Dates.ALWAYS))
        .extracting(ScheduledDate::number)
        .containsOnly(OptionalInt.empty());
  }

  @Test
  void count_isWhatIsLeft() {
    Schedule five = fridays().addExceptDates(start("2025-10-31")).build();

    assertThat(ScheduleDates.of(five, BERLIN, List.of(AUTUMN, UNITY)).count()).hasValue(3);
  }

  @Test
  void count_withoutEnd_isEmpty() {
    Schedule endless = schedule("2025-10-03T16:00", "PT2H", "FREQ=WEEKLY").build();

    assertThat(ScheduleDates.of(endless, BERLIN, List.of()).count()).isEmpty();
  }

  @Test
  void count_moreThanTheLimit_isRefused() {
    Schedule many =
        schedule("2025-07-01T00:00", "PT1S", "FREQ=SECONDLY;UNTIL=20991231T000000").build();

    assertThatThrownBy(ScheduleDates.of(many, BERLIN, List.of())::count)
        .isInstanceOf(LimitExceededException.class)
        .hasMessageStartingWith("a schedule has at most 100000 planned dates");
  }

  // A rule of days may still have 86400 times a day.
  @Test
  void within_numbersOfACourseBeyondTheLimit_areRefused() {
    Schedule.Builder busy =
        schedule(
                "0001-01-01T00:00",
                "PT1S",
                "FREQ=DAILY;BYHOUR=" + upTo(23) + ";BYMINUTE=" + upTo(59))
            .course(COURSE);

    assertThatThrownBy(() -> Dates.in(BERLIN, busy, window("2025-07-01", "2025-07-02")))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageStartingWith("a schedule has at most 100000 planned dates");
  }

  private static String upTo(int last) {
    StringBuilder numbers = new StringBuilder("0");
    for (int i = 1; i <= last; i++) {
      numbers.append(',').append(i);
    }
    return numbers.toString();
  }

  @Test
  void isLeft_tellsPlannedFromTakenOut() {
    ScheduleDates dates = ScheduleDates.of(fridays().build(), BERLIN, List.of(UNITY));

    assertThat(dates.isLeft(start("2025-10-10T16:00"))).isTrue();
    assertThat(dates.isLeft(start("2025-10-03T16:00"))).isFalse();
    assertThat(dates.isLeft(start("2025-10-10T17:00"))).isFalse();
    assertThat(dates.isLeft(start("2025-10-10"))).isFalse();
  }
}
