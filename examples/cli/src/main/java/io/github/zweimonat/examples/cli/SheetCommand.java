package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.examples.website.sheet.WallSheet;
import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What hangs on the wall. */
@Command(
    name = "sheet",
    mixinStandardHelpOptions = true,
    description = "The dates as a PDF for the wall, with codes that lead phones to the page.")
final class SheetCommand extends ProgrammeCommand {
  @Option(
      names = {"--out", "-o"},
      paramLabel = "SHEET.pdf",
      required = true,
      description = "The file to write.")
  private @Nullable Path out;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "Where the page lies (default: https:// and the programme's domain).")
  private @Nullable URI base;

  SheetCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Programme programme = document.programme(console);
    String language = languages.language(programme);
    Agenda agenda = Agenda.of(programme, windowOrCurrent(programme), filters.filter());
    console.deliver(sheet(agenda).language(language).publication(), out);
    return ExitCode.DONE;
  }

  private WallSheet sheet(Agenda agenda) {
    try {
      return WallSheet.of(agenda, base(agenda.programme()));
    } catch (IllegalArgumentException noAddress) {
      throw CommandFailure.wrongUsage("zweimonat: " + noAddress.getMessage());
    }
  }

  /** With a slash at its end, as one would think of an address without. */
  private URI base(Programme programme) {
    return Optional.ofNullable(base)
        .map(given -> given.toString().endsWith("/") ? given : URI.create(given + "/"))
        .orElseGet(() -> URI.create("https://" + programme.domain() + "/"));
  }
}
