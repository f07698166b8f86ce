package io.github.zweimonat.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a value that is only a part of a document, by the reader that it has there. */
final class FragmentReader {
  private FragmentReader() {}

  /**
   * What {@code reader} makes of {@code json}. What it refers to is not looked for.
   *
   * @throws InvalidProgrammeException if there is an error in it; with every one of them
   */
  static <T> T read(byte[] json, Function<DocumentCursor, Optional<T>> reader) {
    ProblemLog problems = new ProblemLog();
    return parse(json, reader, problems)
        .filter(value -> !problems.hasErrors())
        .orElseThrow(
            () ->
                new InvalidProgrammeException(
                    ProblemLocator.locate(json, problems.listed()), problems.more()));
  }

  private static <T> Optional<T> parse(
      byte[] json, Function<DocumentCursor, Optional<T>> reader, ProblemLog problems) {
    try (JsonParser parser = Documents.parser(json)) {
      try {
        DocumentCursor in = new DocumentCursor(parser, problems, false);
        in.advance();
        return reader.apply(in);
      } catch (JacksonException endOfReading) {
        problems.fatal(SyntaxProblems.of(endOfReading, parser, json));
        return Optional.empty();
      }
    }
  }
}
