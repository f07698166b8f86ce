package io.github.zweimonat.examples.cli;

import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.CancellationPolicy;
import io.github.zweimonat.ical.FeedStyle;
import io.github.zweimonat.programme.Programme;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What calendar apps subscribe to. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = {
      "The iCalendar feed that calendar apps subscribe to.",
      "Without a window: from 90 days before today until 365 days after it."
    })
final class FeedCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private DocumentArgument document = new DocumentArgument();
  @Mixin private WindowOptions windows = new WindowOptions();
  @Mixin private FilterOptions filters = new FilterOptions();
  @Mixin private LanguageOption languages = new LanguageOption();
  @Mixin private ClockOption clock = new ClockOption();

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
    this.console = console;
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
        windows
            .window(programme.rhythm())
            .map(feed::window)
            .orElse(feed.around(clock.today(console.clock(), programme.timeZone())));
    console.deliver(feed.publication(), out);
    return ExitCode.DONE;
  }
}
