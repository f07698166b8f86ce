package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ProgrammeWriter;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportListCommandTest {
  private static final String SAMPLE = CommandRun.SAMPLE.toString();
  private static final String LIST =
      "Titel;Datum;Uhrzeit;Ort\nBewerbung üben;10.07.2025;14-16 Uhr;Werkhof\n";

  private static Path listOf(String partner, String format, Path folder) {
    Path file = folder.resolve("list." + format);
    CommandRun.onSample(
        "list",
        "--partner",
        partner,
        "--format",
        format,
        "--window",
        "2025-07",
        "-o",
        file.toString());
    return file;
  }

  private static CommandRun into(Path list, String partner) {
    return CommandRun.of("import", list.toString(), "--partner", partner, "--into", SAMPLE);
  }

  private static Programme programme(CommandRun run) {
    return ProgrammeReader.read(run.out().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void import_list_isAFragment() {
    CommandRun run = CommandRun.withInput(LIST, "import", "-", "--partner", "ihk");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"offers\": [\n")
        .contains(
            "\"id\": \"bewerbung-ueben\"",
            "\"start\": \"2025-07-10T14:00\"",
            "\"duration\": \"PT2H\"",
            "\"name\": \"Werkhof\"");
  }

  @Test
  void import_whatIsLeftOut_isToldWithItsCell() {
    CommandRun run =
        CommandRun.withInput(
            LIST + "Bewerbung üben;31.06.2025;14-16 Uhr;Werkhof\n",
            "import",
            "-",
            "--partner",
            "ihk");
    assertThat(run.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(run.out()).contains("\"start\": \"2025-07-10T14:00\"");
    assertThat(run.err())
        .isEqualTo(
            "-: row 3, column B (B3): left out: a day must exist, but there is no \"31.06.2025\"\n");
  }

  @Test
  void import_formulaInCsv_isATextAndNamed() {
    CommandRun run =
        CommandRun.withInput(
            "Titel;Datum;Zeit;Ort\n=A9;10.07.2025;14-16 Uhr;Werkhof\n",
            "import",
            "-",
            "--partner",
            "ihk");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo("-: row 2, column A (A2): a formula is not computed but a text: \"=A9\"\n");
  }

  @Test
  void import_listInPersian_knowsItsColumnsAgain(@TempDir Path folder) {
    Path file = folder.resolve("list.csv");
    CommandRun.onSample(
        "list",
        "--partner",
        "ihk",
        "--language",
        "fa",
        "--window",
        "2025-07",
        "-o",
        file.toString());
    CommandRun run = into(file, "ihk");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void import_listThatNobodyCorrected_changesNothing(String format, @TempDir Path folder)
      throws IOException {
    for (String partner : new String[] {"verkehrswacht", "polizei-muenster", "ihk"}) {
      CommandRun run = into(listOf(partner, format, folder), partner);
      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(programme(run)).isEqualTo(ProgrammeReader.read(CommandRun.SAMPLE));
    }
  }

  @Test
  void import_listThatWasCorrected_movesTheDateAndKeepsItsIdentity(@TempDir Path folder)
      throws IOException {
    Path list = listOf("verkehrswacht", "csv", folder);
    String corrected =
        Files.readString(list).replaceFirst("Dienstag;2025-07-15;;16:00", ";16.07.2025;;16.30 Uhr");
    Files.writeString(list, corrected);

    CommandRun run = into(list, "verkehrswacht");

    assertThat(run.err()).isEqualTo("radfahren: 2025-07-15T16:00 updated\n");
    assertThat(programme(run).offer("radfahren").orElseThrow().schedules().get(0).overrides())
        .contains(
            DateOverride.builder()
                .date(LocalStart.parse("2025-07-15T16:00"))
                .start(LocalStart.parse("2025-07-16T16:30"))
                .duration(Duration.ofMinutes(90))
                .build());
  }

  @Test
  void import_intoADocument_addsTheOfferAndShowsTheDifference(@TempDir Path folder)
      throws IOException {
    Path list = Files.writeString(folder.resolve("dates.csv"), LIST);
    CommandRun run = into(list, "ihk");
    assertThat(run.err()).isEqualTo("bewerbung-ueben: added\nwerkhof: added as a place\n");
    Programme merged = programme(run);
    assertThat(merged.offer("bewerbung-ueben").orElseThrow().partners()).containsExactly("ihk");
    assertThat(ProgrammeWriter.publication(merged)).isNotNull();
  }

  @Test
  void import_unknownPartner_isWrongUsage(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("dates.csv"), LIST);
    CommandRun run = into(list, "ihkk");
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("did you mean \"ihk\"?");
  }

  @Test
  void import_textThatIsNoList_isRefused(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("dates.csv"), "Liebe Grüße,\nIhre IHK\n");
    CommandRun run = CommandRun.of("import", list.toString(), "--partner", "ihk");
    assertThat(run.exitCode()).isEqualTo(ExitCode.BROKEN_DOCUMENT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(list + ": a list must have a row with headers, one for the title and one for");
  }

  @Test
  void import_workbookThatWasRenamed_isRefused(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("dates.csv");
    Files.copy(Path.of("src/test/resources/lists/12-sheet.xlsx"), list);
    CommandRun run = CommandRun.of("import", list.toString(), "--partner", "ihk");
    assertThat(run.exitCode()).isEqualTo(ExitCode.BROKEN_DOCUMENT);
    assertThat(run.err()).contains("is it an .xlsx that was renamed?");
  }

  @Test
  void import_fileThatIsNotThere_couldNotBeRead() {
    CommandRun run = CommandRun.of("import", "nowhere.csv", "--partner", "ihk");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_READABLE_OR_WRITABLE);
  }
}
