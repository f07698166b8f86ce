package io.github.zweimonat.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A property as it stands in a feed.
 *
 * @param name in capitals
 * @param line where it begins, from 1
 * @param parameters values by names in capitals, without quotes; the last of two
 * @param value as it stands there, with its escapes
 */
record ReadProperty(String name, int line, Map<String, String> parameters, String value) {

  Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }

  boolean has(String parameter, String word) {
    return word.equalsIgnoreCase(parameters.get(parameter));
  }

  /** The value as a text (RFC 5545 §3.3.11). */
  String text() {
    return unescaped(value);
  }

  /** The value as a word, in capitals. */
  String word() {
    return value.strip().toUpperCase(Locale.ROOT);
  }

  /** The value as texts between commas. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) == ',') {
        texts.add(unescaped(value.substring(from, i)).strip());
        from = i + 1;
      } else if (value.charAt(i) == '\\') {
        i++; // what is escaped does not part
      }
    }
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  /** The value as words between commas. */
  List<String> words() {
    return List.of(value.strip().split("\\s*,\\s*", -1));
  }

  /**
   * A sign behind a backslash stands for itself; a letter that means nothing keeps its backslash,
   * because who writes {@code C:\Kurse} forgot to escape.
   */
  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : '\0';
      if (next == 'n' || next == 'N') {
        plain.append('\n');
        i++;
      } else if (next != '\0' && !Character.isLetterOrDigit(next)) {
        plain.append(next);
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
