package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ErrorPageTest {
  private final PageContext context = Pages.context();

  private Document page(int status, String language, String path) {
    return Pages.tree(ErrorPage.of(context, status, language, path).publication(), path);
  }

  @Test
  void page_notFound_leadsHomeFromAnyDepth() {
    Document page = page(404, "fa", "fa/no/such/thing");
    assertThat(page.select("h1").text()).isEqualTo("صفحه پیدا نشد");
    assertThat(page.select("main a").attr("abs:href")).isEqualTo("https://klein.example/fa/");
    assertThat(page.select("link[rel=icon]").attr("abs:href"))
        .isEqualTo("https://klein.example/favicon.svg");
  }

  @Test
  void page_ofAnError_isNotForSearchEngines() {
    Document page = page(400, "de", "de/");
    assertThat(page.select("h1").text()).isEqualTo("Das geht so nicht");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
  }

  @Test
  void page_ofAnotherError_saysThatItIsOurs() {
    assertThat(page(500, "de", "de/").select("h1").text()).isEqualTo("Da ist etwas schiefgegangen");
  }
}
