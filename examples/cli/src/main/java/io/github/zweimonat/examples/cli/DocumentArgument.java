package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.programme.Programme;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
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

  private static Programme sound(ReadResult result) {
    return result
        .programme()
        .orElseThrow(
            () -> CommandFailure.brokenDocument(new ProblemReport(result, "en").text().strip()));
  }

  /**
   * The programme or its problems.
   *
   * @throws CommandFailure if the file cannot be read
   */
  ReadResult check(Console console) {
    String name = file != null ? file : System.getProperty(SAMPLE);
    if (name == null) {
      throw CommandFailure.wrongUsage(
          "zweimonat: the programme document FILE is missing (- for standard input)");
    }
    return check(name, console);
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
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not read "
              + name
              + ": "
              + Failures.reason(Objects.requireNonNull(notRead.getCause())));
    } catch (InvalidPathException noPath) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not read " + name + ": it is no path");
    }
  }
}
