package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListCell;
import java.util.List;

/**
 * A row of a file.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells from the first column on; those behind the last one are empty
 */
public record SourceRow(int number, List<ListCell> cells) {
  /** Copies the list. */
  public SourceRow {
    cells = List.copyOf(cells);
  }

  /** What stands in the column, counted from 0. */
  public ListCell cell(int column) {
    return column < cells.size() ? cells.get(column) : ListCell.empty();
  }

  /** Whether nothing stands in it, or nothing but white space. */
  public boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text().isBlank());
  }

  /** How many cells have something. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.text().isBlank()).count();
  }
}
