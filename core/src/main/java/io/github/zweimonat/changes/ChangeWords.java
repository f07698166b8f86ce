package io.github.zweimonat.changes;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The labels of changes in one language, beside the words that all outputs share. */
final class ChangeWords {
  private static final Map<String, MessagePatterns> BY_LANGUAGE =
      Words.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, ChangeWords::load));

  private final Words words;
  private final MessagePatterns patterns;

  private ChangeWords(Words words) {
    this.words = words;
    this.patterns = Objects.requireNonNull(BY_LANGUAGE.get(words.language()));
  }

  /** Those of the same language as {@link Words#of(String, List)}: a text speaks one language. */
  static ChangeWords of(String language, List<String> programmeLanguages) {
    return new ChangeWords(Words.of(language, programmeLanguages));
  }

  private static MessagePatterns load(String language) {
    MessagePatterns own =
        MessagePatterns.load(ChangeWords.class, "changes_" + language + ".properties");
    int dash = language.lastIndexOf('-');
    return dash < 0 ? own : own.over(load(language.substring(0, dash)));
  }

  /** The words of dates. */
  Words words() {
    return words;
  }

  /** The text of {@code key} with its place filled. */
  String say(String key, String... arguments) {
    return patterns.format(key, List.of(arguments));
  }

  /** Each part in its own direction: else a German name turns what stands beside it around. */
  String joined(List<String> parts) {
    return parts.stream().map(words::isolated).collect(Collectors.joining(" · "));
  }

  /** As a list without an "and". */
  String listed(List<String> parts) {
    return parts.stream()
        .map(words::isolated)
        .reduce((some, next) -> say("list", some, next))
        .orElse("");
  }
}
