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
    long[] places = new long[positions.size()];
    int count = 0;
    for (int position : positions) {
      long place = position > 0 ? position - 1 : size + position;
      if (place >= 0 && place < size) {
        places[count++] = place;
      }
    }
    Arrays.sort(places, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        places[distinct++] = places[i];
      }
    }
    return Arrays.copyOf(places, distinct);
  }

  /** The members taken, in order. */
  int[] pick(int[] members) {
    return Arrays.stream(placesIn(members.length))
        .mapToInt(place -> members[(int) place])
        .toArray();
  }
}
