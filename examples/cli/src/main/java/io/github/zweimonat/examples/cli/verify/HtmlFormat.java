package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaHtml;
import java.util.List;
import java.util.Map;

/**
 * The HTML for any page, in one of its groupings: what people see, and what programs find in it.
 */
final class HtmlFormat implements Format {
  /** How it is grouped. */
  enum Grouping {
    DAY("html"),
    WEEK("html by week"),
    PARTNER("html by partner");

    private final String label;

    Grouping(String label) {
      this.label = label;
    }
  }

  private final Grouping grouping;

  HtmlFormat(Grouping grouping) {
    this.grouping = grouping;
  }

  @Override
  public String name() {
    return grouping.label;
  }

  @Override
  public Written write(Agenda agenda, String language) {
    AgendaHtml html = AgendaHtml.of(agenda).language(language);
    return Written.of(
        switch (grouping) {
          case DAY -> html.byDay().publication();
          case WEEK -> html.byWeek().publication();
          case PARTNER -> html.byPartner().publication();
        });
  }

  @Override
  public boolean isInOrder() {
    return !hasHosts();
  }

  @Override
  public boolean hasHosts() {
    return grouping == Grouping.PARTNER;
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return List.of(Concession.silent(Member.SERIES, "dates stand alone"));
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    return new HtmlDates(HtmlDates.parse(written.text()), reading).read();
  }

  @Override
  public Map<Aside, String> asides(Written written, Reading reading) {
    return new HtmlAsides(HtmlDates.parse(written.text()), reading).read();
  }

  @Override
  public String toString() {
    return name();
  }
}
