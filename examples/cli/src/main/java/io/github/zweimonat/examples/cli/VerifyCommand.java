package io.github.zweimonat.examples.cli;

import io.github.zweimonat.examples.cli.verify.Verification;
import io.github.zweimonat.examples.cli.verify.VerificationReport;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether every output tells the same dates. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a window in every format and every language of the programme, reads each again",
      "and proves that all tell the same dates. Exit code 1 when one of them does not."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private DocumentArgument document = new DocumentArgument();
  @Mixin private WindowOptions windows = new WindowOptions();
  @Mixin private ClockOption clock = new ClockOption();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Programme programme = document.programme(console);
    Rhythm rhythm = programme.rhythm();
    Window window =
        windows
            .window(rhythm)
            .orElseGet(() -> rhythm.windowOf(clock.today(console.clock(), programme.timeZone())));
    VerificationReport report = Verification.of(programme, window, ListSheet::publication);
    console.print(report.text());
    return report.agrees() ? ExitCode.DONE : ExitCode.DIFFERENT_OUTPUTS;
  }
}
