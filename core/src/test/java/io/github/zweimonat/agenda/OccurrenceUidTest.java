package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.agenda.OccurrenceTest.override;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceUidTest {
  private static final Programme PROGRAMME =
      programme(
              offer(
                      "rad-fahren",
                      schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY;COUNT=8")
                          .id("di-2")
                          .addExceptDates(LocalStart.parse("2025-07-15"))
                          .addOverrides(
                              override("2025-07-22T16:00").status(Status.CANCELLED).build(),
                              override("2025-07-29T16:00")
                                  .start(LocalStart.parse("2027-02-03T10:00"))
                                  .build())
                          .build(),
                      Schedule.builder()
                          .start(LocalStart.parse("2025-09-01"))
                          .duration(NominalDuration.parse("P2D"))
                          .build())
                  .build(),
              offer("entwurf", schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY").build())
                  .status(Status.DRAFT)
                  .build())
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rad-fahren.di-2-20250708T160000@probe.example",
        "rad-fahren.di-2-20250722T160000@probe.example",
        "rad-fahren.di-2-20250729T160000@probe.example",
        "rad-fahren-20250901@probe.example",
      })
  void find_anyDateThatIsLeft_isIt(String uid) {
    assertThat(Occurrence.find(PROGRAMME, uid)).map(Occurrence::uid).hasValue(uid);
  }

  @Test
  void find_movedDate_liesWhereItWasMoved() {
    assertThat(Occurrence.find(PROGRAMME, "rad-fahren.di-2-20250729T160000@probe.example"))
        .map(date -> date.start().toLocalDateTime().toString())
        .hasValue("2027-02-03T10:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@probe.example",
        "rad-fahren.di-2-20250715T160000@probe.example", // an exception
        "rad-fahren.di-2-20250709T160000@probe.example", // not planned
        "rad-fahren.di-2-20250708@probe.example", // a day
        "rad-fahren-20250901T000000@probe.example", // a time
        "rad-fahren-20250708T160000@probe.example", // another schedule
        "rad-fahren.di-3-20250708T160000@probe.example",
        "fahren.di-2-20250708T160000@probe.example",
        "rad-fahren.di-2-20250708T160000@other.example",
        "rad-fahren.di-2-20250708T160000",
        "rad-fahren.di-2-20250230T160000@probe.example", // no day
        "rad-fahren.di-2-00000101T160000@probe.example", // no year
        "rad-fahren.s20250708@probe.example", // a segment
        "entwurf-20250708T160000@probe.example",
      })
  void find_whatIsNoDate_isEmpty(String uid) {
    assertThat(Occurrence.find(PROGRAMME, uid)).isEmpty();
  }
}
