package io.github.zweimonat.examples.cli;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of readers. */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "One of the programme's languages (default: its first).")
  private @Nullable String language;

  /**
   * The language asked for, or the programme's first.
   *
   * @throws CommandFailure if the programme does not have it
   */
  String language(Programme programme) {
    if (language == null) {
      return programme.defaultLanguage();
    }
    try {
      String tag = LanguageTag.canonical(language);
      if (programme.languages().contains(tag)) {
        return tag;
      }
    } catch (IllegalArgumentException illFormed) {
      throw CommandFailure.wrongUsage("zweimonat: " + illFormed.getMessage());
    }
    throw CommandFailure.wrongUsage(
        "zweimonat: --language takes one of "
            + String.join(", ", programme.languages())
            + ", but is "
            + language);
  }
}
