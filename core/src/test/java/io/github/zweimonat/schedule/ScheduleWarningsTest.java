package io.github.zweimonat.schedule;

import static io.github.zweimonat.Programmes.BERLIN;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleWarningsTest {
  private static final Break AUTUMN =
      Break.builder()
          .id("herbst")
          .first(LocalDate.of(2025, 10, 13))
          .last(LocalDate.of(2025, 10, 25))
          .build();
  private static final Break CLOSED =
      Break.builder()
          .id("zu")
          .closesAll(true)
          .addDays(BreakDay.builder().date(LocalDate.of(2025, 12, 24)).build())
          .build();

  private static Schedule.Builder tuesdays() {
    return schedule("2025-10-07T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=TU;COUNT=4");
  }

  private static LocalStart start(String text) {
    return LocalStart.parse(text);
  }

  private static List<String> warnings(Schedule.Builder schedule) {
    return ScheduleWarnings.of(schedule.build(), BERLIN, List.of(AUTUMN, CLOSED)).stream()
        .map(Violation::toString)
        .toList();
  }

  @Test
  void of_everythingHits_isEmpty() {
    Schedule.Builder good =
        tuesdays()
            .addBreaks("herbst")
            .addExceptDates(start("2025-10-07T16:00"), start("2025-10-28"))
            .addAdditionalDates(start("2025-11-01T10:00"))
            .addOverrides(
                DateOverride.builder().date(start("2025-11-01T10:00")).full(true).build());

    assertThat(warnings(good)).isEmpty();
  }

  @Test
  void of_everythingMisses_namesEachPlace() {
    Schedule.Builder bad =
        schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY;COUNT=3")
            .addBreaks("herbst")
            .addExceptDates(start("2025-07-15T17:00"), start("2025-07-16"))
            .addOverrides(
                DateOverride.builder().date(start("2025-07-08T16:30")).full(true).build());

    assertThat(warnings(bad))
        .containsExactly(
            "/exceptDates/0: the exception 2025-07-15T17:00 takes no planned date out",
            "/exceptDates/1: the exception 2025-07-16 takes no planned date out",
            "/breaks/0: the break herbst takes no date out",
            "/overrides/0/date: no planned date that is left starts at 2025-07-08T16:30");
  }

  @Test
  void of_breakThatClosesAll_neverWarns() {
    assertThat(warnings(tuesdays().addBreaks("zu"))).isEmpty();
    assertThat(warnings(tuesdays().addOpenDuring("zu"))).isEmpty();
  }

  @Test
  void of_overrideOfWhatIsTakenOut_warns() {
    Schedule.Builder gone =
        tuesdays()
            .addBreaks("herbst")
            .addOverrides(
                DateOverride.builder().date(start("2025-10-14T16:00")).full(true).build());

    assertThat(warnings(gone))
        .containsExactly(
            "/overrides/0/date: no planned date that is left starts at 2025-10-14T16:00");
  }

  @Test
  void of_additionalDateThatIsPlannedAlready_warnsAndCountsOnce() {
    assertThat(
            warnings(
                tuesdays()
                    .addAdditionalDates(
                        start("2025-10-14T16:00"),
                        start("2025-11-01T10:00"),
                        start("2025-11-01T10:00"))))
        .containsExactly(
            "/additionalDates/0: the additional date 2025-10-14T16:00 is planned already and"
                + " counts once",
            "/additionalDates/2: the additional date 2025-11-01T10:00 is planned already and"
                + " counts once");
  }

  @Test
  void of_additionalDateThatIsTheStart_warns() {
    assertThat(
            warnings(
                schedule("2025-07-08T16:00", "PT2H").addAdditionalDates(start("2025-07-08T16:00"))))
        .containsExactly(
            "/additionalDates/0: the additional date 2025-07-08T16:00 is planned already and"
                + " counts once");
  }

  @Test
  void of_additionalDateThatIsTakenOut_warns() {
    Schedule.Builder taken =
        tuesdays()
            .addBreaks("herbst")
            .addAdditionalDates(
                start("2025-10-15T10:00"), start("2025-12-24T10:00"), start("2025-11-02T10:00"))
            .addExceptDates(start("2025-11-02"));

    assertThat(warnings(taken))
        .containsExactly(
            "/additionalDates/0: a break or an exception takes the additional date"
                + " 2025-10-15T10:00 out",
            "/additionalDates/1: a break or an exception takes the additional date"
                + " 2025-12-24T10:00 out",
            "/additionalDates/2: a break or an exception takes the additional date"
                + " 2025-11-02T10:00 out");
  }

  @Test
  void of_breakWithoutEnd_isNoObstacle() {
    Break openEnd =
        Break.builder()
            .id("herbst")
            .first(LocalDate.of(2025, 10, 13))
            .last(LocalDate.of(9999, 12, 31))
            .build();

    assertThat(
            ScheduleWarnings.of(tuesdays().addBreaks("herbst").build(), BERLIN, List.of(openEnd)))
        .isEmpty();
  }
}
