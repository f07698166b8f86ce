package io.github.zweimonat.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * BCP 47 language tags in the one spelling that is used here: language in lower case, script with a
 * capital, region in capitals, everything else in lower case ({@code de}, {@code zh-Hant-TW},
 * {@code de-simple}).
 */
public final class LanguageTag {
  private LanguageTag() {}

  /**
   * The usual spelling of {@code tag}.
   *
   * @throws IllegalArgumentException if it is not a well-formed tag (RFC 5646 §2.1)
   */
  public static String canonical(String tag) {
    if (isPlainLanguage(tag)) {
      return tag;
    }
    try {
      // Only for its grammar; its spelling would follow the locale data of the JDK.
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException illFormed) {
      throw new IllegalArgumentException(
          "a language must be a BCP 47 tag such as de or zh-Hant, but is \"" + tag + "\"",
          illFormed);
    }
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    StringBuilder canonical = new StringBuilder(parts[0]);
    boolean extended = parts[0].length() == 1; // x-…, a private tag as a whole
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i];
      extended |= part.length() == 1;
      canonical.append('-').append(extended ? part : spelled(part));
    }
    return canonical.toString();
  }

  private static String spelled(String part) {
    if (part.length() == 4 && Character.isLetter(part.charAt(0))) {
      return Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }
    return part.length() == 2 ? part.toUpperCase(Locale.ROOT) : part;
  }

  /** The common case, {@code de}, without a builder. */
  private static boolean isPlainLanguage(String tag) {
    if (tag.length() < 2 || tag.length() > 3) {
      return false;
    }
    for (int i = 0; i < tag.length(); i++) {
      if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /**
   * The tag without its last part ({@code de-AT} gives {@code de}); empty when there is one part.
   */
  static String shorter(String tag) {
    int dash = tag.lastIndexOf('-');
    if (dash > 1 && tag.charAt(dash - 2) == '-') {
      dash -= 2; // a single letter only announces what follows it (RFC 4647 §3.4)
    }
    return dash < 0 ? "" : tag.substring(0, dash);
  }
}
