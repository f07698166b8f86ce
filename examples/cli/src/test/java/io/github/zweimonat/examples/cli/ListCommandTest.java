package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.CellText;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.list.ListState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

class ListCommandTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @TempDir Path folder = Path.of("");

  @Test
  void list_ofAPartner_isItsDatesAndToldLosses() {
    CommandRun run =
        CommandRun.onSample("list", "--partner", "polizei-muenster", "--window", "2025-07");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("\uFEFFTitel;Wochentag;Datum;Letzter Tag;Beginn;Ende;Ort;Status;")
        .contains(
            "\r\nSicher Rad fahren;Dienstag;2025-07-08;;16:00;18:00;ZUE Münster;findet statt;;;"
                + "\"Verkehrswacht Münster e.V.; Polizeipräsidium Münster\";Termin 1 von 9;")
        .contains("radfahren;radfahren.sommer-2025-20250708T160000@integration.example\r\n");
    assertThat(run.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("left out (\"\"|/.*): .*\\)"));
  }

  @Test
  void list_withoutWindow_isTheCurrentOneOfTheClock() {
    assertThat(CommandRun.onSample("list", "--partner", "ihk"))
        .isEqualTo(CommandRun.onSample("list", "--partner", "ihk", "--window", "2025-08"));
  }

  @Test
  void list_withAFurtherFilter_isThePartnersPartOfIt() {
    List<Map<ListColumn, String>> rows =
        rows(
            CommandRun.onSample(
                "list", "--partner", "fanport", "--place", "stadion", "--language", "en"));
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry(ListColumn.PLACE, "LVM-Preußenstadion"));
  }

  static List<String> partners() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readAllBytes(CommandRun.SAMPLE))
        .get("partners")
        .valueStream()
        .map(partner -> partner.get("id").asString())
        .toList();
  }

  /** The agenda's JSON says the same, in other words. */
  @ParameterizedTest
  @MethodSource("partners")
  void csvAndSheet_tellTheDatesOfTheAgenda(String partner)
      throws IOException, InterruptedException {
    String[] options = {"--partner", partner, "--from", "2025-07-01", "--until", "2026-07-01"};
    Map<String, String> agenda = told(CommandRun.onSample("agenda", with(options, "json")));
    CommandRun csv = CommandRun.onSample("list", options);
    Path sheet = folder.resolve("list.xlsx");
    CommandRun xlsx =
        CommandRun.onSample("list", with(with(options, "xlsx"), "-o", sheet.toString()));
    assertThat(told(rows(csv))).isEqualTo(agenda);
    assertThat(xlsx).isEqualTo(new CommandRun(0, "", csv.err()));
    assertThat(told(rows(Openpyxl.read(sheet)))).isEqualTo(agenda);
  }

  @Test
  void agenda_asCsv_hasTheDatesOfAllPartners() {
    CommandRun run = CommandRun.onSample("agenda", "--window", "2025-07", "--format", "csv");
    assertThat(run.exitCode()).isZero();
    assertThat(told(rows(run)))
        .isEqualTo(told(CommandRun.onSample("agenda", "--window", "2025-07", "--format", "json")));
    assertThat(run.out().lines().findFirst())
        .isEqualTo(CommandRun.onSample("list", "--partner", "ihk").out().lines().findFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void list_onStandardOutputAndInAFile_isTheSameBytes(String format) throws IOException {
    Path file = folder.resolve("list");
    String[] options = with(new String[] {"--partner", "ihk"}, format);
    assertThat(CommandRun.onSample("list", with(options, "-o", file.toString())).out()).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Zweimonat.run(
        new ByteArrayInputStream(new byte[0]),
        out,
        new ByteArrayOutputStream(),
        CommandRun.CLOCK,
        Stream.concat(Stream.of("list", CommandRun.SAMPLE.toString()), Stream.of(options))
            .toArray(String[]::new));
    assertThat(file).hasBinaryContent(out.toByteArray());
  }

  @Test
  void list_inFarsi_isReadFromTheRight() throws IOException, InterruptedException {
    Path file = folder.resolve("list.xlsx");
    CommandRun.onSample(
        "list",
        with(
            with(new String[] {"--partner", "ihk", "--language", "fa"}, "xlsx"),
            "-o",
            file.toString()));
    JsonNode sheet = Openpyxl.read(file);
    assertThat(sheet.get("rightToLeft").asBoolean()).isTrue();
    assertThat(sheet.get("sheets").get(0).asString()).isEqualTo("برنامه‌ها");
  }

  @Test
  void sheet_ofAnotherProcessZoneAndLocale_isTheSameBytes()
      throws IOException, InterruptedException {
    String[] options = with(new String[] {"--partner", "ihk", "--language", "ar"}, "xlsx");
    Path here = folder.resolve("here.xlsx");
    Path there = folder.resolve("there.xlsx");
    CommandRun.onSample("list", with(with(options, "--window", "2025-07"), "-o", here.toString()));
    Process other =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Duser.timezone=America/New_York",
                            "-Duser.language=en",
                            "-Dfile.encoding=ISO-8859-1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Zweimonat.class.getName(),
                            "list",
                            CommandRun.SAMPLE.toString()),
                        Stream.of(
                            with(with(options, "--window", "2025-07"), "-o", there.toString())))
                    .toList())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(other.exitValue()).isZero();
    assertThat(there).hasSameBinaryContentAs(here);
  }

  static Stream<List<String>> wrongUsage() {
    return Stream.of(
        List.of(),
        List.of("--partner", "ihk", "--partner", "fanport"),
        List.of("--partner", "ihj"),
        List.of("--partner", "ihk", "--format", "pdf"),
        List.of("--partner", "ihk", "--language", "tr"),
        List.of("--partner", "ihk", "--from", "2025-07-01"));
  }

  @ParameterizedTest
  @MethodSource
  void wrongUsage(List<String> options) {
    CommandRun run = CommandRun.onSample("list", options.toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("zweimonat: ").doesNotContain("\tat ");
  }

  @Test
  void unknownPartner_isNamedWithWhatComesClose() {
    assertThat(CommandRun.onSample("list", "--partner", "polizei-munster").err())
        .contains("there is no \"polizei-munster\", did you mean \"polizei-muenster\"?");
  }

  @Test
  void brokenDocument_is1AndWritesNothing() {
    CommandRun run = CommandRun.withInput("{}", "list", "-", "--partner", "ihk");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  private static String[] with(String[] options, String format) {
    return with(options, "--format", format);
  }

  private static String[] with(String[] options, String name, String value) {
    return Stream.concat(Stream.of(options), Stream.of(name, value)).toArray(String[]::new);
  }

  /** Rows of CSV by column, as Jackson reads them. */
  private static List<Map<ListColumn, String>> rows(CommandRun run) {
    try (MappingIterator<List<String>> records =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(';'))
            .readValues(run.out().substring(1))) {
      return byColumn(
          records.readAll().stream()
              .map(record -> record.stream().map(CellText::plain).toList())
              .toList());
    }
  }

  /** Rows of a sheet by column, as openpyxl reads them. */
  private static List<Map<ListColumn, String>> rows(JsonNode sheet) {
    return byColumn(
        sheet
            .get("rows")
            .valueStream()
            .map(row -> row.valueStream().map(cell -> cell.get(1).asString()).toList())
            .toList());
  }

  private static List<Map<ListColumn, String>> byColumn(List<List<String>> records) {
    List<Map<ListColumn, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      Map<ListColumn, String> row = new TreeMap<>();
      for (int i = 0; i < record.size(); i++) {
        row.put(ListColumn.ofHeader(records.get(0).get(i)).orElseThrow(), record.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** When, whether and what, by the identity of the date. */
  private static Map<String, String> told(List<Map<ListColumn, String>> rows) {
    Map<String, String> told = new TreeMap<>();
    for (Map<ListColumn, String> row : rows) {
      String uid = cell(row, ListColumn.UID);
      if (uid.isEmpty()) {
        told.put(cell(row, ListColumn.OFFER), "undated");
        continue;
      }
      LocalDate first = LocalDate.parse(cell(row, ListColumn.DATE));
      LocalDate last =
          cell(row, ListColumn.LAST_DAY).isEmpty()
              ? first
              : LocalDate.parse(cell(row, ListColumn.LAST_DAY));
      boolean allDay = cell(row, ListColumn.FROM).isEmpty();
      told.put(
          uid,
          String.join(
              " ",
              allDay ? first.toString() : instant(first, cell(row, ListColumn.FROM)),
              allDay ? last.plusDays(1).toString() : instant(last, cell(row, ListColumn.TO)),
              ListState.ofWord(cell(row, ListColumn.STATE))
                  .orElseThrow()
                  .name()
                  .toLowerCase(Locale.ROOT),
              cell(row, ListColumn.PLANNED).isEmpty() ? "as planned" : "moved",
              cell(row, ListColumn.FULL).isEmpty() ? "free" : "full",
              cell(row, ListColumn.TITLE)));
    }
    return told;
  }

  private static String cell(Map<ListColumn, String> row, ListColumn column) {
    return Optional.ofNullable(row.get(column)).orElseThrow();
  }

  private static String instant(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant().toString();
  }

  private static Map<String, String> told(CommandRun agenda) {
    Map<String, String> told = new TreeMap<>();
    JsonNode json = JsonMapper.shared().readTree(agenda.out());
    for (JsonNode date : json.get("occurrences")) {
      told.put(
          date.get("uid").asString(),
          String.join(
              " ",
              instant(date.get("start").asString()),
              instant(date.get("end").asString()),
              date.get("status").asString(),
              date.get("moved").asBoolean() ? "moved" : "as planned",
              date.get("full").asBoolean() ? "full" : "free",
              date.get("title").asString()));
    }
    json.get("undated").forEach(offer -> told.put(offer.asString(), "undated"));
    return told;
  }

  private static String instant(String text) {
    return text.length() == 10 ? text : OffsetDateTime.parse(text).toInstant().toString();
  }
}
