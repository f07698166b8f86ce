package io.github.zweimonat.examples.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What "now" and "today" mean. */
final class ClockOption {
  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "What \"now\" means, such as 2025-07-08T09:00:00Z (default: the clock).")
  private @Nullable Instant at;

  Instant now(Clock clock) {
    return at != null ? at : clock.instant();
  }

  LocalDate today(Clock clock, ZoneId zone) {
    return LocalDate.ofInstant(now(clock), zone);
  }
}
