package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.util.Locale;
import java.util.Optional;

/** Which characters the strings of a document have: all but control characters and half pairs. */
final class Characters {
  private Characters() {}

  /** The first that does not belong, as a violation of the string's own. */
  static Optional<Violation> check(String text) {
    return check(text.toCharArray(), 0, text.length());
  }

  /**
   * The same of a part of {@code text}, for a parser that has no string yet.
   *
   * @param until the end, excluded
   */
  static Optional<Violation> check(char[] text, int from, int until) {
    for (int i = from; i < until; i++) {
      char c = text[i];
      if (c >= ' ' && (c < 0x7f || (c > 0x9f && !Character.isSurrogate(c)))) {
        continue;
      }
      if (Character.isSurrogate(c)) {
        i++;
        if (Character.isLowSurrogate(c) || i == until || !Character.isLowSurrogate(text[i])) {
          return refuse("lone-surrogate", c);
        }
      } else if (c != '\t' && c != '\n') {
        return refuse("control-character", c);
      }
    }
    return Optional.empty();
  }

  private static Optional<Violation> refuse(String rule, char c) {
    return Optional.of(Violation.of("", rule, String.format(Locale.ROOT, "U+%04X", (int) c)));
  }
}
