package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaHtml;

/** The lists of dates of one page: all of them are fragments that `verify` reads back, too. */
final class Dates {
  private final Links links;
  private final String language;

  Dates(Links links, String language) {
    this.links = links;
    this.language = language;
  }

  /** {@code agenda} as a fragment whose groups stand below headings of {@code level}. */
  String html(Agenda agenda, View view, int level) {
    return grouped(html(agenda, level), view);
  }

  /** The same whose groups can be jumped to: the prefix, then their day, week or partner. */
  String html(Agenda agenda, View view, int level, String prefix) {
    return grouped(html(agenda, level).ids(prefix), view);
  }

  private AgendaHtml html(Agenda agenda, int level) {
    return AgendaHtml.of(agenda)
        .language(language)
        .withoutHeading()
        .headingLevel(level)
        .jalali()
        .offerLinks(offer -> links.uri(Links.offer(language, offer)))
        .dateLinks(date -> links.uri(Links.date(language, date)));
  }

  private static String grouped(AgendaHtml html, View view) {
    AgendaHtml grouped =
        switch (view) {
          case DAY -> html.byDay();
          case WEEK -> html.byWeek();
          case PARTNER -> html.byPartner();
        };
    return grouped.publication().text();
  }
}
