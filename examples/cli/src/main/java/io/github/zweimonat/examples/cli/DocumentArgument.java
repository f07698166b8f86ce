package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.json.ReaderLimits;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The programme document that a command works on. */
final class DocumentArgument {
  /** Set by the launcher {@code examples/zweimonat}: the sample programme. */
  private static final String SAMPLE = "zweimonat.sample";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The programme document; - for standard input.")
  private @Nullable String file;

  /**
   * The programme.
   *
   * @throws CommandFailure if the file cannot be read, or has errors: then with all of them
   */
  Programme programme(Console console) {
    return sound(check(console));
  }

  /**
   * The programme of the document {@code name}, - for standard input.
   *
   * @throws CommandFailure if it cannot be read, or has errors: then with all of them
   */
  static Programme programme(String name, Console console) {
    return sound(check(name, console));
  }

  static Programme sound(ReadResult result) {
    return result
        .programme()
        .orElseThrow(
            () -> CommandFailure.brokenDocument(new ProblemReport(result, "en").text().strip()));
  }

  /**
   * A document that was read.
   *
   * @param name as it was given
   * @param file where it lies; empty for standard input
   */
  @SuppressWarnings("ArrayRecordComponent") // carried along, never compared
  record Read(String name, Optional<Path> file, byte[] bytes, ReadResult result) {}

  /**
   * The document with its bytes, for whoever looks at it again.
   *
   * @throws CommandFailure if the file cannot be read
   */
  Read read(Console console) {
    String name = name();
    if (name.equals("-")) {
      return new Read(name, Optional.empty(), new byte[0], check(name, console));
    }
    try (InputStream stream = Files.newInputStream(Path.of(name))) {
      byte[] bytes = stream.readNBytes(ReaderLimits.DOCUMENT_BYTES + 1); // one more is too many
      return new Read(name, Optional.of(Path.of(name)), bytes, ProgrammeReader.check(bytes));
    } catch (IOException notRead) {
      throw notReadable(name, notRead);
    } catch (InvalidPathException noPath) {
      throw noPath(name);
    }
  }

  /**
   * The programme or its problems.
   *
   * @throws CommandFailure if the file cannot be read
   */
  ReadResult check(Console console) {
    return check(name(), console);
  }

  private String name() {
    String name = file != null ? file : System.getProperty(SAMPLE);
    if (name == null) {
      throw CommandFailure.wrongUsage(
          "zweimonat: the programme document FILE is missing (- for standard input)");
    }
    return name;
  }

  /**
   * The programme or the problems of the document {@code name}, - for standard input.
   *
   * @throws CommandFailure if it cannot be read
   */
  static ReadResult check(String name, Console console) {
    try {
      return name.equals("-")
          ? ProgrammeReader.check(console.in())
          : ProgrammeReader.check(Path.of(name));
    } catch (UncheckedIOException notRead) {
      throw notReadable(name, Objects.requireNonNull(notRead.getCause()));
    } catch (InvalidPathException noPath) {
      throw noPath(name);
    }
  }

  private static CommandFailure notReadable(String name, IOException reason) {
    return CommandFailure.notReadableOrWritable(
        "zweimonat: could not read " + name + ": " + Failures.reason(reason));
  }

  private static CommandFailure noPath(String name) {
    return CommandFailure.notReadableOrWritable(
        "zweimonat: could not read " + name + ": it is no path");
  }
}
