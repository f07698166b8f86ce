package io.github.zweimonat.examples.cli;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.words.RecurrenceWords;
import io.github.zweimonat.words.Words;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A recurrence rule, read aloud. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = {
      "What a recurrence rule says, in words; of one that takes more than a sentence, the",
      "first dates."
    })
final class DescribeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "RULE",
      description = "As in \"recurrenceRule\": FREQ=WEEKLY;BYDAY=TU.")
  private String rule = "";

  @Option(
      names = "--start",
      required = true,
      paramLabel = "START",
      description = "The first date: 2025-07-08T16:00, or 2025-07-08 for whole days.")
  private String start = "";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "ar, de, en, fa, fr, ku, ps, ru, tr or uk (default: en).",
      defaultValue = "en")
  private String language = "en";

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      description =
          "Where the start is (default: ${DEFAULT-VALUE}); an UNTIL in UTC is a day of it.",
      defaultValue = "Europe/Berlin")
  private String timeZone = "Europe/Berlin";

  @SuppressWarnings("UnusedVariable") // --at is understood by every command; a rule has no "now"
  @Mixin
  private ClockOption clock = new ClockOption();

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      console.print(RecurrenceWords.of(recurrence(), words()).text() + "\n");
      return ExitCode.DONE;
    } catch (IllegalArgumentException broken) {
      throw CommandFailure.wrongUsage("zweimonat: " + broken.getMessage());
    }
  }

  private Recurrence recurrence() {
    Recurrence recurrence =
        Recurrence.of(RecurrenceRule.parse(rule), LocalStart.parse(start), zone());
    if (!recurrence.startsOnRule()) {
      throw new IllegalArgumentException(
          "--start must be a date of the rule, but is "
              + start
              + recurrence.firstDate().map(first -> "; its first one is " + first).orElse(""));
    }
    return recurrence;
  }

  private Words words() {
    return Words.find(LanguageTag.canonical(language))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--language takes one of "
                        + String.join(", ", Words.LANGUAGES)
                        + ", but is "
                        + language));
  }

  private ZoneId zone() {
    // ZoneId.of would take an offset such as +02:00, too, which a document may not have.
    if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
      throw new IllegalArgumentException(
          "--time-zone must be an IANA zone such as Europe/Berlin, but is " + timeZone);
    }
    return ZoneId.of(timeZone);
  }
}
