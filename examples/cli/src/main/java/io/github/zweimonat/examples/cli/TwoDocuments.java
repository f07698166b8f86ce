package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.programme.Programme;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** Two states of one programme, which a command compares. */
final class TwoDocuments {
  /** Both of them. */
  record Programmes(Programme older, Programme newer) {}

  @Parameters(index = "0", paramLabel = "OLD", description = "What was published; - for stdin.")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "What was edited; - for stdin.")
  private String newer = "";

  /**
   * Both programmes.
   *
   * @throws CommandFailure if a document cannot be read or has errors: then with all of both
   */
  Programmes programmes(Console console) {
    if (older.equals("-") && newer.equals("-")) {
      throw CommandFailure.wrongUsage("zweimonat: only one of OLD and NEW can be standard input");
    }
    ReadResult before = DocumentArgument.check(older, console);
    ReadResult after = DocumentArgument.check(newer, console);
    String problems = problems(older, before) + problems(newer, after);
    if (!problems.isEmpty()) {
      throw CommandFailure.brokenDocument(problems.strip());
    }
    return new Programmes(before.programme().orElseThrow(), after.programme().orElseThrow());
  }

  /** Those of a broken document, each with its name: there are two. */
  private static String problems(String name, ReadResult result) {
    return result.programme().isPresent()
        ? ""
        : new ProblemReport(result, "en")
            .text()
            .lines()
            .map(line -> name + ": " + line + "\n")
            .collect(Collectors.joining());
  }
}
