package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static io.github.zweimonat.agenda.OccurrenceTest.override;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScheduleOccurrencesTest {
  private static final Schedule SCHEDULE =
      schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY;COUNT=8")
          .addAdditionalDates(LocalStart.parse("2025-07-10T16:00"))
          .addExceptDates(LocalStart.parse("2025-07-15"))
          .course(Course.of(Course.Joining.FROM_START))
          .addOverrides(
              override("2025-08-12T16:00").status(Status.CANCELLED).build(),
              override("2025-07-10T16:00").full(true).build(),
              override("2025-07-15T16:00").full(true).build(),
              override("2025-07-16T16:00").full(true).build(),
              override("2025-07-22T16:00").start(LocalStart.parse("2026-02-03T10:00")).build())
          .build();
  private static final Offer OFFER = offer("a", SCHEDULE).build();
  private static final Programme PROGRAMME =
      programme(OFFER)
          .addBreaks(
              Break.builder()
                  .id("sommer")
                  .closesAll(true)
                  .first(LocalDate.of(2025, 8, 5))
                  .last(LocalDate.of(2025, 8, 6))
                  .build())
          .build();
  private static final ScheduleOccurrences OCCURRENCES =
      ScheduleOccurrences.of(PROGRAMME, OFFER, SCHEDULE);

  @Test
  void overridden_isWhatAgendasSayOfThem_byPlannedStart() {
    Agenda agenda = Agenda.of(PROGRAMME, window("2025-01-01", "2027-01-01"));

    assertThat(OCCURRENCES.overridden())
        .extracting(Occurrence::uid)
        .containsExactly(
            "a-20250710T160000@probe.example",
            "a-20250722T160000@probe.example",
            "a-20250812T160000@probe.example");
    assertThat(OCCURRENCES.overridden()).isSubsetOf(agenda.occurrences());
    assertThat(OCCURRENCES.overridden().get(1).courseNumber()).hasValue(3);
    assertThat(OCCURRENCES.overridden().get(1).courseLength()).hasValue(7);
  }

  @Test
  void at_aPlannedStart_isWhatAgendasSayOfIt_whereverItLies() {
    Agenda agenda = Agenda.of(PROGRAMME, window("2025-01-01", "2027-01-01"));

    for (Occurrence date : agenda.occurrences()) {
      assertThat(OCCURRENCES.at(date.planned())).contains(date);
    }
  }

  @Test
  void at_whatIsTakenOutOrNotPlanned_isNone() {
    assertThat(OCCURRENCES.at(LocalStart.parse("2025-07-15T16:00"))).isEmpty();
    assertThat(OCCURRENCES.at(LocalStart.parse("2025-08-05T16:00"))).isEmpty();
    assertThat(OCCURRENCES.at(LocalStart.parse("2025-07-16T16:00"))).isEmpty();
    assertThat(OCCURRENCES.at(LocalStart.parse("2026-02-03T10:00"))).isEmpty();
    assertThat(OCCURRENCES.at(LocalStart.parse("2025-07-08"))).isEmpty();
  }

  @Test
  void goesOnFrom_aDayUntilTheLastPlannedStart_isTrue() {
    assertThat(OCCURRENCES.goesOnFrom(LocalDate.of(2024, 1, 1))).isTrue();
    assertThat(OCCURRENCES.goesOnFrom(LocalDate.of(2025, 8, 26))).isTrue();
    assertThat(OCCURRENCES.goesOnFrom(LocalDate.of(2025, 8, 27))).isFalse();
  }

  @Test
  void overridden_bySayingWhatIsPlanned_isNone() {
    Schedule said =
        schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY;COUNT=8")
            .addOverrides(
                override("2025-07-08T16:00").build(),
                override("2025-07-15T16:00")
                    .start(LocalStart.parse("2025-07-15T16:00"))
                    .duration(NominalDuration.parse("PT120M"))
                    .place("park")
                    .title(LocalizedText.of("de", "Titel von a"))
                    .status(Status.CONFIRMED)
                    .build())
            .build();
    Offer offer = offer("a", said).place("park").build();

    assertThat(ScheduleOccurrences.of(programme(offer).build(), offer, said).overridden())
        .isEmpty();
  }

  @Test
  void isTakenOut_byAnExceptionOrABreak() {
    assertThat(OCCURRENCES.isTakenOut(LocalStart.parse("2025-07-15T16:00"))).isTrue();
    assertThat(OCCURRENCES.isTakenOut(LocalStart.parse("2025-08-05T16:00"))).isTrue();
    assertThat(OCCURRENCES.isTakenOut(LocalStart.parse("2025-07-22T16:00"))).isFalse();
  }

  @Test
  void asPlanned_knowsOfNothingThatDiffers() {
    Occurrence planned = OCCURRENCES.asPlanned(LocalStart.parse("2025-08-12T16:00"));

    assertThat(planned.isCancelled()).isFalse();
    assertThat(planned.courseNumber()).isEmpty();
    assertThat(planned.start().toOffsetDateTime()).hasToString("2025-08-12T16:00+02:00");
    assertThat(OCCURRENCES.asPlanned(LocalStart.parse("2025-07-15T16:00")).uid())
        .isEqualTo("a-20250715T160000@probe.example");
  }
}
