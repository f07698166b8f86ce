package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Programme;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever stands in a document, a page shows it and does nothing else. */
class HostileTextsTest {
  private static final String SCRIPT = "</title></style></script><script>alert(1)</script>";
  private static final String QUOTES = "\\\" onmouseover=\\\"alert(1)\\\" x='";

  private final Programme programme =
      Pages.programme(
          json ->
              json.replace("Kleines Programm", "Klein " + SCRIPT)
                  .replace("Ein Programm für Tests.", QUOTES + SCRIPT)
                  .replace("\"Fußball\"", "\"Ball " + SCRIPT + QUOTES + "\"")
                  .replace("Verein am Platz", "Verein " + SCRIPT)
                  .replace("\"Sport\"", "\"" + QUOTES + SCRIPT + "\"")
                  .replace("Krank.", "${foo} @if(true) " + SCRIPT)
                  .replace("Frau Muster", "\u202eretsuM uarF")
                  .replace("0251 1", "javascript:alert(1)"));
  private final PageContext context = Pages.context(programme);

  private List<Document> pages() {
    AgendaFilter sport = AgendaFilter.builder().addCategory("sport").build();
    return List.of(
        Pages.overview(context, "de"),
        Pages.overview(context, sport, View.PARTNER, "fa", "fa/by-partner/"),
        Pages.offer(context, "fussball", "de"),
        Pages.offer(context, "fussball", "fa"));
  }

  @Test
  void texts_withTags_areText() {
    for (Document page : pages()) {
      assertThat(page.select("script")).hasSizeLessThanOrEqualTo(2);
      assertThat(page.select("script:not([type])").eachAttr("src"))
          .singleElement()
          .asString()
          .startsWith("../")
          .contains("assets/page.");
      assertThat(page.select("title")).hasSize(1);
    }
    assertThat(pages().get(0).title()).contains("Klein </title></style></script><script>alert(1)");
    assertThat(pages().get(2).select("h1").text()).startsWith("Ball </title>");
    assertThat(pages().get(0).select(".attention .note").text()).startsWith("${foo} @if(true)");
  }

  @Test
  void texts_withQuotes_addNoAttribute() {
    for (Document page : pages()) {
      assertThat(page.getAllElements())
          .allSatisfy(
              element ->
                  assertThat(element.attributes().asList())
                      .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }
  }

  @Test
  void links_haveSchemesThatDoNothing() {
    for (Document page : pages()) {
      for (Element link : page.select("a[href]")) {
        assertThat(link.attr("href"))
            .matches("(https?:|webcal:|mailto:|tel:|sms:|geo:|[.#]|[a-z0-9-]+[/.?]|[a-z0-9-]+$).*")
            .doesNotStartWith("javascript");
      }
    }
  }

  @Test
  void texts_thatTurnWhatFollows_areKeptApart() {
    for (Document page : pages().subList(2, 4)) {
      assertThat(page.getElementsContainingOwnText("\u202e"))
          .isNotEmpty()
          .allSatisfy(element -> assertThat(element.attr("dir")).isIn("ltr", "rtl"));
    }
  }

  @Test
  void jsonLd_withAnEndTag_staysInItsElement() {
    String json = pages().get(2).select("script[type=application/ld+json]").html();
    assertThat(json).endsWith("}").contains("alert(1)");
  }
}
