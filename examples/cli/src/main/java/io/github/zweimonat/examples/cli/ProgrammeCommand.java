package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that shows a part of a programme: which document, days, offers and language. */
abstract class ProgrammeCommand implements Callable<Integer> {
  final Console console;
  @Mixin DocumentArgument document = new DocumentArgument();
  @Mixin FilterOptions filters = new FilterOptions();
  @Mixin LanguageOption languages = new LanguageOption();
  @Mixin private WindowOptions windows = new WindowOptions();
  @Mixin private ClockOption clock = new ClockOption();

  ProgrammeCommand(Console console) {
    this.console = console;
  }

  /** The window asked for, if any. */
  final Optional<Window> window(Rhythm rhythm) {
    return windows.window(rhythm);
  }

  /** The window asked for, or the one of the rhythm that holds today. */
  final Window windowOrCurrent(Programme programme) {
    return windows.windowOrCurrent(programme, clock, console.clock());
  }

  /** What a format cannot carry is a message, not a result. */
  final void tell(Loss loss) {
    console.tell(
        "left out "
            + ProblemReport.shown(loss.pointer())
            + ": "
            + loss.what()
            + " ("
            + loss.why()
            + ")");
  }

  /** Today in {@code zone}, as {@code --at} or the clock have it. */
  final LocalDate today(ZoneId zone) {
    return clock.today(console.clock(), zone);
  }
}
