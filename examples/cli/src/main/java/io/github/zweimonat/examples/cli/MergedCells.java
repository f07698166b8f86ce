package io.github.zweimonat.examples.cli;

import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.reading.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells of a sheet that are one over several rows: what it says holds for each of them. */
final class MergedCells {
  /**
   * One of them.
   *
   * @param first its first row, from 1
   * @param last its last row
   * @param column its first column, from 0
   */
  record Range(int first, int last, int column) {}

  private final List<Range> ranges;
  private final Map<Range, ListCell> values = new HashMap<>();

  MergedCells(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /**
   * {@code row}, which comes behind all rows that were asked for before, with what holds for it.
   */
  SourceRow filled(SourceRow row) {
    List<ListCell> cells = new ArrayList<>(row.cells());
    for (Range range : ranges) {
      if (row.number() == range.first()) {
        values.put(range, row.cell(range.column()));
      } else if (row.number() > range.first() && row.number() <= range.last()) {
        while (cells.size() <= range.column()) {
          cells.add(ListCell.empty());
        }
        cells.set(range.column(), values.getOrDefault(range, ListCell.empty()));
      }
    }
    return new SourceRow(row.number(), cells);
  }
}
