package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What only the sheet says, beside {@link Words}; a properties file for each language. */
final class SheetWords {
  private static final Map<String, Properties> BY_LANGUAGE =
      Words.LANGUAGES.stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), SheetWords::load));

  private final Words words;
  private final Properties patterns;

  private SheetWords(Words words, Properties patterns) {
    this.words = words;
    this.patterns = patterns;
  }

  /** Those that go with {@code words}. */
  static SheetWords of(Words words) {
    return new SheetWords(words, Objects.requireNonNull(BY_LANGUAGE.get(words.language())));
  }

  private static Properties load(String language) {
    String name = "sheet_" + language.toLowerCase(Locale.ROOT) + ".properties";
    Properties patterns = new Properties();
    try (InputStream file = SheetWords.class.getResourceAsStream(name)) {
      patterns.load(
          new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    return patterns;
  }

  /** The text of {@code key} with its places filled. */
  String get(String key, String... arguments) {
    String text = Objects.requireNonNull(patterns.getProperty(key), key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i]);
    }
    return text;
  }

  /** A day of the year that the sheet names at its top: {@code 8. Juli}. */
  String day(LocalDate day) {
    return words.isolated(get("day", dayOfMonth(day), month(day)));
  }

  /** The same with its weekday: {@code Dienstag, 8. Juli}. */
  String weekday(LocalDate day) {
    return get("weekday", words.weekday(day.getDayOfWeek()), dayOfMonth(day), month(day));
  }

  private String dayOfMonth(LocalDate day) {
    return words.get(day.getDayOfMonth() == 1 ? "day.first" : "number", day.getDayOfMonth());
  }

  private String month(LocalDate day) {
    return words.get("month." + day.getMonthValue());
  }
}
