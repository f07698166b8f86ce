package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosedDaysTest {
  @Test
  void days_alsoOutsideTheWindow_areToldInFull() {
    assertThat(
            Agenda.of(SampleProgramme.programme(), window("2025-10-03", "2025-10-15")).closedDays())
        .containsExactly(
            new ClosedDays(
                "feiertage",
                Optional.of(LocalizedText.of("Tag der Deutschen Einheit")),
                LocalDate.of(2025, 10, 3),
                LocalDate.of(2025, 10, 3)),
            new ClosedDays(
                "herbstferien-2025",
                Optional.of(LocalizedText.of("Herbstferien")),
                LocalDate.of(2025, 10, 13),
                LocalDate.of(2025, 10, 25)));
  }
}
