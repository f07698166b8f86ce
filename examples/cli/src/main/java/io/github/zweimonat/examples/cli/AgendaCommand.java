package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaHtml;
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
import org.jspecify.annotations.Nullable;
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
    ICS,
    /** A piece of HTML for any page. */
    HTML
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, jsonld, jscalendar, fullcalendar, openactive, csv, ics"
              + " or html.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  /** How text is laid out. */
  enum Layout {
    /** Days, and their dates below them: for a messenger. */
    LIST,
    /** Columns: for a terminal. */
    TABLE
  }

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = "Of text: list (default), or table for a terminal.")
  private @Nullable Layout layout;

  /** How HTML is grouped. */
  enum Grouping {
    /** Days, as the overview has them. */
    DAY,
    /** Weeks, and their days in them. */
    WEEK,
    /** Partners: a date of two stands at each. */
    PARTNER
  }

  @Option(
      names = "--by",
      paramLabel = "GROUPING",
      description = "Of html: day (default), week or partner.")
  private @Nullable Grouping grouping;

  @Option(
      names = "--jalali",
      description =
          "Of text and html in Persian: the day of the Persian calendar beside the other one.")
  private boolean jalali;

  @Option(
      names = "--dropped",
      description =
          "Of text, json and html: the dates that breaks take out, too, each with the reason.")
  private boolean dropped;

  AgendaCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Programme programme = document.programme(console);
    String language = languages.language(programme);
    if (layout != null && format != Format.TEXT) {
      throw CommandFailure.wrongUsage("zweimonat: --layout stands with --format text");
    }
    if (grouping != null && format != Format.HTML) {
      throw CommandFailure.wrongUsage("zweimonat: --by stands with --format html");
    }
    boolean isForPeople = format == Format.TEXT || format == Format.HTML;
    if (jalali && !(isForPeople && language.startsWith("fa"))) {
      throw CommandFailure.wrongUsage(
          "zweimonat: --jalali stands with --format text or html in fa");
    }
    if (dropped && !isForPeople && format != Format.JSON) {
      throw CommandFailure.wrongUsage(
          "zweimonat: --dropped stands with --format text, json or html");
    }
    Agenda agenda = Agenda.of(programme, windowOrCurrent(programme), filters.filter());
    console.print(render(agenda, language));
    return ExitCode.DONE;
  }

  private Publication render(Agenda agenda, String language) {
    return switch (format) {
      case TEXT -> text(AgendaText.of(agenda).language(language));
      case JSON -> {
        AgendaJson json = AgendaJson.of(agenda).language(language);
        yield (dropped ? json.withDropped() : json).publication();
      }
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
      case HTML -> html(AgendaHtml.of(agenda).language(language));
    };
  }

  private Publication text(AgendaText text) {
    AgendaText whole = dropped ? text.withDropped() : text;
    AgendaText dated = jalali ? whole.jalali() : whole;
    return layout == Layout.TABLE ? dated.table() : dated.publication();
  }

  private Publication html(AgendaHtml html) {
    AgendaHtml whole = dropped ? html.withDropped() : html;
    AgendaHtml dated = jalali ? whole.jalali() : whole;
    return switch (grouping == null ? Grouping.DAY : grouping) {
      case DAY -> dated.byDay().publication();
      case WEEK -> dated.byWeek().publication();
      case PARTNER -> dated.byPartner().publication();
    };
  }
}
