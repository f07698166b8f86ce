package io.github.zweimonat.gaps;

import io.github.zweimonat.internal.MessagePatterns;
import java.util.Arrays;
import java.util.List;

/** The sentences of a report, from a file that may be edited without code. */
final class GapPhrases {
  static final GapPhrases GERMAN =
      new GapPhrases(MessagePatterns.load(GapPhrases.class, "gaps_de.properties"));

  private final MessagePatterns patterns;

  private GapPhrases(MessagePatterns patterns) {
    this.patterns = patterns;
  }

  String say(String key, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    return patterns.format(key, texts);
  }
}
