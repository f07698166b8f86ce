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

/** What goes to readers with a new edition. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = "What a reader of OLD should know of NEW: each change in the window, once.")
final class ChangesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private TwoDocuments documents = new TwoDocuments();
  @Mixin private WindowOptions windows = new WindowOptions();
  @Mixin private LanguageOption languages = new LanguageOption();
  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private FormatOption format = new FormatOption();

  ChangesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TwoDocuments.Programmes both = documents.programmes(console);
    Programme newer = both.newer();
    Window window = windows.windowOrCurrent(newer, clock, console.clock());
    console.print(render(AgendaChanges.of(both.older(), newer, window), languages.language(newer)));
    return ExitCode.DONE;
  }

  private Publication render(AgendaChanges changes, String language) {
    return format.isJson()
        ? ChangesJson.of(changes).language(language).publication()
        : ChangesText.of(changes).language(language).publication();
  }
}
