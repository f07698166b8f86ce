package io.github.zweimonat.list;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One row: a date, or an offer without dates.
 *
 * @param offer the offer
 * @param occurrence its date; empty for an offer on request or whose dates follow
 * @param cells what stands in each {@link ListColumn}, in their order
 */
public record ListRow(
    Offer offer, Optional<Occurrence> occurrence, Map<ListColumn, ListCell> cells) {
  /**
   * Refuses a row that lacks a cell.
   *
   * @throws IllegalArgumentException if there is none for some column
   */
  public ListRow {
    for (ListColumn column : ListColumn.values()) {
      if (!cells.containsKey(column)) {
        throw new IllegalArgumentException(
            "a row has a cell for each of "
                + Arrays.toString(ListColumn.values())
                + ", but has none for "
                + column);
      }
    }
    cells = Collections.unmodifiableMap(new EnumMap<>(cells));
  }

  /** What stands in {@code column}. */
  public ListCell cell(ListColumn column) {
    return Objects.requireNonNull(cells.get(column));
  }
}
