package io.github.zweimonat.examples.fleet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one document.
 *
 * @param document its path
 * @param kind which of three things
 * @param written how many files were not there like this
 * @param removed how many were there and are no longer part of it
 * @param problems what is wrong with a broken one; at most {@link #PROBLEMS}
 * @param more how many problems there are beyond them
 */
record Outcome(
    String document, Kind kind, int written, int removed, ArrayList<String> problems, int more)
    implements Serializable {
  /** How many problems come back from where a document was read: a report is no copy of it. */
  static final int PROBLEMS = 20;

  /** What can become of a document. */
  enum Kind {
    /** Its outputs were made. */
    MADE,
    /** Nothing has changed since they were. */
    UNCHANGED,
    /** It has errors; what was made of an earlier one stays as it is. */
    BROKEN
  }

  static Outcome made(String document, int written, int removed) {
    return new Outcome(document, Kind.MADE, written, removed, new ArrayList<>(), 0);
  }

  static Outcome unchanged(String document) {
    return new Outcome(document, Kind.UNCHANGED, 0, 0, new ArrayList<>(), 0);
  }

  static Outcome broken(String document, List<String> problems, int more) {
    ArrayList<String> first = new ArrayList<>(problems);
    first.subList(Math.min(PROBLEMS, first.size()), first.size()).clear();
    return new Outcome(document, Kind.BROKEN, 0, 0, first, more + problems.size() - first.size());
  }
}
