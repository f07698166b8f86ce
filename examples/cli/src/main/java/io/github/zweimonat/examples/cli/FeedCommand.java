package io.github.zweimonat.examples.cli;

import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.CancellationPolicy;
import io.github.zweimonat.ical.FeedStyle;
import io.github.zweimonat.ical.WrittenFeed;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.util.Optional;
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
      description = {
        "dates (default): one event for each date.",
        "series: rules with their exceptions, for programs that read them alike.",
        "integreat: for the importer of the Integreat app."
      },
      defaultValue = "dates")
  private FeedStyle style = FeedStyle.DATES;

  @Option(
      names = "--cancelled",
      paramLabel = "POLICY",
      description = "Cancelled dates: show (default), announce or drop.",
      defaultValue = "show")
  private CancellationPolicy cancelled = CancellationPolicy.SHOW;

  @Option(
      names = "--keep-cancelled",
      paramLabel = "DAYS",
      description = "How long cancelled dates stay that are over; not with a window.")
  private @Nullable Integer keepCancelled;

  @Option(names = "--images", description = "With the pictures of the programme and its offers.")
  private boolean images;

  @Option(
      names = "--conferences",
      description = "With a property of its own for where to take part from afar.")
  private boolean conferences;

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
    feed = images ? feed.withImages() : feed;
    feed = conferences ? feed.withConferences() : feed;
    WrittenFeed written = of(feed, programme).written();
    console.deliver(written.publication(), out);
    written.losses().forEach(this::tell);
    written.warnings().forEach(warning -> console.tell("warning: " + warning.message()));
    return ExitCode.DONE;
  }

  /** The feed with its days named. */
  private CalendarFeed of(CalendarFeed feed, Programme programme) {
    Optional<Window> window = window(programme.rhythm());
    Integer days = keepCancelled;
    if (days == null) {
      return window.map(feed::window).orElseGet(() -> feed.around(today(programme.timeZone())));
    }
    if (window.isPresent()) {
      throw CommandFailure.wrongUsage(
          "zweimonat: --keep-cancelled counts from today and does not go with a window");
    }
    try {
      return feed.keepCancelled(days).around(today(programme.timeZone()));
    } catch (IllegalArgumentException negative) {
      throw CommandFailure.wrongUsage("zweimonat: " + negative.getMessage());
    }
  }
}
