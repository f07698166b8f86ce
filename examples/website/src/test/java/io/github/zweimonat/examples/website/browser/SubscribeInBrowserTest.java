package io.github.zweimonat.examples.website.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.github.zweimonat.ical.FeedLinks;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways into a calendar, and to other people. */
class SubscribeInBrowserTest extends InBrowser {
  /** The addresses that links have in the end, as a browser resolves them. */
  private static List<?> addresses(Locator links) {
    return (List<?>) links.evaluateAll("links => links.map(it => it.href)");
  }

  @Test
  void selection_hasItsOwnFeed_andTheWholeHasOne() {
    try (ChromiumPage page = open(Screen.PHONE, "de/?spoken=ar")) {
      FeedLinks selection = FeedLinks.of(ServedSite.BASE, "de/programme.ics?spoken=ar", "");
      FeedLinks whole = FeedLinks.of(ServedSite.BASE, "de/programme.ics", "");
      Locator feeds = page.page().locator("#subscribe .feed");
      assertThat(feeds.nth(0).getByRole(com.microsoft.playwright.options.AriaRole.HEADING))
          .hasText("Diese Auswahl: Arabisch");
      assertLinks(feeds.nth(0), selection);
      assertLinks(feeds.nth(1), whole);
    }
  }

  private static void assertLinks(Locator feed, FeedLinks links) {
    List<?> addresses = addresses(feed.locator("a"));
    assertThat(addresses.get(0)).isEqualTo(links.webcal().toString());
    assertThat(addresses.get(1)).isEqualTo(links.google().orElseThrow().toString());
    assertThat((String) addresses.get(2))
        .startsWith(links.outlook().orElseThrow().toString())
        .startsWith("https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2F");
    assertThat(addresses.get(3)).isEqualTo(links.webcal().toString());
    assertThat(feed.locator("input")).hasValue(links.address().toString());
  }

  @Test
  void everyFeed_thatAPageNames_isThere() {
    for (String path : List.of("fa/", "de/offers/radfahren/")) {
      try (ChromiumPage page = open(Screen.PHONE, path)) {
        List<?> named = addresses(page.page().locator("a[href^='webcal:']"));
        assertThat(named).hasSizeGreaterThan(1);
        for (Object feed : named) {
          String rest = URI.create((String) feed).getPath().substring(1);
          var answer = page.page().request().get(site.at(rest));
          assertThat(answer.status()).as(rest).isEqualTo(200);
          assertThat(answer.headers())
              .as(rest)
              .containsEntry("content-type", "text/calendar; charset=utf-8");
        }
      }
    }
  }

  @Test
  void everyDate_canBeSavedAlone() {
    try (ChromiumPage page = open(Screen.PHONE, "fa/?partner=ihk")) {
      for (Object date : addresses(page.page().locator("#dates .zm-save a"))) {
        assertThat(page.page().request().get((String) date).text())
            .containsOnlyOnce("BEGIN:VEVENT");
      }
    }
  }

  @Test
  void copy_putsTheAddressIntoTheClipboard() {
    try (ChromiumPage page = open(Screen.PHONE, "de/")) {
      page.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      page.page().locator("[data-copy]").first().click();
      assertThat(page.page().locator("[data-copy]").first()).hasText("Adresse kopiert");
      assertThat(page.page().evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo("https://integration.example/de/programme.ics");
    }
  }

  @Test
  void share_passesOnTheWholeAddress_inTheLanguageOfThePage() {
    try (ChromiumPage page = open(Screen.PHONE, "fa/")) {
      for (Object link : addresses(page.page().locator(".share a:not([data-keep])"))) {
        assertThat(URLDecoder.decode((String) link, StandardCharsets.UTF_8))
            .contains("https://integration.example/fa/")
            .contains("پروژهٔ نمونهٔ همگرایی");
      }
      assertThat(page.page().locator(".share a[data-keep]")).hasAttribute("href", "sheet.pdf");
    }
  }
}
