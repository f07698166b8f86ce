package io.github.zweimonat.schedule;

import java.util.Arrays;
import java.util.List;

/**
 * The days of one break as sorted spans of day numbers that do not touch: one binary search tells
 * whether a day rests.
 */
final class RestDays {
  private final long[] firsts;
  private final long[] lasts;

  private RestDays(long[] firsts, long[] lasts) {
    this.firsts = firsts;
    this.lasts = lasts;
  }

  /** Of spans in the order of their first days. */
  static RestDays of(List<Break.Span> spans) {
    long[] firsts = new long[spans.size()];
    long[] lasts = new long[spans.size()];
    int size = 0;
    for (Break.Span span : spans) {
      long first = span.first().toEpochDay();
      long last = span.last().toEpochDay();
      if (size > 0 && first <= lasts[size - 1] + 1) {
        lasts[size - 1] = Math.max(lasts[size - 1], last);
      } else {
        firsts[size] = first;
        lasts[size++] = last;
      }
    }
    return new RestDays(Arrays.copyOf(firsts, size), Arrays.copyOf(lasts, size));
  }

  boolean contains(long epochDay) {
    int at = Arrays.binarySearch(firsts, epochDay);
    int span = at >= 0 ? at : -at - 2;
    return span >= 0 && epochDay <= lasts[span];
  }
}
