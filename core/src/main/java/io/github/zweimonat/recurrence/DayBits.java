package io.github.zweimonat.recurrence;

import java.util.Arrays;

/**
 * A set of days of one year and of the week on either side, as bits: day 0 is 1 January. Filled
 * once and then only read.
 */
final class DayBits {
  /** The first day that fits: a week before the year begins. */
  static final int FIRST = -7;

  static final int WORDS = 6;

  private final long[] words = new long[WORDS];

  void add(int day) {
    int bit = day - FIRST;
    if (bit >= 0 && bit < WORDS * Long.SIZE) {
      words[bit >> 6] |= 1L << bit;
    }
  }

  void addRange(int from, int until) {
    for (int day = from; day < until; day++) {
      add(day);
    }
  }

  /** Adds the days {@code from + i} for each bit i of {@code month}. */
  void addMonth(int from, int month) {
    long bits = month & 0xFFFF_FFFFL;
    int bit = from - FIRST;
    if (bit < 0) {
      bits >>>= -bit;
      bit = 0;
    }
    int word = bit >> 6;
    words[word] |= bits << bit;
    if ((bit & 63) > 32 && word + 1 < WORDS) {
      words[word + 1] |= bits >>> (64 - (bit & 63));
    }
  }

  void retain(DayBits others) {
    for (int i = 0; i < WORDS; i++) {
      words[i] &= others.words[i];
    }
  }

  boolean contains(int day) {
    int bit = day - FIRST;
    return (words[bit >> 6] >>> bit & 1) != 0;
  }

  /** The {@code index}th 64 days, from day {@code FIRST + 64 * index} on. */
  long word(int index) {
    return words[index];
  }

  int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** The days from {@code from} to before {@code until} in order. */
  int[] days(int from, int until) {
    int[] days = new int[until - from];
    int size = 0;
    for (int day = from; day < until; day++) {
      if (contains(day)) {
        days[size++] = day;
      }
    }
    return Arrays.copyOf(days, size);
  }
}
