package io.github.zweimonat.internal;

import io.github.zweimonat.violation.Limits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Makes ids out of titles, and short marks out of texts. */
public final class Slug {
  /** Room for a number behind it. */
  private static final int LENGTH = Limits.ID_LENGTH - 8;

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ä', "ae"),
          Map.entry('ö', "oe"),
          Map.entry('ü', "ue"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('ø', "o"),
          Map.entry('å', "a"),
          Map.entry('œ', "oe"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ı', "i"));

  private Slug() {}

  /**
   * An id that is like {@code text}.
   *
   * @param other what it is called where nothing of the text is left, as with Arabic ones
   */
  public static String of(String text, String other) {
    String like = plain(text);
    return like.isEmpty() ? other + "-" + mark(text) : like;
  }

  private static String plain(String text) {
    StringBuilder id = new StringBuilder();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < composed.length() && id.length() < 3 * LENGTH; i++) {
      char c = composed.charAt(i);
      String letters =
          LETTERS.getOrDefault(c, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD));
      for (int j = 0; j < letters.length(); j++) {
        append(id, letters.charAt(j));
      }
    }
    String whole = id.length() > LENGTH ? shortened(id.toString()) : id.toString();
    return whole.endsWith("-") ? whole.substring(0, whole.length() - 1) : whole;
  }

  private static void append(StringBuilder id, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      id.append(c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK
        && !id.isEmpty()
        && id.charAt(id.length() - 1) != '-') {
      id.append('-');
    }
  }

  private static String shortened(String id) {
    int word = id.lastIndexOf('-', LENGTH);
    return id.substring(0, word > LENGTH / 2 ? word : LENGTH);
  }

  /** Ten characters that differ for different texts. */
  public static String mark(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 5);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
