package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.CellText;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.reading.ListImport;
import io.github.zweimonat.list.reading.ListLimits;
import io.github.zweimonat.list.reading.ListParseException;
import io.github.zweimonat.list.reading.SourceRow;
import io.github.zweimonat.violation.LimitExceededException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A list in CSV or TSV, as Excel and LibreOffice save it. The separator is the one with which most
 * headers are understood.
 */
final class TextRows {
  private static final String SEPARATORS = ";,\t";

  /** Excel is told the separator by a first line of its own, which it does not show. */
  private static final String SEPARATOR_LINE = "sep=";

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private TextRows() {}

  static ListFile of(byte[] octets) {
    DecodedText decoded = DecodedText.of(octets);
    String text = decoded.text();
    if (text.isBlank()) {
      throw new ListParseException("a list must have rows, but the file is empty");
    }
    char separator;
    if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
      separator = text.charAt(SEPARATOR_LINE.length());
      text = text.substring(Math.max(text.indexOf('\n') + 1, SEPARATOR_LINE.length() + 1));
    } else {
      separator = separator(text);
    }
    List<SourceRow> rows = rows(text, separator, ListLimits.ROWS);
    return new ListFile(rows, List.of(), decoded.remarks(), true);
  }

  /** That with most headers; of those that are as good, the first. */
  private static char separator(String text) {
    char best = SEPARATORS.charAt(0);
    int most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      int headers = understood(text, separator);
      if (headers > most) {
        best = separator;
        most = headers;
      }
    }
    return best;
  }

  private static int understood(String text, char separator) {
    try {
      return ListImport.of(rows(text, separator, ListLimits.ROWS_BEFORE_HEADERS)).headers();
    } catch (ListParseException | LimitExceededException unreadable) {
      return 0;
    }
  }

  /** The first rows; those beyond {@code most} are left out only where headers are looked for. */
  private static List<SourceRow> rows(String text, char separator, int most) {
    boolean all = most == ListLimits.ROWS;
    List<SourceRow> rows = new ArrayList<>();
    int number = 0;
    try (MappingIterator<List<String>> records =
        MAPPER
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(text)) {
      while ((all || number < most) && records.hasNextValue()) {
        SourceRow row = row(number + 1, records.nextValue());
        number++;
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() > ListLimits.ROWS) {
          throw new LimitExceededException(
              "a list has at most " + ListLimits.ROWS + " rows, but this one has more");
        }
      }
    } catch (JacksonException broken) {
      throw new ListParseException(
          "row " + (number + 1) + ": a list must be CSV, but " + broken.getOriginalMessage());
    }
    return rows;
  }

  private static SourceRow row(int number, List<String> record) {
    if (record.size() > ListLimits.COLUMNS) {
      throw new LimitExceededException(
          "a list has at most "
              + ListLimits.COLUMNS
              + " columns, but row "
              + number
              + " has "
              + record.size());
    }
    for (String text : record) {
      if (text.length() > ListLimits.CELL_LENGTH) {
        throw new LimitExceededException(
            "row "
                + number
                + ": a cell has at most "
                + ListLimits.CELL_LENGTH
                + " characters, but one has "
                + text.length());
      }
    }
    return new SourceRow(
        number,
        record.stream()
            .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
            .map(TextRows::cell)
            .toList());
  }

  /** What a spreadsheet would compute is a formula here, too; behind an apostrophe it is none. */
  private static ListCell cell(String text) {
    return text.length() > 1 && text.charAt(0) == '='
        ? new ListCell.Formula(text)
        : ListCell.of(CellText.plain(text));
  }
}
