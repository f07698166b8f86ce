package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that are meant to be good are. */
class SampleProgrammeTest {
  @Test
  void check_contractSample_hasNoProblem() {
    ReadResult result = ProgrammeReader.check(Samples.contract());

    assertThat(result.problems()).isEmpty();
    assertThat(result.more()).isZero();
    assertThat(result.programme()).isPresent();
  }

  @Test
  void read_contractSample_hasSeventeenCourseDates() {
    Programme programme = ProgrammeReader.read(Samples.contract());

    Agenda agenda =
        Agenda.of(programme, Window.between(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)));
    assertThat(agenda.occurrences())
        .filteredOn(occurrence -> occurrence.courseNumber().isPresent())
        .hasSize(17)
        .allMatch(occurrence -> occurrence.courseLength().equals(OptionalInt.of(17)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"modellprojekt-integration.json", "minimal.json"})
  void check_exampleProgrammes_haveNoProblem(String name) {
    Path file = Path.of("..", "examples", "programmes", name);

    assertThat(ProgrammeReader.check(file).problems()).isEmpty();
  }
}
