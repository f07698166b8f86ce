package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Stamps;
import io.github.zweimonat.json.ProgrammeWriter;
import io.github.zweimonat.json.ReadResult;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What an editor does before an edited document is published. */
@Command(
    name = "stamp",
    mixinStandardHelpOptions = true,
    description = {
      "Writes NEW with updated and sequence raised in every offer that means something else",
      "than in OLD, so that calendar apps take it over. --at is when NEW is published."
    })
final class StampCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "What was published; - for stdin.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "What was edited; - for stdin.")
  private String edited = "";

  @Mixin private ClockOption clock = new ClockOption();

  StampCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (old.equals("-") && edited.equals("-")) {
      throw CommandFailure.wrongUsage("zweimonat: only one of OLD and NEW can be standard input");
    }
    ReadResult before = DocumentArgument.check(old, console);
    ReadResult after = DocumentArgument.check(edited, console);
    String problems = problems(old, before) + problems(edited, after);
    if (!problems.isEmpty()) {
      throw CommandFailure.brokenDocument(problems.strip());
    }
    Stamps stamps =
        Stamps.of(
            before.programme().orElseThrow(),
            after.programme().orElseThrow(),
            clock.now(console.clock()));
    console.print(ProgrammeWriter.publication(stamps.programme()));
    stamps.raised().forEach(id -> console.tell("raised " + id));
    return ExitCode.DONE;
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
