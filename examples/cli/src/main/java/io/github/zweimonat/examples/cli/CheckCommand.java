package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.ReadResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every problem of a document. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Tells every problem of a document: severity, JSON pointer, line:column, message.")
final class CheckCommand implements Callable<Integer> {
  /** The languages of messages. */
  enum MessageLanguage {
    /** English. */
    EN,
    /** German. */
    DE
  }

  private final Console console;
  @Mixin private DocumentArgument document = new DocumentArgument();
  @Mixin private FormatOption format = new FormatOption();

  @SuppressWarnings("UnusedVariable") // --at is understood by every command; a check has no "now"
  @Mixin
  private ClockOption clock = new ClockOption();

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "Of the messages: en (default) or de.",
      defaultValue = "en")
  private MessageLanguage language = MessageLanguage.EN;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ReadResult result = document.check(console);
    ProblemReport report = new ProblemReport(result, language == MessageLanguage.DE ? "de" : "en");
    console.print(format.isJson() ? report.json() : report.text());
    return result.programme().isPresent() ? ExitCode.DONE : ExitCode.BROKEN_DOCUMENT;
  }
}
