package io.github.zweimonat.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word somebody may have meant. */
public final class Suggestions {
  private Suggestions() {}

  /**
   * The known word that is closest to {@code word}, the alphabetically first of several: at most a
   * third of its letters changed, swapped, added or left out, or one beginning with the other.
   */
  public static Optional<String> closest(String word, Collection<String> known) {
    record Candidate(String word, int distance) {}
    String brief = word.length() > 100 ? word.substring(0, 100) : word;
    return known.stream()
        .map(candidate -> new Candidate(candidate, distance(brief, candidate)))
        .filter(candidate -> isClose(brief, candidate.word(), candidate.distance()))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /** A question to put behind a message: {@code , did you mean "…"?} or nothing. */
  public static String question(String word, Collection<String> known) {
    return closest(word, known).map(close -> ", did you mean \"" + close + "\"?").orElse("");
  }

  private static boolean isClose(String word, String candidate, int distance) {
    boolean oneBeginsTheOther =
        Math.min(word.length(), candidate.length()) >= 3
            && (candidate.startsWith(word) || word.startsWith(candidate));
    return distance <= Math.max(1, Math.max(word.length(), candidate.length()) / 3)
        || oneBeginsTheOther;
  }

  /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = fold(a.charAt(i - 1)) == fold(b.charAt(j - 1));
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static char fold(char c) {
    return Character.toLowerCase(c);
  }
}
