package io.github.zweimonat.programme;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.Violation;
import org.junit.jupiter.api.Test;

class ProgrammeWarningsTest {
  @Test
  void of_offerThatIsScheduledWithoutSchedules_warns() {
    Programme programme =
        programme(
                offer("a").availability(Availability.ON_REQUEST).build(),
                offer("b").availability(Availability.DATES_FOLLOW).build(),
                offer("c").build())
            .build();

    assertThat(ProgrammeWarnings.of(programme))
        .extracting(Violation::toString)
        .containsExactly("/offers/2: the offer c is scheduled, but has no schedule");
  }

  @Test
  void of_warningOfASchedule_hasItsWholePath() {
    Programme programme =
        programme(
                offer(
                        "a",
                        schedule("2025-07-08", "P1D").id("eins").build(),
                        schedule("2025-07-08", "P1D")
                            .addExceptDates(LocalStart.parse("2025-07-09"))
                            .build())
                    .build())
            .build();

    assertThat(ProgrammeWarnings.of(programme))
        .extracting(Violation::toString)
        .containsExactly(
            "/offers/0/schedules/1/exceptDates/0: the exception 2025-07-09 takes no planned date"
                + " out");
  }
}
