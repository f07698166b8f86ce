package io.github.zweimonat.ical;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that was not taken over from a feed as it stands there.
 *
 * @param line the line of the file where it begins, as an editor counts, from 1
 * @param property the name of the property or component, in capitals
 * @param kind whether something is missing now
 * @param message what is wrong with it and what became of it, in English
 */
public record ImportNote(int line, String property, Kind kind, String message) {
  static final Comparator<ImportNote> BY_LINE = Comparator.comparingInt(ImportNote::line);

  /** Whether something is missing. */
  public enum Kind {
    /** It is missing: it could not be told for sure what it means. */
    LEFT_OUT,
    /** Nothing is missing, but it was written in an unusual way, or should be looked at. */
    NOTED
  }

  /** Refuses what is null. */
  public ImportNote {
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
  }

  /** {@code line 12: left out RRULE: …}. */
  @Override
  public String toString() {
    String what = kind == Kind.LEFT_OUT ? "left out " : "";
    return "line " + line + ": " + what + property + ": " + message;
  }
}
