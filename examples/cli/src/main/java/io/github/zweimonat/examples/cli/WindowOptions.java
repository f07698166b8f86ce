package io.github.zweimonat.examples.cli;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which days are asked for: one of three kinds, or none. */
final class WindowOptions {
  @Option(
      names = "--window",
      paramLabel = "YYYY-MM",
      description = "The two-month window of the rhythm that holds this month.")
  private @Nullable YearMonth month;

  @Option(names = "--from", paramLabel = "DATE", description = "The first day; needs --until.")
  private @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "The day after the last one; needs --from.")
  private @Nullable LocalDate until;

  @Option(names = "--today", paramLabel = "DATE", description = "Two months from this day.")
  private @Nullable LocalDate today;

  /**
   * The window asked for, or the one of the rhythm that holds today.
   *
   * @throws CommandFailure as {@link #window}
   */
  Window windowOrCurrent(Programme programme, ClockOption now, Clock clock) {
    Rhythm rhythm = programme.rhythm();
    return window(rhythm).orElseGet(() -> rhythm.windowOf(now.today(clock, programme.timeZone())));
  }

  /**
   * The window asked for, if any.
   *
   * @throws CommandFailure if two kinds are asked for at once, or the days are in the wrong order
   */
  Optional<Window> window(Rhythm rhythm) {
    int kinds = (month != null ? 1 : 0) + (from != null || until != null ? 1 : 0);
    if (kinds + (today != null ? 1 : 0) > 1) {
      throw CommandFailure.wrongUsage(
          "zweimonat: one of --window, --from with --until, and --today is wanted, but there are several");
    }
    try {
      if (month != null) {
        return Optional.of(rhythm.windowOf(month));
      }
      if (today != null) {
        return Optional.of(Window.twoMonthsFrom(today));
      }
      if (from != null && until != null) {
        return Optional.of(Window.between(from, until));
      }
    } catch (IllegalArgumentException reversed) {
      throw CommandFailure.wrongUsage("zweimonat: " + reversed.getMessage());
    }
    if (from != null || until != null) {
      throw CommandFailure.wrongUsage(
          "zweimonat: --from and --until need each other, but only one is there");
    }
    return Optional.empty();
  }
}
