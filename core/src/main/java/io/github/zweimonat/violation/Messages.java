package io.github.zweimonat.violation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The messages of one language, by rule. Places for arguments are {@code {0}}, {@code {1}} … and
 * filled in as they are: {@code MessageFormat} would write numbers by locale and eat apostrophes.
 */
final class Messages {
  static final Messages ENGLISH = new Messages("en");
  static final Messages GERMAN = new Messages("de");

  private final Properties patterns = new Properties();

  private Messages(String language) {
    String name = "messages_" + language + ".properties";
    try (InputStream file = Messages.class.getResourceAsStream(name)) {
      patterns.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  void require(String rule) {
    if (!patterns.containsKey(rule)) {
      throw new IllegalArgumentException("every rule has a message, but \"" + rule + "\" has none");
    }
  }

  String format(String rule, List<String> arguments) {
    String pattern = patterns.getProperty(rule);
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int place = pattern.charAt(open + 1) - '0';
      text.append(pattern, at, open).append(place < arguments.size() ? arguments.get(place) : "");
      at = open + 3;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }

  Properties patterns() {
    return patterns;
  }
}
