package io.github.zweimonat.examples.cli;

import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.reading.ListImport;
import io.github.zweimonat.list.reading.ListLimits;
import io.github.zweimonat.list.reading.ListNote;
import io.github.zweimonat.list.reading.ListParseException;
import io.github.zweimonat.list.reading.SourceRow;
import io.github.zweimonat.violation.LimitExceededException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A list in a workbook: of its first visible sheet that has headers. Merged cells stand in each of
 * their rows; rows that are hidden are not read.
 */
final class WorkbookRows {
  private final ReadableWorkbook workbook;
  private final WorkbookParts parts;
  private final List<String> remarks = new ArrayList<>();

  private WorkbookRows(ReadableWorkbook workbook, WorkbookParts parts) {
    this.workbook = workbook;
    this.parts = parts;
  }

  static ListFile of(byte[] octets) {
    WorkbookParts parts = WorkbookParts.of(octets);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(octets), new ReadingOptions(true, true))) {
      return new WorkbookRows(workbook, parts).read();
    } catch (ListParseException | LimitExceededException told) {
      throw told;
    } catch (IOException | RuntimeException broken) {
      throw new ListParseException("a workbook must be an .xlsx, but this one cannot be read");
    }
  }

  private ListFile read() throws IOException {
    List<Sheet> sheets = workbook.getSheets().toList();
    ListFile first = null;
    String name = "";
    boolean complete = true;
    List<String> others = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
        others.add("the hidden sheet \"" + sheet.getName() + "\" is not read");
        continue;
      }
      ListFile file = rows(sheet);
      boolean isList = ListImport.of(file.rows()).headers() > 0;
      if (isList && (first == null || ListImport.of(first.rows()).headers() == 0)) {
        if (first != null && !first.rows().isEmpty()) {
          others.add("the sheet \"" + name + "\" has no headers and is not read");
        }
        first = file;
        name = sheet.getName();
      } else if (first == null) {
        first = file;
        name = sheet.getName();
      } else if (isList) {
        others.add("left out: the sheet \"" + sheet.getName() + "\" has a list, too; one is read");
        complete = false;
      } else if (!file.rows().isEmpty()) {
        others.add("the sheet \"" + sheet.getName() + "\" has no headers and is not read");
      }
    }
    if (first == null) {
      throw new ListParseException("a workbook must have a sheet that is shown, but has none");
    }
    if (sheets.size() > 1) {
      remarks.add("the sheet \"" + name + "\" is read");
      remarks.addAll(others);
    }
    return new ListFile(first.rows(), first.notes(), remarks, complete && first.isComplete());
  }

  private ListFile rows(Sheet sheet) throws IOException {
    MergedCells merged = parts.merged(sheet.getName());
    SheetValues values = new SheetValues(workbook.isDate1904());
    List<SourceRow> rows = new ArrayList<>();
    List<ListNote> notes = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
        Row row = each.next();
        SourceRow read = merged.filled(new SourceRow(row.getRowNum(), cells(row, values)));
        if (row.isHidden() && !read.isBlank()) {
          notes.add(
              new ListNote(
                  row.getRowNum(), -1, ListNote.Kind.LEFT_OUT, "a hidden row is not read"));
        } else if (!read.isBlank()) {
          rows.add(read);
        }
      }
    } catch (ExcelReaderException broken) {
      throw new ListParseException("a workbook must be an .xlsx, but this one cannot be read");
    }
    return new ListFile(rows, notes, List.of(), notes.isEmpty());
  }

  private static List<ListCell> cells(Row row, SheetValues values) {
    List<ListCell> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      Cell cell = row.getCell(column);
      ListCell value = cell == null ? ListCell.empty() : values.of(cell);
      if (value.text().length() > ListLimits.CELL_LENGTH) {
        throw new LimitExceededException(
            "row "
                + row.getRowNum()
                + ": a cell has at most "
                + ListLimits.CELL_LENGTH
                + " characters, but one has "
                + value.text().length());
      }
      cells.add(value);
    }
    return cells;
  }
}
