package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the pages say around the dates in one language, beside the words that all outputs share. */
final class Labels {
  private static final Map<String, Properties> BY_LANGUAGE =
      Words.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, Labels::load));

  private final Words words;
  private final Properties texts;

  private Labels(Words words) {
    this.words = words;
    this.texts = Objects.requireNonNull(BY_LANGUAGE.get(words.language()));
  }

  /** Those of the same language as {@link Words#of(String, List)}: a page speaks one language. */
  static Labels of(String language, List<String> programmeLanguages) {
    return new Labels(Words.of(language, programmeLanguages));
  }

  /** Leichte Sprache has only what it says in another way. */
  private static Properties load(String language) {
    int dash = language.lastIndexOf('-');
    Properties texts =
        dash < 0 ? new Properties() : new Properties(load(language.substring(0, dash)));
    String name = "page_" + language + ".properties";
    try (InputStream file = Labels.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    return texts;
  }

  /** The words of dates, in the same language. */
  Words words() {
    return words;
  }

  /**
   * The text of {@code key}.
   *
   * @throws IllegalArgumentException if there is none
   */
  String say(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("every key has a text, but \"" + key + "\" has none");
    }
    return text;
  }

  /** The text of {@code key} with its place filled. */
  String say(String key, String value) {
    return say(key).replace("{0}", value);
  }

  /** The same with a number in the digits of the language. */
  String say(String key, long number) {
    return say(key, words.number(number));
  }

  /** What the shared words say before a value, to stand above it: of {@code Ort: {0}}, Ort. */
  String heading(String key) {
    String label = words.get(key, "").strip();
    int end = label.length();
    while (end > 0 && isSeparator(label.charAt(end - 1))) {
      end--;
    }
    return label.substring(0, end);
  }

  private static boolean isSeparator(char c) {
    return c == ':' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
