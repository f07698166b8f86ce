package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
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

  boolean holds(Span span) {
    return span.overlaps(window, zone());
  }
}
