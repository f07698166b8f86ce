package io.github.zweimonat.json;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.ProgrammeWarnings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the programme document, version 1: JSON in UTF-8. It is strict: what is not known is
 * refused, and every problem of a document is told at once, each with its place. Members whose
 * names begin with {@code x-} are a host's own and kept.
 *
 * <p>{@code read} gives the programme or throws; {@code check} gives the programme, its problems,
 * or both. Neither goes past the {@link ReaderLimits}.
 */
public final class ProgrammeReader {
  private ProgrammeReader() {}

  /**
   * The programme in a file.
   *
   * @throws InvalidProgrammeException if the document has an error; with all its problems
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Programme read(Path file) {
    return programme(check(file));
  }

  /**
   * The programme in the rest of a stream, which is left open.
   *
   * @throws InvalidProgrammeException if the document has an error; with all its problems
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Programme read(InputStream stream) {
    return programme(check(stream));
  }

  /**
   * The programme in a document.
   *
   * @throws InvalidProgrammeException if the document has an error; with all its problems
   */
  public static Programme read(byte[] document) {
    return programme(check(document));
  }

  /**
   * What comes of the document in a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ReadResult check(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return check(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * What comes of the document in the rest of a stream, which is left open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static ReadResult check(InputStream stream) {
    try {
      return check(stream.readNBytes(ReaderLimits.DOCUMENT_BYTES + 1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What comes of a document. */
  public static ReadResult check(byte[] document) {
    Optional<Finding> undecodable = RawChecks.check(document);
    if (undecodable.isPresent()) {
      return result(document, Optional.empty(), List.of(undecodable.get()), 0);
    }
    ProblemLog problems = new ProblemLog();
    Optional<Programme> programme = parse(document, problems);
    programme.ifPresent(
        whole -> ProgrammeWarnings.of(whole).forEach(warning -> problems.warning(1, warning)));
    return result(
        document,
        problems.hasErrors() ? Optional.empty() : programme,
        problems.listed(),
        problems.more());
  }

  private static Optional<Programme> parse(byte[] document, ProblemLog problems) {
    try (JsonParser parser = Documents.parser(document)) {
      try {
        DocumentCursor in = new DocumentCursor(parser, problems);
        if (in.advance() == JsonToken.NOT_AVAILABLE) {
          in.error("empty-document");
          return Optional.empty();
        }
        Optional<Programme> programme = ProgrammeMapper.read(in);
        if (in.advance() != JsonToken.NOT_AVAILABLE) {
          in.error("second-value");
        }
        return programme;
      } catch (JacksonException endOfReading) {
        problems.fatal(SyntaxProblems.of(endOfReading, parser, document));
        return Optional.empty();
      }
    }
  }

  private static ReadResult result(
      byte[] document, Optional<Programme> programme, List<Finding> findings, int more) {
    List<Problem> problems =
        findings.isEmpty() ? List.of() : ProblemLocator.locate(document, findings);
    return ReadResult.of(programme, problems, more);
  }

  private static Programme programme(ReadResult result) {
    return result
        .programme()
        .orElseThrow(() -> new InvalidProgrammeException(result.problems(), result.more()));
  }
}
