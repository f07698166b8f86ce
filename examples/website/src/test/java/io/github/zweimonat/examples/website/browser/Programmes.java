package io.github.zweimonat.examples.website.browser;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** The programmes that are looked at. */
final class Programmes {
  /** Monday morning, at ten in Münster. */
  static final Instant MONDAY = Instant.parse("2025-07-07T08:00:00Z");

  private Programmes() {}

  /** The sample of the press release: 35 offers in German, English, Ukrainian, Arabic and Farsi. */
  static Programme sample() {
    return ProgrammeReader.read(Path.of("../programmes/modellprojekt-integration.json"));
  }

  /**
   * One in which everything comes up that is hard to show: each status, words without a place to
   * break, all languages, texts that are not translated, colours without contrast, closed days.
   */
  static Programme hard() {
    try (InputStream file = Programmes.class.getResourceAsStream("hard.json")) {
      return ProgrammeReader.read(Objects.requireNonNull(file).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
