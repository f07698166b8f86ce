package io.github.zweimonat.examples.benchmarks;

import java.util.function.LongConsumer;

/** Adds up without boxing. */
final class Sum implements LongConsumer {
  private long total;

  void clear() {
    total = 0;
  }

  long total() {
    return total;
  }

  @Override
  public void accept(long number) {
    total += number;
  }
}
