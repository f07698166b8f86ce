package io.github.zweimonat.words;

import io.github.zweimonat.internal.MessagePatterns;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How one language speaks of what comes again: one file for each. A pattern may have variants,
 * {@code key.2} beside {@code key}, for the number that it speaks of.
 */
final class RecurrenceGrammar {
  /** The languages that have a grammar; variants of a language have that of its shorter form. */
  static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().filter(tag -> !tag.contains("-")).toList();

  private static final Map<String, RecurrenceGrammar> BY_LANGUAGE =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, RecurrenceGrammar::new));

  private final String language;
  private final MessagePatterns patterns;

  private RecurrenceGrammar(String language) {
    this.language = language;
    this.patterns =
        MessagePatterns.load(RecurrenceGrammar.class, "recurrence_" + language + ".properties");
  }

  static RecurrenceGrammar of(Words words) {
    String language = words.language();
    int end = language.indexOf('-');
    RecurrenceGrammar own = BY_LANGUAGE.get(end < 0 ? language : language.substring(0, end));
    if (own == null) {
      throw new IllegalStateException("words without a grammar: " + language);
    }
    return own;
  }

  boolean has(String key) {
    return patterns.has(key);
  }

  String say(String key, String... arguments) {
    return patterns.format(key, Arrays.asList(arguments));
  }

  /** The variant of {@code key} for {@code number} if there is one, else {@code key}. */
  String sayFor(int number, String key, String... arguments) {
    String variant = key + "." + number;
    return say(has(variant) ? variant : key, arguments);
  }

  /** The variant for {@code number} if there is one, else the one of its plural form. */
  String counted(int number, String key, String... arguments) {
    String variant = key + "." + number;
    return say(has(variant) ? variant : key + "." + Plurals.form(language, number), arguments);
  }

  /** What the grammar has for {@code key}, else a word of the language. */
  String sayOr(String key, String otherwise) {
    return has(key) ? say(key) : otherwise;
  }
}
