package io.github.zweimonat.ical;

import java.text.Normalizer;

/** Texts in Unicode's composed form (NFC), without the control characters that no feed may have. */
final class Composition {
  /** Below it every text is composed. */
  private static final char FIRST_COMBINING = '\u0300';

  private Composition() {}

  /** {@code text} composed; the same object where nothing is to be done. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(withoutControls(text), Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Whether {@code c} is left out: every control character but tab and line breaks. */
  static boolean isLeftOut(char c) {
    return c < ' '
        ? c != '\t' && c != '\n' && c != '\r'
        : c >= 0x7F && c <= 0x9F && c != '\u0085'; // next line
  }

  /** Before composing: a mark belongs to the letter in front of the control character. */
  private static String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isLeftOut(text.charAt(i))) {
        clean.append(text.charAt(i));
      }
    }
    return clean.length() == text.length() ? text : clean.toString();
  }
}
