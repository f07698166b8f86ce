package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaText;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * One plain page: the overview of a window in one language, the other languages, the feed and the
 * JSON. The text of the overview is that of {@link AgendaText}; a web site of its own comes later.
 */
final class OverviewPage {
  private final Agenda agenda;
  private final Programme programme;
  private final String language;
  private final LocalDate today;

  OverviewPage(Agenda agenda, String language, LocalDate today) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.language = language;
    this.today = today;
  }

  Publication publication() {
    Instant beginOfDay = today.atStartOfDay(programme.timeZone()).toInstant();
    Instant changed = agenda.lastModified();
    return Publication.of(
        html(), "text/html; charset=utf-8", changed.isAfter(beginOfDay) ? changed : beginOfDay);
  }

  private String html() {
    Words words = Words.of(language, programme.languages());
    Translation name = programme.translate(programme.name(), language);
    return """
        <!doctype html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="alternate" type="text/calendar" href="/%s/programme.ics">
        <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; }
        pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
        nav a { margin-inline-end: 0.75rem; display: inline-block; padding: 0.25rem 0; }
        </style>
        </head>
        <body>
        <nav>%s</nav>
        <main>
        <h1>%s</h1>
        <p><a href="/%s/programme.ics">iCalendar</a> · <a href="/%s/agenda.json">JSON</a></p>
        <pre>%s</pre>
        </main>
        </body>
        </html>
        """
        .formatted(
            language,
            words.isRightToLeft() ? "rtl" : "ltr",
            escaped(name.text()),
            language,
            programme.languages().stream().map(OverviewPage::link).collect(Collectors.joining()),
            escaped(name.text()),
            language,
            language,
            escaped(withoutName(AgendaText.publication(agenda, language).text())));
  }

  /** The first line is the programme's name, which is the heading of the page. */
  private static String withoutName(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }

  private static String link(String tag) {
    return "<a href=\"/" + tag + "/\" hreflang=\"" + tag + "\">" + tag + "</a>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
