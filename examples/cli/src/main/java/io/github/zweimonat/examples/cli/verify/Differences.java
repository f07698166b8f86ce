package io.github.zweimonat.examples.cli.verify;

import java.util.ArrayList;
import java.util.List;

/** Lists the first differences and counts the rest. Not thread-safe. */
final class Differences {
  /** The most that are listed. */
  static final int LISTED = 100;

  private final List<Difference> listed = new ArrayList<>();
  private int count;

  void add(Difference difference) {
    if (count++ < LISTED) {
      listed.add(difference);
    }
  }

  List<Difference> listed() {
    return listed;
  }

  /** All, listed or not. */
  int count() {
    return count;
  }
}
