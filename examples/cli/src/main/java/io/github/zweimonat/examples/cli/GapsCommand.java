package io.github.zweimonat.examples.cli;

import io.github.zweimonat.gaps.GapReport;
import io.github.zweimonat.json.GapsJson;
import io.github.zweimonat.programme.Programme;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a coordinator asks the partners before an edition is published. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description = {
      "What is missing for a window, by partner: dates, ended rules, translations, contacts,",
      "stale offers, dates on holidays, clashes; in German, with a message to each partner (json)."
    })
final class GapsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private DocumentArgument document = new DocumentArgument();
  @Mixin private WindowOptions windows = new WindowOptions();
  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private FormatOption format = new FormatOption();

  GapsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Programme programme = document.programme(console);
    GapReport report =
        GapReport.of(programme, windows.windowOrCurrent(programme, clock, console.clock()));
    if (format.isJson()) {
      console.print(GapsJson.publication(report));
    } else {
      console.print(report.text());
    }
    return ExitCode.DONE;
  }
}
