package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.util.Locale;
import java.util.Optional;

/** Which characters the strings of a document have: all but control characters and half pairs. */
final class Characters {
  private Characters() {}

  /** The first that does not belong, as a violation of the string's own. */
  static Optional<Violation> check(String text) {
    int unfit = firstUnfit(text);
    if (unfit < 0) {
      return Optional.empty();
    }
    char c = text.charAt(unfit);
    return Optional.of(
        Violation.of(
            "",
            Character.isSurrogate(c) ? "lone-surrogate" : "control-character",
            String.format(Locale.ROOT, "U+%04X", (int) c)));
  }

  private static int firstUnfit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\t' && c != '\n' : c >= 0x7f && c <= 0x9f) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
