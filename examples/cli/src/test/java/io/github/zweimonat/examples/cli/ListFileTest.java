package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.reading.ListLimits;
import io.github.zweimonat.list.reading.ListParseException;
import io.github.zweimonat.list.reading.SourceRow;
import io.github.zweimonat.violation.LimitExceededException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ListFileTest {
  private static final Path SHEET = Path.of("src/test/resources/lists/12-sheet.xlsx");
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static List<List<String>> texts(ListFile file) {
    return file.rows().stream()
        .map(row -> row.cells().stream().map(ListCell::text).toList())
        .toList();
  }

  private static ListFile csv(String text) {
    return ListFile.ofText(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A workbook of one sheet, as small as one can be. */
  private static byte[] workbook(String sheet) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(octets)) {
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\""
              + RELATION
              + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\""
              + RELATION
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(
          zip,
          "[Content_Types].xml",
          "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats"
              + "-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
              + "</Types>");
      part(zip, "xl/styles.xml", "<styleSheet/>");
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    }
    return octets.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  @Test
  void ofText_separators_areToldByTheHeaders() {
    List<String> header = List.of("Titel", "Datum", "Ort");
    assertThat(texts(csv("Titel;Datum;Ort\na;b,c,d;e\tf,g"))).startsWith(header);
    assertThat(texts(csv("Titel,Datum,Ort\na;b;c;d,e,f"))).startsWith(header);
    assertThat(texts(csv("Titel\tDatum\tOrt\na;b;c;d\te\tf"))).startsWith(header);
    assertThat(texts(csv("Liste, wie besprochen, von uns\nTitel;Datum;Ort"))).contains(header);
  }

  @Test
  void ofText_rows_countAsASpreadsheetShowsThem() {
    ListFile file = csv("\r\nStand: Juli\r\n;;\r\nTitel;Datum\r\n\"a\r\nb\";c\r\n\r\nd;e");
    assertThat(file.rows()).extracting(SourceRow::number).containsExactly(2, 4, 5, 7);
    assertThat(file.rows().get(2).cell(0).text()).isEqualTo("a\nb");
    assertThat(csv("sep=,\r\nTitel,Datum").rows().get(0).number()).isEqualTo(1);
  }

  @Test
  void ofText_guardedTexts_loseTheirApostrophe() {
    assertThat(texts(csv("Titel;Datum\n'=1+1;'08.07.\n's Café;x")))
        .containsExactly(
            List.of("Titel", "Datum"), List.of("=1+1", "08.07."), List.of("'s Café", "x"));
  }

  @Test
  void ofText_encodings_areUtf8AndWindowsAndUtf16BehindAMark() {
    String text = "Titel;Datum\nNähcafé – „für alle“;x";
    for (String charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
      assertThat(texts(ListFile.ofText(text.getBytes(Charset.forName(charset)))).get(1).get(0))
          .as(charset)
          .isEqualTo("Nähcafé – „für alle“");
    }
    assertThat(texts(ListFile.ofText(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).get(0))
        .containsExactly("Titel", "Datum");
  }

  @Test
  void ofText_whatIsNoText_isRefused() throws IOException {
    byte[] unmarked = "Titel;Datum".getBytes(StandardCharsets.UTF_16LE);
    byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'T', 0, 'i'};
    byte[] undefined = {'a', ';', (byte) 0x81};
    assertThatThrownBy(() -> ListFile.ofText(unmarked)).hasMessageContaining("is it UTF-16");
    assertThatThrownBy(() -> ListFile.ofText(odd)).hasMessageContaining("cannot be read as UTF-16");
    assertThatThrownBy(() -> ListFile.ofText(undefined))
        .hasMessage("a list in CSV must be text, but this cannot be read as UTF-8 or Windows-1252");
    assertThatThrownBy(() -> csv(" \n\n")).hasMessageContaining("the file is empty");
    byte[] sheet = Files.readAllBytes(SHEET);
    assertThatThrownBy(() -> ListFile.ofText(sheet)).hasMessageContaining("is it an .xlsx");
  }

  @Test
  void ofText_beyondALimit_isRefusedByName() {
    String header = "Titel;Datum\n";
    assertThatThrownBy(() -> csv(header + "a;b\n".repeat(ListLimits.ROWS)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("a list has at most 101000 rows, but this one has more");
    assertThatThrownBy(() -> csv(header + ";".repeat(ListLimits.COLUMNS)))
        .hasMessage("a list has at most 1000 columns, but row 2 has 1001");
    assertThatThrownBy(() -> csv(header + "a".repeat(ListLimits.CELL_LENGTH + 1)))
        .hasMessage("row 2: a cell has at most 100000 characters, but one has 100001");
  }

  @Test
  void ofText_quoteThatIsNotClosed_isRefusedWithItsRow() {
    assertThatThrownBy(() -> csv("Titel;Datum\na;b\n\"c;d\n"))
        .isInstanceOf(ListParseException.class)
        .hasMessageStartingWith("row 3: a list must be CSV, but ");
  }

  @Test
  void ofWorkbook_whatIsNone_isRefused() throws IOException {
    byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
    assertThatThrownBy(() -> ListFile.ofWorkbook(old)).hasMessageContaining("an older Excel");
    assertThatThrownBy(() -> ListFile.ofText(old)).hasMessageContaining("an older Excel");
    assertThatThrownBy(() -> ListFile.ofWorkbook(new byte[0])).hasMessageContaining("is empty");
    assertThatThrownBy(() -> ListFile.ofWorkbook("Titel;Datum".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("is it CSV that was renamed?");
    byte[] sheet = Files.readAllBytes(SHEET);
    assertThatThrownBy(() -> ListFile.ofWorkbook(Arrays.copyOf(sheet, sheet.length / 2)))
        .hasMessage("a workbook must be an .xlsx, but this one cannot be read");
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    }
    assertThatThrownBy(() -> ListFile.ofWorkbook(other.toByteArray()))
        .hasMessage("a workbook must be an .xlsx, but this packed file has no sheets");
  }

  @Test
  void ofWorkbook_plainCells_areRead() throws IOException {
    ListFile file =
        ListFile.ofWorkbook(
            workbook(
                sheet(
                    "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Titel</t></is></c>"
                        + "<c r=\"C3\"><v>16.50</v></c><c r=\"D3\" t=\"b\"><v>1</v></c></row>")));
    assertThat(texts(file)).containsExactly(List.of("Titel", "", "16.5", "1"));
    assertThat(file.rows().get(0).number()).isEqualTo(3);
  }

  @Test
  void ofWorkbook_beyondALimit_isRefusedByName() throws IOException {
    byte[] wide = workbook(sheet("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"));
    byte[] wider = workbook(sheet("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"));
    byte[] nowhere = workbook(sheet("<row r=\"1\"><c r=\"-\"><v>1</v></c></row>"));
    byte[] tall = workbook(sheet("<row/>".repeat(ListLimits.ROWS + 1)));
    for (byte[] columns : List.of(wide, wider, nowhere)) {
      assertThatThrownBy(() -> ListFile.ofWorkbook(columns))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageStartingWith("a list has at most 1000 columns, but a cell stands at ");
    }
    assertThatThrownBy(() -> ListFile.ofWorkbook(tall))
        .hasMessage("a list has at most 101000 rows, but this one has more");
  }

  @Test
  void ofWorkbook_thatUnpacksToMuchMore_isRefusedByName() throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(octets)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int mib = 0; mib <= ListLimits.UNPACKED_OCTETS / zeros.length; mib++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThatThrownBy(() -> ListFile.ofWorkbook(octets.toByteArray()))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("a workbook has at most 256 MiB when it is unpacked, but this one has more");
  }

  @Test
  void ofWorkbook_withEntities_isRefused() throws IOException {
    byte[] entities =
        workbook(
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row>"));
    assertThatThrownBy(() -> ListFile.ofWorkbook(entities)).isInstanceOf(ListParseException.class);
  }
}
