package io.github.zweimonat.ical;

import java.text.Normalizer;

/** Texts in Unicode's composed form (NFC), without the control characters that no feed may have. */
final class Composition {
  /** Below it every text is composed. */
  private static final char FIRST_COMBINING = '\u0300';

  /**
   * First and last of the ranges beyond {@link #FIRST_COMBINING} in which every text is composed,
   * too: Cyrillic, Arabic and Persian letters, dashes and quotation marks, isolates, the euro.
   */
  private static final String COMPOSED =
      "\u0400\u0482\u0621\u064A\u0660\u066F\u0671\u06D3\u200B\u2027\u202F\u205F\u2066\u2069\u20A0\u20C0";

  private Composition() {}

  /** {@code text} composed; the same object where nothing is to be done. */
  static String of(String text) {
    char[] units = text.toCharArray();
    return isComposed(units, units.length)
        ? text
        : Normalizer.normalize(withoutControls(text), Normalizer.Form.NFC);
  }

  /** Whether it is plain to see that the first {@code length} of {@code units} are composed. */
  static boolean isComposed(char[] units, int length) {
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= units[i];
    }
    for (int i = 0; all >= FIRST_COMBINING && i < length; i++) {
      if (units[i] >= FIRST_COMBINING && !isAlwaysComposed(units[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code c} composes with nothing before it, takes no mark's place, and stays itself. */
  static boolean isAlwaysComposed(char c) {
    for (int i = 0; i < COMPOSED.length(); i += 2) {
      if (c >= COMPOSED.charAt(i) && c <= COMPOSED.charAt(i + 1)) {
        return true;
      }
    }
    return false;
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
