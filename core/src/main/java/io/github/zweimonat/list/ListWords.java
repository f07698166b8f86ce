package io.github.zweimonat.list;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headers and states of lists in one language, and what they mean in all of them. */
final class ListWords {
  /** BCP 47 tags of the languages that have headers, in alphabetical order. */
  static final List<String> LANGUAGES =
      List.of("ar", "de", "en", "fa", "fr", "ku", "ps", "ru", "tr", "uk");

  private static final Map<String, ListWords> BY_LANGUAGE =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, ListWords::new));
  private static final Map<String, ListColumn> COLUMNS =
      inEveryLanguage(ListColumn.values(), ListColumn::key);
  private static final Map<String, ListState> STATES =
      inEveryLanguage(ListState.values(), ListState::key);

  private final Words words;
  private final MessagePatterns patterns;

  private ListWords(String language) {
    this.words = Words.of(language, List.of());
    this.patterns = MessagePatterns.load(ListWords.class, "list_" + language + ".properties");
  }

  /** The first language that has headers: the one asked for, one of the programme's, English. */
  static ListWords of(String language, List<String> programmeLanguages) {
    return Stream.concat(Stream.of(language), programmeLanguages.stream())
        .flatMap(ListWords::withShorterForms)
        .filter(BY_LANGUAGE::containsKey)
        .findFirst()
        .map(BY_LANGUAGE::get)
        .orElseGet(() -> BY_LANGUAGE.get("en"));
  }

  private static Stream<String> withShorterForms(String tag) {
    return Stream.iterate(
        tag,
        form -> !form.isEmpty(),
        form -> form.substring(0, Math.max(0, form.lastIndexOf('-'))));
  }

  static Optional<ListColumn> column(String header) {
    return Optional.ofNullable(COLUMNS.get(folded(header)));
  }

  static Optional<ListState> state(String word) {
    return Optional.ofNullable(STATES.get(folded(word)));
  }

  static boolean isYes(String word) {
    return BY_LANGUAGE.values().stream()
        .anyMatch(words -> folded(words.say("yes")).equals(folded(word)));
  }

  /** The other words of the same language. */
  Words words() {
    return words;
  }

  String header(ListColumn column) {
    return say(column.key());
  }

  String word(ListState state) {
    return say(state.key());
  }

  String say(String key) {
    return patterns.format(key, List.of());
  }

  private static <T> Map<String, T> inEveryLanguage(T[] values, Function<T, String> key) {
    Map<String, T> byWord = new HashMap<>();
    for (ListWords words : BY_LANGUAGE.values()) {
      for (T value : values) {
        byWord.put(folded(words.say(key.apply(value))), value);
      }
    }
    return Map.copyOf(byWord);
  }

  /** Without the signs that only join or part letters, which editors of lists lose or add. */
  private static String folded(String word) {
    return word.replaceAll("[\u00ad\u200b-\u200f\ufeff]", "").strip().toLowerCase(Locale.ROOT);
  }
}
