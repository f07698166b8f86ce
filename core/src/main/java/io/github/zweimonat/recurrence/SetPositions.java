package io.github.zweimonat.recurrence;

import java.util.Arrays;
import java.util.List;

/**
 * BYSETPOS: which members of a period's set are taken, counted from 1 at the front and from -1 at
 * the back (RFC 5545 §3.3.10).
 */
final class SetPositions {
  private final List<Integer> positions;

  SetPositions(List<Integer> positions) {
    this.positions = positions;
  }

  /** The places taken, from 0 and ascending, in a set of so many members. */
  long[] placesIn(long size) {
    return positions.stream()
        .mapToLong(position -> position > 0 ? position - 1 : size + position)
        .filter(place -> place >= 0 && place < size)
        .sorted()
        .distinct()
        .toArray();
  }

  /** The members taken, in order. */
  int[] pick(int[] members) {
    return Arrays.stream(placesIn(members.length))
        .mapToInt(place -> members[(int) place])
        .toArray();
  }
}
