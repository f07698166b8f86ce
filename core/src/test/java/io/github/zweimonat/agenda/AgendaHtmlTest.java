package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.window;

import io.github.zweimonat.GoldenFile;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AgendaHtmlTest {
  static final List<String> LANGUAGES = Words.LANGUAGES;

  private static final Window SUMMER = window("2025-07-01", "2025-09-01");

  private static AgendaHtml colourful() {
    return AgendaHtml.of(Agenda.of(AgendaTextTest.colourful(), SUMMER));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void publication_isTheGoldenFile(String language) throws IOException {
    GoldenFile.assertSame(
        "agenda-" + language + ".html", colourful().language(language).publication().bytes());
  }

  @Test
  void publication_withAllThatCanBeAsked_isTheGoldenFile() throws IOException {
    AgendaHtml asked =
        colourful()
            .language("fa")
            .headingLevel(2)
            .withDropped()
            .jalali()
            .ids("t-")
            .offerLinks(offer -> URI.create("offers/" + offer.id() + "/?a=1&b=2"))
            .dateLinks(date -> URI.create("dates/" + date.uid() + ".ics"));

    GoldenFile.assertSame("agenda-week-fa.html", asked.byWeek().publication().bytes());
    GoldenFile.assertSame("agenda-partner-fa.html", asked.byPartner().publication().bytes());
  }
}
