package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.CellText;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.list.ListRow;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.window.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Sheets, read by programs that did not write them. */
class ListSheetTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/list.xlsx");

  /** Texts that would like to be something else, and every way in which a date can be. */
  private static final String HOSTILE =
      """
      {
        "version": 1, "id": "p", "domain": "p.example", "name": "P", "timeZone": "Europe/Berlin",
        "languages": ["de"], "updated": "2025-07-01T08:00:00Z",
        "partners": [{"id": "a", "name": "=A"}, {"id": "b", "name": "B"}],
        "places": [{"id": "halle", "name": "Halle"}, {"id": "halle-2", "name": "Halle"}],
        "offers": [
          {"id": "1e5", "title": "=HYPERLINK(\\"http://evil.example\\";\\"hier\\")", "partners": ["a"],
            "description": "_x0041_ & <b> \\t\\n  zwei \\uFFFE Zeilen ", "place": "halle-2",
            "schedules": [{"start": "2025-10-26T02:30", "duration": "PT1H", "overrides": [
              {"date": "2025-10-26T02:30", "note": "'+49 251 1", "full": true}]}]},
          {"id": "b", "title": "+1", "partners": ["a", "b"], "schedules": [
            {"id": "x", "start": "2025-10-25T22:00:30", "duration": "PT26H", "overrides": [
              {"date": "2025-10-25T22:00:30", "start": "2025-10-24T00:00:15", "status": "cancelled"}]},
            {"id": "y", "start": "2025-10-20", "duration": "P3D"},
            {"id": "z", "start": "2025-10-20T00:00", "duration": "PT24H"}]},
          {"id": "c", "title": "8.7.", "partners": ["a"], "availability": "on-request"},
          {"id": "d", "title": "Alt", "partners": ["b"],
            "schedules": [{"start": "1899-12-31T16:00", "duration": "PT2H"}]}]
      }
      """;

  private static final String NOTHING =
      """
      {"version": 1, "id": "p", "domain": "p.example", "name": "P", "timeZone": "Europe/Berlin",
       "languages": ["de"], "updated": "2025-07-01T08:00:00Z",
       "partners": [{"id": "a", "name": "A"}], "offers": []}
      """;

  private static final Window AUTUMN =
      Window.between(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 1));

  @TempDir Path folder = Path.of("");

  private static Programme programme(String document) {
    return ProgrammeReader.read(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static DateList longAgo() {
    Window window = Window.between(LocalDate.of(1899, 12, 1), LocalDate.of(1900, 1, 1));
    return DateList.of(Agenda.of(programme(HOSTILE), window));
  }

  private static DateList autumn() {
    return DateList.of(Agenda.of(programme(HOSTILE), AUTUMN));
  }

  static Stream<DateList> lists() {
    Programme sample = ProgrammeReader.read(CommandRun.SAMPLE);
    Window window = Window.between(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1));
    return Stream.concat(
        Stream.of(autumn(), longAgo()),
        sample.languages().stream()
            .map(language -> DateList.of(Agenda.of(sample, window), language)));
  }

  /** Kind and text of every cell, the header first. */
  private static List<List<List<String>>> cells(DateList list) {
    List<List<List<String>>> cells = new ArrayList<>();
    cells.add(
        Arrays.stream(ListColumn.values())
            .map(column -> List.of("text", list.header(column)))
            .toList());
    for (ListRow row : list.rows()) {
      cells.add(row.cells().values().stream().map(ListSheetTest::told).toList());
    }
    return cells;
  }

  private static List<String> told(ListCell cell) {
    String kind =
        cell instanceof ListCell.Day day
            ? day.day().getYear() < 1900 ? "text" : "day"
            : cell instanceof ListCell.Time
                ? "time"
                : cell instanceof ListCell.DayAndTime
                    ? "day and time"
                    : cell.isEmpty() ? "empty" : "text";
    // XML has no way to say the character that is none.
    return List.of(kind, cell.text().replace("\uFFFE", ""));
  }

  private JsonNode read(DateList list) throws IOException, InterruptedException {
    Path file = folder.resolve("list.xlsx");
    Files.write(file, ListSheet.publication(list).bytes());
    return Openpyxl.read(file);
  }

  private static List<List<List<String>>> cells(JsonNode sheet) {
    return sheet
        .get("rows")
        .valueStream()
        .map(
            row ->
                row.valueStream()
                    .map(
                        cell ->
                            List.of(cell.get(0).asString(), CellText.plain(cell.get(1).asString())))
                    .toList())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void cells_readByOpenpyxl_areTheList(DateList list) throws IOException, InterruptedException {
    JsonNode sheet = read(list);
    assertThat(cells(sheet)).isEqualTo(cells(list));
    assertThat(sheet.get("sheets").valueStream().map(JsonNode::asString))
        .containsExactly(list.name());
    assertThat(sheet.get("rightToLeft").asBoolean()).isEqualTo(list.isRightToLeft());
    assertThat(sheet.get("freeze").asString()).isEqualTo("B2");
    assertThat(sheet.get("filter").asString()).isEqualTo("A1:W" + (list.rows().size() + 1));
    assertThat(sheet.get("choice").get(0).asString())
        .isEqualTo('"' + String.join(",", list.states()) + '"');
    assertThat(sheet.get("created").asString()).isEqualTo("2025-07-01T08:00:00");
  }

  @Test
  void formats_areGerman_andTextsStayTexts() throws IOException, InterruptedException {
    assertThat(read(autumn()).get("formats").valueStream().map(JsonNode::asString))
        .containsExactly("@", "General", "dd.mm.yyyy", "dd.mm.yyyy hh:mm:ss", "hh:mm", "hh:mm:ss");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void cells_readByFastexcel_areTheList(DateList list) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(ListSheet.publication(list).bytes()))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(list.rows().size() + 1);
      for (int i = 0; i < list.rows().size(); i++) {
        List<ListCell> expected = List.copyOf(list.rows().get(i).cells().values());
        for (int column = 0; column < expected.size(); column++) {
          same(rows.get(i + 1), column, expected.get(column));
        }
      }
    }
  }

  private static void same(Row row, int column, ListCell expected) {
    if (expected instanceof ListCell.Text text) {
      assertThat(row.getCell(column).getType()).isEqualTo(CellType.STRING);
      assertThat(CellText.plain(row.getCellText(column).replace("_x005F_", "_")))
          .isEqualTo(text.text().replace("\uFFFE", ""));
    } else if (expected instanceof ListCell.Day day && day.day().getYear() >= 1900) {
      assertThat(row.getCellAsDate(column).map(LocalDateTime::toLocalDate)).contains(day.day());
    } else if (expected instanceof ListCell.DayAndTime both) {
      assertThat(row.getCellAsDate(column)).contains(both.dateTime());
    } else if (expected.isEmpty()) {
      assertThat(row.getOptionalCell(column)).isEmpty();
    }
  }

  @Test
  void texts_standAsTheyAreUnlessTheyLookGuarded() throws IOException, InterruptedException {
    assertThat(
            read(autumn())
                .get("rows")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(cell -> cell.get(0).asString().equals("text"))
                .map(cell -> cell.get(1).asString()))
        .contains("=HYPERLINK(\"http://evil.example\";\"hier\")", "+1", "8.7.", "1e5")
        .contains("''+49 251 1");
  }

  @Test
  void rows_areAsHighAsTheirTexts() throws IOException, InterruptedException {
    JsonNode heights = read(autumn()).get("heights");
    assertThat(heights.valueStream().map(height -> height.asDouble(0)))
        // the header, one line each, two lines of a title and of a description, one line
        .containsExactly(0.0, 0.0, 0.0, 0.0, 30.0, 0.0);
  }

  @Test
  void publication_hasTypeAndInstant() {
    Publication publication = ListSheet.publication(autumn());
    assertThat(publication.mediaType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(publication.lastModified()).isEqualTo(autumn().agenda().lastModified());
  }

  @Test
  void publication_isTheGoldenFile() throws IOException {
    byte[] sheet = ListSheet.publication(autumn()).bytes();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, sheet);
    }
    assertThat(GOLDEN).hasBinaryContent(sheet);
  }

  @Test
  void emptyList_isAHeader() throws IOException, InterruptedException {
    DateList list = DateList.of(Agenda.of(programme(NOTHING), AUTUMN));
    assertThat(cells(read(list))).isEqualTo(cells(list)).hasSize(1);
  }

  @Test
  void tooManyRows_areRefused() {
    String often =
        """
        {"id": "@", "title": "A", "partners": ["a"], "schedules": [
          {"start": "2025-10-01T00:00", "duration": "PT0S", "recurrenceRule": "FREQ=SECONDLY;COUNT=60000"}]}
        """;
    String document =
        NOTHING.replace(
            "\"offers\": []",
            "\"offers\": [" + often.replace("@", "a") + "," + often.replace("@", "b") + "]");
    DateList list = DateList.of(Agenda.of(programme(document), AUTUMN));
    assertThatThrownBy(() -> ListSheet.publication(list))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("a sheet has at most 100000 rows, but there are 120000");
  }

  @ParameterizedTest
  @CsvSource({"32767, true", "32768, false"})
  void textBeyondACell_isRefused(int length, boolean fits) {
    String document =
        NOTHING.replace(
            "\"offers\": []",
            """
            "offers": [{"id": "a", "title": "A", "partners": ["a"], "availability": "on-request",
              "description": "@"}]
            """
                .replace("@", "x".repeat(length)));
    DateList list = DateList.of(Agenda.of(programme(document), AUTUMN));
    if (fits) {
      assertThat(ListSheet.publication(list).size()).isGreaterThan(length);
    } else {
      assertThatThrownBy(() -> ListSheet.publication(list))
          .isInstanceOf(LimitExceededException.class)
          .hasMessage(
              "a cell of a sheet has at most 32767 characters,"
                  + " but one of DESCRIPTION has 32768");
    }
  }
}
