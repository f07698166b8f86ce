package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportCommandTest {
  private static final String EVENT =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      UID:1@ihk.example
      DTSTART;TZID=Europe/Berlin:20250710T140000
      DTEND;TZID=Europe/Berlin:20250710T160000
      SUMMARY:Bewerbung üben
      LOCATION:Werkhof
      END:VEVENT
      END:VCALENDAR
      """;
  private static final String SAMPLE = CommandRun.SAMPLE.toString();

  @Test
  void import_feed_isAFragment() {
    CommandRun run = CommandRun.withInput(EVENT, "import", "-", "--partner", "ihk");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"offers\": [\n")
        .contains("\"id\": \"bewerbung-ueben\"", "\"start\": \"2025-07-10T14:00\"")
        .contains("\"places\": [\n");
  }

  @Test
  void import_intoADocument_isTheDocumentWithIt_andTheSameTheSecondTime() {
    CommandRun once =
        CommandRun.withInput(EVENT, "import", "-", "--partner", "ihk", "--into", SAMPLE);
    Programme merged = ProgrammeReader.read(once.out().getBytes(StandardCharsets.UTF_8));

    assertThat(once.exitCode()).isZero();
    assertThat(once.err()).contains("bewerbung-ueben: added\n");
    assertThat(merged.offer("bewerbung-ueben")).isPresent();
    assertThat(merged.offers())
        .hasSize(ProgrammeReader.read(CommandRun.SAMPLE).offers().size() + 1);
  }

  @Test
  void import_whatIsLeftOut_isToldWithItsLine() {
    CommandRun run =
        CommandRun.withInput(
            EVENT.replace("SUMMARY", "CLASS:PRIVATE\nSUMMARY"), "import", "-", "--partner", "ihk");

    assertThat(run.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(run.err()).startsWith("-: line 7: left out CLASS: ");
  }

  @Test
  void import_unknownPartner_isWrongUsageWithWhatComesClose() {
    CommandRun run =
        CommandRun.withInput(EVENT, "import", "-", "--partner", "ihkk", "--into", SAMPLE);

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("did you mean \"ihk\"?");
  }

  @Test
  void import_noCalendar_isRefused() {
    CommandRun run = CommandRun.withInput("{}", "import", "-", "--partner", "ihk");

    assertThat(run.exitCode()).isEqualTo(ExitCode.BROKEN_DOCUMENT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("-: line 1: ");
  }

  @Test
  void import_fileOfAnotherKind_isWrongUsage() {
    CommandRun run = CommandRun.of("import", "dates.pdf", "--partner", "ihk");

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }
}
