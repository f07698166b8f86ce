package io.github.zweimonat.agenda;

import java.util.Objects;

/**
 * Something of a programme that a format has no words for, and that is therefore not in what was
 * written.
 *
 * @param pointer JSON pointer (RFC 6901) into the programme document
 * @param what what is not carried
 * @param why what the format lacks
 */
public record Loss(String pointer, String what, String why) {
  /** Refuses what is null. */
  public Loss {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(why, "why");
  }

  /** A loss at {@code pointer}. */
  public static Loss of(String pointer, String what, String why) {
    return new Loss(pointer, what, why);
  }
}
