package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Stamps;
import io.github.zweimonat.json.ProgrammeWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What an editor does before an edited document is published. */
@Command(
    name = "stamp",
    mixinStandardHelpOptions = true,
    description = {
      "Writes NEW with updated and sequence raised in every offer that means something",
      "else than in OLD, so that calendar apps take it over. --at is when NEW is",
      "published."
    })
final class StampCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private TwoDocuments documents = new TwoDocuments();
  @Mixin private ClockOption clock = new ClockOption();

  StampCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TwoDocuments.Programmes both = documents.programmes(console);
    Stamps stamps = Stamps.of(both.older(), both.newer(), clock.now(console.clock()));
    console.print(ProgrammeWriter.publication(stamps.programme()));
    stamps.raised().forEach(id -> console.tell("raised " + id));
    return ExitCode.DONE;
  }
}
