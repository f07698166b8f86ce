package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.ProgrammeSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What editors know the document by. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "The JSON Schema of the programme document. Editors complete and explain by it",
      "where a document begins with \"$schema\": \"./programme.schema.json\"."
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("UnusedVariable") // --at is understood by every command; a schema has no "now"
  @Mixin
  private ClockOption clock = new ClockOption();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(ProgrammeSchema.publication());
    return ExitCode.DONE;
  }
}
