package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaText;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.AgendaCsv;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.json.FullCalendarJson;
import io.github.zweimonat.json.JsCalendarJson;
import io.github.zweimonat.json.OpenActiveJson;
import io.github.zweimonat.json.SchemaOrgJson;
import io.github.zweimonat.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What takes place in a window. */
@Command(
    name = "agenda",
    mixinStandardHelpOptions = true,
    description = "What takes place in a window, in order.")
final class AgendaCommand extends ProgrammeCommand {
  /** What an agenda can be written as. */
  enum Format {
    /** Plain text, grouped by day. */
    TEXT,
    /** The agenda JSON. */
    JSON,
    /** schema.org JSON-LD. */
    JSONLD,
    /** JSCalendar (RFC 8984). */
    JSCALENDAR,
    /** Events for FullCalendar. */
    FULLCALENDAR,
    /** OpenActive sessions. */
    OPENACTIVE,
    /** A list of all partners' dates. */
    CSV,
    /** An iCalendar document. */
    ICS
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, jsonld, jscalendar, fullcalendar, openactive, csv or ics.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  AgendaCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Programme programme = document.programme(console);
    Agenda agenda = Agenda.of(programme, windowOrCurrent(programme), filters.filter());
    console.print(render(agenda, languages.language(programme)));
    return ExitCode.DONE;
  }

  private Publication render(Agenda agenda, String language) {
    return switch (format) {
      case TEXT -> AgendaText.publication(agenda, language);
      case JSON -> AgendaJson.of(agenda).language(language).publication();
      case JSONLD -> {
        SchemaOrgJson json = SchemaOrgJson.of(agenda).language(language);
        json.losses().forEach(this::tell);
        yield json.publication();
      }
      case JSCALENDAR -> {
        JsCalendarJson json = JsCalendarJson.of(agenda).language(language);
        json.losses().forEach(this::tell);
        yield json.publication();
      }
      case FULLCALENDAR -> {
        FullCalendarJson json = FullCalendarJson.of(agenda).language(language);
        json.losses().forEach(this::tell);
        yield json.publication();
      }
      case OPENACTIVE -> {
        OpenActiveJson json = OpenActiveJson.of(agenda).language(language);
        json.losses().forEach(this::tell);
        yield json.publication();
      }
      case CSV -> {
        AgendaCsv csv = AgendaCsv.of(agenda).language(language);
        csv.losses().forEach(this::tell);
        yield csv.publication();
      }
      case ICS ->
          CalendarFeed.of(agenda.programme())
              .language(language)
              .filter(agenda.filter())
              .window(agenda.window())
              .publication();
    };
  }
}
