package io.github.zweimonat.json;

import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the programme document, version 1: JSON in UTF-8. It is strict: what is not known is
 * refused, and every problem of a document is told at once, each with its place. Members whose
 * names begin with {@code x-} are a host's own and kept.
 *
 * <p>{@code read} gives the programme or throws; {@code check} gives the programme or its errors,
 * and warnings in either case, for which it looks at all dates. Neither goes past the {@link
 * ReaderLimits}.
 */
public final class ProgrammeReader {
  private ProgrammeReader() {}

  /**
   * The programme in a file.
   *
   * @throws InvalidProgrammeException if the document has an error; with every one of them
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Programme read(Path file) {
    return programme(bytes(file));
  }

  /**
   * The programme in the rest of a stream, which is left open.
   *
   * @throws InvalidProgrammeException if the document has an error; with every one of them
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Programme read(InputStream stream) {
    return programme(bytes(stream));
  }

  /**
   * The programme in a document.
   *
   * @throws InvalidProgrammeException if the document has an error; with every one of them
   */
  public static Programme read(byte[] document) {
    return programme(document);
  }

  /**
   * What comes of the document in a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ReadResult check(Path file) {
    return check(bytes(file));
  }

  /**
   * What comes of the document in the rest of a stream, which is left open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static ReadResult check(InputStream stream) {
    return check(bytes(stream));
  }

  /** What comes of a document. */
  public static ReadResult check(byte[] document) {
    return result(document, true);
  }

  private static Programme programme(byte[] document) {
    ReadResult result = result(document, false);
    return result
        .programme()
        .orElseThrow(() -> new InvalidProgrammeException(result.problems(), result.more()));
  }

  private static ReadResult result(byte[] document, boolean warn) {
    ProblemLog problems = new ProblemLog();
    RawChecks raw = RawChecks.of(document);
    raw.broken().ifPresent(problems::fatal);
    Optional<Programme> programme =
        raw.broken().isPresent() ? Optional.empty() : parse(document, raw, problems, warn);
    return ReadResult.of(
        programme.filter(whole -> !problems.hasErrors()),
        ProblemLocator.locate(document, problems.listed()),
        problems.more());
  }

  private static Optional<Programme> parse(
      byte[] document, RawChecks raw, ProblemLog problems, boolean warn) {
    try (JsonParser parser = Documents.parser(document)) {
      try {
        return parse(new DocumentCursor(parser, problems, raw.plain()), warn);
      } catch (JacksonException endOfReading) {
        problems.fatal(SyntaxProblems.of(endOfReading, parser, document));
        return Optional.empty();
      }
    }
  }

  private static Optional<Programme> parse(DocumentCursor in, boolean warn) {
    if (in.advance() == JsonToken.NOT_AVAILABLE) {
      in.error("empty-document");
      return Optional.empty();
    }
    Optional<Programme> programme = ProgrammeMapper.read(in, warn);
    if (in.advance() != JsonToken.NOT_AVAILABLE) {
      in.error("second-value");
    }
    return programme;
  }

  private static byte[] bytes(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return bytes(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One byte more than a document may have is enough to refuse it. */
  private static byte[] bytes(InputStream stream) {
    try {
      return stream.readNBytes(ReaderLimits.DOCUMENT_BYTES + 1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
