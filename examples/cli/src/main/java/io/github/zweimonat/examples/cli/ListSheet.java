package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.list.ListRow;
import io.github.zweimonat.violation.LimitExceededException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as an XLSX workbook of one sheet: days and times as such, in the German manner; texts as
 * texts, never as formulas. Headers of columns that an office corrects are yellow.
 */
public final class ListSheet {
  /** The most rows of a sheet, the header apart; nobody corrects more by hand. */
  static final int ROWS = 100_000;

  /** The most characters of a cell: those of Excel and of LibreOffice. */
  static final int CELL_LENGTH = 32_767;

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String GREY = "FFDDDDDD";
  private static final String YELLOW = "FFFFF2CC";
  private static final double LINE_HEIGHT = 15;
  private static final List<ListColumn> COLUMNS = List.of(ListColumn.values());

  private final DateList list;
  private final List<ListRow> rows;
  private final Worksheet sheet;

  private ListSheet(DateList list, Worksheet sheet) {
    this.list = list;
    this.rows = list.rows();
    this.sheet = sheet;
  }

  /**
   * The workbook; equal lists give equal bytes.
   *
   * @throws LimitExceededException if it has more than {@link #ROWS} rows, or a text of more than
   *     {@link #CELL_LENGTH} characters
   */
  public static Publication publication(DateList list) {
    int rows = list.rows().size();
    if (rows > ROWS) {
      throw new LimitExceededException(
          "a sheet has at most " + ROWS + " rows, but there are " + rows);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Zweimonat", null)) {
      new ListSheet(list, workbook.newWorksheet(list.name())).fill();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory refuses nothing", impossible);
    }
    byte[] stable = StableWorkbook.of(bytes.toByteArray(), list.agenda().lastModified());
    return Publication.of(stable, stable.length, MEDIA_TYPE, list.agenda().lastModified());
  }

  private void fill() {
    if (list.isRightToLeft()) {
      sheet.rightToLeft();
    }
    sheet.freezePane(1, 1);
    sheet.setAutoFilter(0, 0, rows.size(), COLUMNS.size() - 1);
    for (int column = 0; column < COLUMNS.size(); column++) {
      header(column);
    }
    for (int row = 0; row < rows.size(); row++) {
      row(row + 1, rows.get(row));
    }
    choiceOfStates();
  }

  private void row(int number, ListRow row) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      ListColumn kind = COLUMNS.get(column);
      new SheetCell(sheet, number, column, kind).write(row.cell(kind));
    }
    height(number, row);
  }

  /** Makes room for wrapped texts: LibreOffice makes none when it opens a sheet. */
  private void height(int number, ListRow row) {
    int lines =
        COLUMNS.stream().mapToInt(column -> lines(row.cell(column), column)).max().orElse(1);
    if (lines > 1) {
      sheet.rowHeight(number, Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
    }
  }

  private static int lines(ListCell cell, ListColumn column) {
    int perLine = width(column) * 5 / 6; // where a long word does not fit, room stays empty
    return cell instanceof ListCell.Text text
        ? text.text().lines().mapToInt(line -> Math.max(0, line.length() - 1) / perLine + 1).sum()
        : 1;
  }

  private void header(int number) {
    ListColumn column = COLUMNS.get(number);
    sheet.width(number, width(column));
    // For the cells that are empty yet: a day typed into one looks like the others.
    sheet
        .style(number)
        .format(SheetCell.format(column))
        .verticalAlignment("top")
        .wrapText(true)
        .set();
    sheet.value(0, number, list.header(column));
    sheet
        .style(0, number)
        .bold()
        .fillColor(column.isCorrectable() ? YELLOW : GREY)
        .verticalAlignment("top")
        .wrapText(true)
        .set();
  }

  /** Offers the words for states; another word may be written all the same. */
  private void choiceOfStates() {
    int column = COLUMNS.indexOf(ListColumn.STATE);
    sheet
        .range(1, column, Math.max(1, rows.size()), column)
        .validateWithListByFormula('"' + String.join(",", list.states()) + '"')
        .showErrorMessage(false)
        // The only style without an I, which fastexcel writes without its dot in Turkish places.
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle("")
        .error("");
  }

  /** In characters of the font. */
  private static int width(ListColumn column) {
    return switch (column) {
      case FROM, TO -> 10;
      case WEEKDAY, DATE, LAST_DAY, FULL -> 14;
      case COURSE, PLANNED, STATE, ZONE -> 22;
      case PRICE, OFFER, LANGUAGES -> 28;
      case TITLE, PLACE, NOTE, PARTNERS, AUDIENCE -> 36;
      case ONLINE, REGISTRATION, CONTACT -> 44;
      case UID -> 60;
      case DESCRIPTION -> 80;
    };
  }
}
