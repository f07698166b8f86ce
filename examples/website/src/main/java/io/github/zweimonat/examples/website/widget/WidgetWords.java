package io.github.zweimonat.examples.website.widget;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the widget says, by language and key, with places to fill. */
final class WidgetWords {
  /** Of the library, as every other output has them. */
  private static final List<String> SHARED =
      List.of(
          ("ages.between ages.from ages.from.1 ages.until ages.until.1 all-day aside audience"
                  + " cancelled course.number course.number-of date date-time date.full"
                  + " dates-follow day.first days.until digits direction edition female full"
                  + " languages.spoken male month months.span months.two moved no-dates"
                  + " on-request online registration.required tentative times undated until")
              .split(" "));

  /** In which browsers have no names of languages. */
  private static final Set<String> UNKNOWN_TO_BROWSERS = Set.of("ku", "ps");

  private WidgetWords() {}

  /** All of it; a variant of a language has only what it says differently. */
  static Map<String, Map<String, String>> byLanguage() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (String language : Words.LANGUAGES) {
      Map<String, String> words = new TreeMap<>(shared(language));
      words.putAll(own(language));
      int dash = language.indexOf('-');
      if (dash > 0) {
        Map<String, String> shorter = Objects.requireNonNull(all.get(language.substring(0, dash)));
        words.entrySet().removeAll(shorter.entrySet());
      }
      all.put(language, words);
    }
    return all;
  }

  private static Map<String, String> shared(String language) {
    Words words = Words.find(language).orElseThrow();
    Map<String, String> shared = new TreeMap<>();
    Stream<String> numbered =
        Stream.concat(
            IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(month -> Stream.of("month." + month, "month.alone." + month)),
            IntStream.rangeClosed(1, 7).mapToObj(day -> "weekday." + day));
    Stream.concat(SHARED.stream(), numbered)
        .forEach(key -> shared.put(key, words.get(key, "{0}", "{1}", "{2}", "{3}")));
    IntStream.rangeClosed(1, 12)
        .filter(it -> words.get("month." + it).equals(words.get("month.alone." + it)))
        .forEach(it -> shared.remove("month.alone." + it));
    Words.LANGUAGES.stream()
        .filter(tag -> tag.equals(language) || UNKNOWN_TO_BROWSERS.contains(language))
        .forEach(tag -> shared.put("language." + tag, words.languageName(tag)));
    return shared;
  }

  /** The labels of its controls. */
  static Map<String, String> own(String language) {
    String name = "widget_" + language + ".properties";
    Properties labels = new Properties();
    try (InputStream file = WidgetWords.class.getResourceAsStream(name)) {
      labels.load(
          new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    Map<String, String> own = new TreeMap<>();
    labels.stringPropertyNames().forEach(key -> own.put(key, labels.getProperty(key)));
    return own;
  }
}
