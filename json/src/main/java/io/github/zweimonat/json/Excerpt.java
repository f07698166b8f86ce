package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.util.Locale;

/** What a message shows of a text that came from a document: not too much, and nothing odd. */
final class Excerpt {
  /** Enough for every web address that people write by hand. */
  private static final int SHOWN = 200;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Excerpt() {}

  static Violation of(Violation violation) {
    Violation shown =
        Violation.of(
            violation.path(),
            violation.rule(),
            violation.arguments().stream().map(Excerpt::of).toArray());
    return violation.reason().map(reason -> shown.because(of(reason))).orElse(shown);
  }

  /**
   * The first code points of {@code text}; a control character, half a surrogate pair or a mark
   * that turns the direction of writing is shown as its number, so that it can be seen and cannot
   * steer a terminal.
   */
  static String of(String text) {
    if (text.length() <= SHOWN && text.chars().allMatch(Excerpt::isPlain)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int i = 0; i < SHOWN && at < text.length(); i++) {
      int codePoint = text.codePointAt(at);
      if (isOdd(codePoint)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
      } else {
        shown.appendCodePoint(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return at < text.length() ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isPlain(int unit) {
    return unit >= ' ' && unit < 0x7f;
  }

  private static boolean isOdd(int codePoint) {
    if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
      return false; // part of how Farsi and other languages are spelled
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
