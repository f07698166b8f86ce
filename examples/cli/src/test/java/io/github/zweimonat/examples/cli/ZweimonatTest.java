package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.ProgrammeSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Commands, their results and their exit codes. */
class ZweimonatTest {
  private static final String FIVE_MISTAKES =
      """
      {
        "version": 1,
        "id": "Falsch",
        "domain": "integration.example",
        "name": "Fünf Fehler",
        "timeZone": "Europe/Berlin",
        "languages": ["de"],
        "updated": "2025-07-01T08:00:00Z",
        "partner": [],
        "partners": [{"id": "polizei", "name": "Polizei"}],
        "offers": [{"id": "a", "title": "A", "partners": ["polize"], "url": "ftp://a.example",
          "schedules": [{"start": "2025-07-08T16:00", "duration": "PT2H", "recurrenceRule": "FREQ=WEEKLY;BYDAY=WE"}]}]
      }
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void agenda_ofTheSample_isGermanTextByDay() {
    CommandRun run = CommandRun.onSample("agenda", "--window", "2025-07");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Modellprojekt Integration\nJuli und August 2025 · Ausgabe 1 · ")
        .contains("\n\nDienstag, 8. Juli 2025\n")
        .contains("  16:00–18:00  Sicher Rad fahren · Termin 1 von 9 · ZUE Münster · ");
  }

  @Test
  void agenda_withoutWindow_isTheCurrentOneOfTheClock() {
    assertThat(CommandRun.onSample("agenda"))
        .isEqualTo(CommandRun.onSample("agenda", "--window", "2025-08"));
    assertThat(CommandRun.onSample("agenda", "--at", "2026-02-03T00:00:00Z"))
        .isEqualTo(CommandRun.onSample("agenda", "--window", "2026-01"));
  }

  @Test
  void agenda_inFarsi_isRightToLeftText() {
    CommandRun run = CommandRun.onSample("agenda", "--window", "2025-07", "--language", "fa");
    assertThat(run.out()).contains("سه‌شنبه ۸ ژوئیهٔ ۲۰۲۵");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonld", "jscalendar", "fullcalendar", "openactive"})
  void agenda_inAVocabularyOfOthers_isJsonAndTellsItsLosses(String format) {
    CommandRun run = CommandRun.onSample("agenda", "--window", "2025-07", "--format", format);
    assertThat(run.exitCode()).isZero();
    assertThat(JsonMapper.shared().readTree(run.out()).isContainer()).isTrue();
    assertThat(run.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("left out (/|\"\":).*\\)"));
  }

  @Test
  void feed_inAFile_isWrittenWhole() throws IOException {
    Path file = folder.resolve("programme.ics");
    Files.writeString(file, "old");
    CommandRun run = CommandRun.onSample("feed", "-o", file.toString());
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(Files.readString(file))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(Files.readString(file)).isEqualTo(CommandRun.onSample("feed").out());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void feed_withPicturesAndConferences_onlyOnRequest() {
    Path contract =
        Path.of("../../json/src/test/resources/io/github/zweimonat/json/sample-programme.json");
    assertThat(CommandRun.of("feed", contract.toString()).out())
        .doesNotContain("IMAGE", "CONFERENCE");
    assertThat(CommandRun.of("feed", contract.toString(), "--images", "--conferences").out())
        .contains("\r\nIMAGE;VALUE=URI:https://", "\r\nCONFERENCE;VALUE=URI:https://");
  }

  @Test
  void feed_whereNothingCanBeWritten_is3AndLeavesNothing() {
    CommandRun run = CommandRun.onSample("feed", "-o", folder.resolve("no/such/f.ics").toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("could not write", "there is no such file or folder");
  }

  @Test
  void verify_withoutWindow_isOfTheCurrentOneOfTheClock() {
    assertThat(CommandRun.onSample("verify"))
        .isEqualTo(CommandRun.onSample("verify", "--window", "2025-08"));
    assertThat(CommandRun.onSample("verify", "--at", "2026-02-03T00:00:00Z").out())
        .startsWith("2026-01-01/2026-03-01  ");
  }

  @Test
  void verify_ofDays_tellsHowManyDatesEachFormatHas() {
    CommandRun run = CommandRun.onSample("verify", "--from", "2025-07-21", "--until", "2025-07-22");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("2025-07-21/2025-07-22  3 dates in de, en, uk, ar, fa\n")
        .contains("\njson                      3 dates  agrees\n")
        .contains("\nfeed dates drop           2 dates  agrees\n");
  }

  @Test
  void check_ofTheSample_saysNothing() {
    assertThat(CommandRun.onSample("check")).isEqualTo(new CommandRun(0, "", ""));
    assertThat(CommandRun.onSample("check", "--format", "json").out())
        .isEqualTo("{\"problems\":[],\"more\":0}\n");
  }

  @Test
  void check_ofFiveMistakes_tellsFiveWithTheirPlaces() {
    CommandRun run = CommandRun.withInput(FIVE_MISTAKES, "check", "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines())
        .hasSize(5)
        .anySatisfy(line -> assertThat(line).startsWith("error /id 3:9 "))
        .anySatisfy(line -> assertThat(line).startsWith("error /partner 9:3 ").contains("partners"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("error /offers/0/partners/0 11:53 ")
                    .contains("polizei"))
        .anySatisfy(line -> assertThat(line).startsWith("error /offers/0/url 11:71 "))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("error /offers/0/schedules/0/start 12:29 ")
                    .contains("2025-07-09T16:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agenda", "feed", "verify"})
  void brokenDocument_is1WithEveryProblemAndWritesNothing(String command) {
    Path out = folder.resolve("out.ics");
    CommandRun run =
        command.equals("feed")
            ? CommandRun.withInput(FIVE_MISTAKES, command, "-", "-o", out.toString())
            : CommandRun.withInput(FIVE_MISTAKES, command, "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(5).allMatch(line -> line.startsWith("error /"));
    assertThat(out).doesNotExist();
  }

  static Stream<List<String>> wrongUsage() {
    return Stream.of(
        List.of(),
        List.of("nonsense"),
        List.of("agenda", "--nonsense"),
        List.of("agenda", "--window", "2025-13"),
        List.of("agenda", "--window", "July"),
        List.of("agenda", "--from", "2025-09-01", "--until", "2025-07-01"),
        List.of("agenda", "--from", "2025-07-01", "--until", "2025-07-01"),
        List.of("agenda", "--from", "2025-07-01"),
        List.of("agenda", "--until", "2025-07-01"),
        List.of("agenda", "--window", "2025-07", "--today", "2025-07-01"),
        List.of("agenda", "--partner", "polizei-munster"),
        List.of("agenda", "--place", "zu"),
        List.of("agenda", "--category", "nichts"),
        List.of("agenda", "--audience-age", "old"),
        List.of("agenda", "--audience-age", "-1"),
        List.of("agenda", "--spoken", "d!"),
        List.of("agenda", "--language", "tr"),
        List.of("agenda", "--format", "pdf"),
        List.of("agenda", "--at", "yesterday"),
        List.of("feed", "--style", "nonsense"),
        List.of("feed", "--cancelled", "nonsense"),
        List.of("verify", "--window", "2025-13"),
        List.of("verify", "--from", "2025-09-01", "--until", "2025-07-01"),
        List.of("verify", "--partner", "polizei-muenster"),
        List.of("serve", "--port", "70000"),
        List.of("check", "--language", "fr"),
        List.of("schema", "--format", "yaml"));
  }

  @ParameterizedTest
  @MethodSource
  void wrongUsage(List<String> arguments) {
    String[] command = arguments.toArray(String[]::new);
    CommandRun run =
        command.length == 0 || command[0].equals("nonsense")
            ? CommandRun.of(command)
            : CommandRun.onSample(
                command[0], arguments.subList(1, command.length).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("zweimonat: ").doesNotContain("\tat ");
  }

  @Test
  void schema_isThatOfTheLibrary() {
    assertThat(CommandRun.of("schema"))
        .isEqualTo(new CommandRun(0, ProgrammeSchema.publication().text(), ""));
    assertThat(CommandRun.of("schema", "--at", "2025-07-08T09:00:00Z").exitCode()).isZero();
  }

  @Test
  void unknownId_isNamedWithWhatComesClose() {
    assertThat(CommandRun.onSample("agenda", "--partner", "polizei-munster").err())
        .contains("did you mean \"polizei-muenster\"?");
  }

  @Test
  void missingFile_is3() {
    CommandRun run = CommandRun.of("agenda", folder.resolve("none.json").toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("none.json: there is no such file or folder");
  }

  @Test
  void noFile_is2() {
    assertThat(CommandRun.of("agenda").exitCode()).isEqualTo(2);
  }

  @Test
  void help_isAResult() {
    CommandRun run = CommandRun.of("agenda", "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("--window", "--spoken");
  }

  @Test
  void sheet_onAMachineWithOtherDigits_isWrittenAndNothingAtHome()
      throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Zweimonat.class.getName(),
                "sheet",
                CommandRun.SAMPLE.toString(),
                "--window",
                "2025-07",
                "--out",
                folder.resolve("sheet.pdf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(folder.resolve("said")).isEmptyFile();
    assertThat(folder.resolve(".fop")).doesNotExist(); // not everybody has a home to write to
    assertThat(folder.resolve("sheet.pdf")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "ics"})
  void agenda_inAnotherProcessZoneAndLocale_isTheSameBytes(String format)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=America/New_York",
                "-Duser.language=en",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Zweimonat.class.getName(),
                "agenda",
                CommandRun.SAMPLE.toString(),
                "--window",
                "2025-07",
                "--language",
                "ar",
                "--format",
                format)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(out, StandardCharsets.UTF_8))
        .as(Files.readString(err, StandardCharsets.UTF_8))
        .isNotEmpty()
        .isEqualTo(
            CommandRun.onSample(
                    "agenda", "--window", "2025-07", "--language", "ar", "--format", format)
                .out());
  }
}
