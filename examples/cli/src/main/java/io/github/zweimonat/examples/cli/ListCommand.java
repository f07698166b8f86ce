package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.AgendaCsv;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.programme.Programme;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a partner's office looks through, corrects and sends back. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "The dates of one partner as a list that its office corrects and sends back.")
final class ListCommand extends ProgrammeCommand {
  /** What a list can be written as. */
  enum Format {
    /** Comma-separated values, with semicolons. */
    CSV,
    /** A sheet for Excel and LibreOffice. */
    XLSX
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv (default) or xlsx.",
      defaultValue = "csv")
  private Format format = Format.CSV;

  @Option(names = "-o", paramLabel = "OUT", description = "The file to write.")
  private @Nullable Path out;

  ListCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    AgendaFilter filter = filters.filter();
    if (filter.partners().size() != 1) {
      throw CommandFailure.wrongUsage(
          "zweimonat: a list is for one partner (--partner ID), but there are "
              + filter.partners().size());
    }
    Programme programme = document.programme(console);
    String language = languages.language(programme);
    Agenda agenda = Agenda.of(programme, windowOrCurrent(programme), filter);
    AgendaCsv csv = AgendaCsv.of(agenda).language(language);
    Publication list =
        switch (format) {
          case CSV -> csv.publication();
          case XLSX -> ListSheet.publication(DateList.of(agenda, language));
        };
    csv.losses().forEach(this::tell); // a sheet has the same columns
    console.deliver(list, out);
    return ExitCode.DONE;
  }
}
