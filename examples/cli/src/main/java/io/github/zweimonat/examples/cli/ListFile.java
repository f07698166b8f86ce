package io.github.zweimonat.examples.cli;

import io.github.zweimonat.list.reading.ListNote;
import io.github.zweimonat.list.reading.ListParseException;
import io.github.zweimonat.list.reading.SourceRow;
import java.util.List;

/**
 * The rows of a file that a partner sent, whatever it was saved as.
 *
 * @param rows those in which something stands, from the first to the last
 * @param notes what was not read of the file, by row and column
 * @param remarks what somebody should know of the file as a whole
 * @param isComplete whether nothing is missing
 */
record ListFile(
    List<SourceRow> rows, List<ListNote> notes, List<String> remarks, boolean isComplete) {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  ListFile {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
  }

  /** Whether {@code octets} are a packed file, as every workbook is. */
  static boolean isPacked(byte[] octets) {
    return startsWith(octets, ZIP);
  }

  /**
   * Of a workbook.
   *
   * @throws ListParseException if it is none
   * @throws io.github.zweimonat.violation.LimitExceededException if it goes past a limit
   */
  static ListFile ofWorkbook(byte[] octets) {
    refuseOldExcel(octets);
    if (!isPacked(octets)) {
      throw new ListParseException(
          octets.length == 0
              ? "a workbook must have a sheet, but the file is empty"
              : "a workbook must be a packed file, but this is none; is it CSV that was renamed?");
    }
    return WorkbookRows.of(octets);
  }

  /**
   * Of a text with separators.
   *
   * @throws ListParseException if it is none
   * @throws io.github.zweimonat.violation.LimitExceededException if it goes past a limit
   */
  static ListFile ofText(byte[] octets) {
    refuseOldExcel(octets);
    if (isPacked(octets)) {
      throw new ListParseException(
          "a list in CSV must be text, but this is a packed file; is it an .xlsx that was renamed?");
    }
    return TextRows.of(octets);
  }

  private static void refuseOldExcel(byte[] octets) {
    if (startsWith(octets, OLD_EXCEL)) {
      throw new ListParseException(
          "a workbook must be an .xlsx without a password, but this is one of an older Excel, or"
              + " has a password; save it as .xlsx");
    }
  }

  private static boolean startsWith(byte[] octets, byte[] signature) {
    if (octets.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (octets[i] != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
