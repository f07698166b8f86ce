package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.changes.AgendaChanges;
import io.github.zweimonat.changes.ChangesText;
import io.github.zweimonat.json.ChangesJson;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What goes to readers with a new edition. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = "What a reader of OLD should know of NEW: each change in the window, once.")
final class ChangesCommand implements Callable<Integer> {
  /** What changes can be written as. */
  enum Format {
    /** Plain text for a messenger or a mail. */
    TEXT,
    /** A list for programs. */
    JSON
  }

  private final Console console;

  @Mixin private TwoDocuments documents = new TwoDocuments();
  @Mixin private WindowOptions windows = new WindowOptions();
  @Mixin private LanguageOption languages = new LanguageOption();
  @Mixin private ClockOption clock = new ClockOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) or json.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  ChangesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TwoDocuments.Programmes both = documents.programmes(console);
    Programme newer = both.newer();
    Window window =
        windows
            .window(newer.rhythm())
            .orElseGet(
                () -> newer.rhythm().windowOf(clock.today(console.clock(), newer.timeZone())));
    console.print(render(AgendaChanges.of(both.older(), newer, window), languages.language(newer)));
    return ExitCode.DONE;
  }

  private Publication render(AgendaChanges changes, String language) {
    return switch (format) {
      case TEXT -> ChangesText.of(changes).language(language).publication();
      case JSON -> ChangesJson.of(changes).language(language).publication();
    };
  }
}
