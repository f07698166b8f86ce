package io.github.zweimonat.examples.cli;

import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.CancellationPolicy;
import io.github.zweimonat.ical.FeedStyle;
import io.github.zweimonat.programme.Programme;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What calendar apps subscribe to. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = {
      "The iCalendar feed that calendar apps subscribe to.",
      "Without a window: from 90 days before today until 365 days after it."
    })
final class FeedCommand extends ProgrammeCommand {

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "dates (default): one event for each date.",
      defaultValue = "dates")
  private FeedStyle style = FeedStyle.DATES;

  @Option(
      names = "--cancelled",
      paramLabel = "POLICY",
      description = "Cancelled dates: show (default), announce or drop.",
      defaultValue = "show")
  private CancellationPolicy cancelled = CancellationPolicy.SHOW;

  @Option(names = "-o", paramLabel = "OUT.ics", description = "The file to write.")
  private @Nullable Path out;

  FeedCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Programme programme = document.programme(console);
    CalendarFeed feed =
        CalendarFeed.of(programme)
            .language(languages.language(programme))
            .filter(filters.filter())
            .style(style)
            .cancelled(cancelled);
    feed =
        window(programme.rhythm())
            .map(feed::window)
            .orElse(feed.around(today(programme.timeZone())));
    console.deliver(feed.publication(), out);
    return ExitCode.DONE;
  }
}
