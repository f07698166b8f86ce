package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.time.ZoneId;

/**
 * What who reads an output knows before: whose it is, for which days and in which language it was
 * asked for. No dates.
 */
record Reading(Programme programme, Window window, String language) {
  /** The zone in which days begin. */
  ZoneId zone() {
    return programme.timeZone();
  }

  /** The words that the output has for its reader. */
  ReadWords words() {
    return new ReadWords(Words.of(language, programme.languages()));
  }

  String translated(LocalizedText text) {
    return programme.translate(text, language).text();
  }

  /** The text as plain text shows it: with the language that it is in, if that is another one. */
  String marked(LocalizedText text) {
    Translation found = programme.translate(text, language);
    return language.equals(found.language()) || language.startsWith(found.language() + "-")
        ? found.text()
        : words().marked(found.text(), found.language());
  }

  boolean holds(Span span) {
    return span.overlaps(window, zone());
  }
}
