package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands that show a programme have in common. */
class ProgrammeCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"check", "agenda", "feed"})
  void at_isTakenByEveryCommand(String command) {
    assertThat(CommandRun.onSample(command, "--at", "2025-07-08T09:00:00Z").exitCode()).isZero();
    assertThat(CommandRun.onSample(command, "--at", "soon").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "schema", "site"})
  void at_isTakenByTheOthers(String command) {
    assertThat(CommandRun.of(command, "--help").out()).contains("--at=INSTANT");
    assertThat(CommandRun.of(command, "--at", "soon").err()).contains("--at");
  }

  @Test
  void serve_ofABrokenDocument_is1AndSaysWhatIsWrong() {
    CommandRun run = CommandRun.withInput("{}", "serve", "-", "--port", "0");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(7).allMatch(line -> line.startsWith("error \"\" 1:1 "));
  }

  @Test
  void fileLeftOut_ofTheLauncher_isTheSample() {
    System.setProperty("zweimonat.sample", CommandRun.SAMPLE.toString());
    try {
      assertThat(CommandRun.of("agenda")).isEqualTo(CommandRun.onSample("agenda"));
    } finally {
      System.clearProperty("zweimonat.sample");
    }
  }

  @Test
  void language_leftOut_isTheFirstOfTheProgramme() {
    assertThat(CommandRun.onSample("agenda"))
        .isEqualTo(CommandRun.onSample("agenda", "--language", "de"));
    assertThat(CommandRun.onSample("feed"))
        .isEqualTo(CommandRun.onSample("feed", "--language", "DE"));
  }

  @Test
  void agenda_asIcs_isTheFeedOfItsDays() {
    assertThat(CommandRun.onSample("agenda", "--window", "2025-07", "--format", "ics"))
        .isEqualTo(CommandRun.onSample("feed", "--window", "2025-07"));
  }

  @Test
  void feed_cancelled_followsThePolicy() {
    String shown = CommandRun.onSample("feed").out();
    assertThat(shown).isEqualTo(CommandRun.onSample("feed", "--cancelled", "show").out());
    assertThat(shown).contains("STATUS:CANCELLED", "SUMMARY:Abgesagt: ");
    assertThat(CommandRun.onSample("feed", "--cancelled", "announce").out())
        .contains("SUMMARY:Abgesagt: ")
        .doesNotContain("STATUS:CANCELLED");
    assertThat(CommandRun.onSample("feed", "--cancelled", "drop").out())
        .doesNotContain("Abgesagt: ", "STATUS:CANCELLED");
    assertThat(CommandRun.onSample("feed", "--style", "dates").out()).isEqualTo(shown);
  }
}
