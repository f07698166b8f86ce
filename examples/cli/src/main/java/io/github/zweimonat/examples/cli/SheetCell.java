package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.CellText;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.violation.LimitExceededException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.TimestampUtil;
import org.dhatim.fastexcel.Worksheet;

/** One cell of a sheet. */
final class SheetCell {
  private static final String GENERAL = "General";
  private static final String TEXT = "@";
  private static final String DAY = "dd.mm.yyyy";
  private static final String MINUTE = "hh:mm";
  private static final String SECOND = "hh:mm:ss";
  private static final double SECONDS_PER_DAY = 86_400;

  /** The numbers of days before it differ from one spreadsheet to the other. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Looks like the format's own way to write a character, and would be read as one. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Worksheet sheet;
  private final int row;
  private final int column;
  private final ListColumn kind;

  SheetCell(Worksheet sheet, int row, int column, ListColumn kind) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.kind = kind;
  }

  /**
   * Writes {@code cell}, unless nothing stands in it.
   *
   * @throws LimitExceededException if it is a text of more than {@link ListSheet#CELL_LENGTH}
   *     characters
   */
  void write(ListCell cell) {
    if (cell instanceof ListCell.Text text) {
      text(text.text());
    } else if (cell instanceof ListCell.Day day) {
      moment(day.day().atStartOfDay(), DAY, cell);
    } else if (cell instanceof ListCell.DayAndTime both) {
      moment(both.dateTime(), DAY + " " + format(both.dateTime().toLocalTime()), cell);
    } else if (cell instanceof ListCell.Time time) {
      number(time.time().toSecondOfDay() / SECONDS_PER_DAY, format(time.time()));
    }
  }

  /** How a value looks that is typed into a cell of {@code column}. */
  static String format(ListColumn column) {
    return switch (column) {
      case DATE, LAST_DAY -> DAY;
      case FROM, TO -> MINUTE;
      case PLANNED -> DAY + " " + MINUTE;
      default -> GENERAL;
    };
  }

  private static String format(LocalTime time) {
    return time.getSecond() == 0 ? MINUTE : SECOND;
  }

  private void moment(LocalDateTime moment, String format, ListCell cell) {
    if (moment.toLocalDate().isBefore(FIRST_DAY)) {
      text(cell.text());
    } else {
      number(TimestampUtil.convertDate(moment), format);
    }
  }

  private void number(double value, String format) {
    sheet.value(row, column, value);
    style(format);
  }

  private void text(String text) {
    String escaped = ESCAPE.matcher(CellText.inSheet(text)).replaceAll("_x005F_");
    if (escaped.length() > ListSheet.CELL_LENGTH) {
      throw new LimitExceededException(
          "a cell of a sheet has at most "
              + ListSheet.CELL_LENGTH
              + " characters, but one of "
              + kind
              + " has "
              + escaped.length());
    }
    sheet.value(row, column, escaped);
    // As a text, it stays one when somebody edits the cell.
    style(CellText.needsGuard(text) ? TEXT : GENERAL);
  }

  private void style(String format) {
    sheet.style(row, column).format(format).verticalAlignment("top").wrapText(true).set();
  }
}
