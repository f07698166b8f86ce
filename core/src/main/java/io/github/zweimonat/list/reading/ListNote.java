package io.github.zweimonat.list.reading;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that was not taken over from a list as it stands there.
 *
 * @param row the row as a spreadsheet shows it, from 1; title rows and blank rows count
 * @param column the column, from 0; -1 where it is about the whole row
 * @param kind whether something is missing now
 * @param message what is wrong with it and what became of it, in English
 */
public record ListNote(int row, int column, Kind kind, String message) {
  static final Comparator<ListNote> BY_PLACE =
      Comparator.comparingInt(ListNote::row).thenComparingInt(ListNote::column);

  private static final int LETTERS = 26;

  /** Whether something is missing. */
  public enum Kind {
    /** It is missing: it could not be told for sure what it means. */
    LEFT_OUT,
    /** Nothing is missing, but somebody should know. */
    NOTED
  }

  /** Refuses what is null. */
  public ListNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
  }

  /** What a spreadsheet calls a column: {@code A} for 0, {@code AA} for 26. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }

  /** {@code row 7, column C (C7): left out: …}. */
  @Override
  public String toString() {
    String cell = letters(column);
    return "row "
        + row
        + (column < 0 ? "" : ", column " + cell + " (" + cell + row + ")")
        + (kind == Kind.LEFT_OUT ? ": left out: " : ": ")
        + message;
  }
}
