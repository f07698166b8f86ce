package io.github.zweimonat.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts as JSON, for a host's own members: core keeps them as they are. */
public final class JsonText {
  private JsonText() {}

  /** A string. */
  public static String of(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }

  /** A string, or a list of several. */
  public static String of(List<String> texts) {
    return texts.size() == 1
        ? of(texts.get(0))
        : texts.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
  }

  /** The text of a string in any spelling; empty if it is no string. */
  public static Optional<String> parse(String json) {
    if (json.length() < 2 || json.charAt(0) != '"' || !json.endsWith("\"")) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(json.length());
    int i = 1;
    while (i < json.length() - 1) {
      char c = json.charAt(i);
      i++;
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = json.charAt(i);
      i++;
      if (escaped == 'u') {
        if (i + 4 >= json.length()) {
          return Optional.empty();
        }
        text.append((char) Integer.parseInt(json.substring(i, i + 4), 16));
        i += 4;
      } else {
        int letter = "ntrbf".indexOf(escaped);
        text.append(letter < 0 ? escaped : "\n\t\r\b\f".charAt(letter));
      }
    }
    return Optional.of(text.toString());
  }
}
