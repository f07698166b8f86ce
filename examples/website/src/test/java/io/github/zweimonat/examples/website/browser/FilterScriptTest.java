package io.github.zweimonat.examples.website.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where scripts run, dates are chosen without asking the server, and are those it would send. */
class FilterScriptTest extends InBrowser {
  /** The server keeps a number apart from letters that run the other way. */
  private static final Pattern ISOLATES = Pattern.compile("[\\u2066-\\u2069]");

  /** Each choice that the form offers, and some of two, as queries. */
  private static final String CHOICES =
      """
      (() => {
        const lists = [...document.querySelectorAll('#filter select')].map(list =>
          [...list.options].filter(it => it.value).map(it => list.name + '=' + it.value));
        const ages = ['0', '11', '12', '17', '18', '99'].map(age => 'audience-age=' + age);
        const pairs = lists[0].flatMap((it, at) =>
          [it + '&' + lists[1][at % lists[1].length], it + '&' + ages[at % 6]]);
        return [...lists.flat(), ...ages, ...pairs];
      })()
      """;

  private static final String CHOOSE =
      """
      query => {
        const form = document.getElementById('filter');
        const values = new URLSearchParams(query);
        for (const field of form.elements) if (field.name) field.value = values.get(field.name) || '';
        form.dispatchEvent(new Event('input'));
        return [location.search, document.getElementById('matches').textContent.replace(/[\\u2066-\\u2069]/g, ''),
          ...['#dates .zm-date', '.zm-offer', '.notice'].map(kind =>
            [...document.querySelectorAll(kind)].filter(it => !it.closest('[hidden]'))
              .map(it => it.dataset.uid || it.dataset.offer).join(' '))];
      }
      """;

  /** The address, how many it says there are, the dates, offers without dates, news of both. */
  private static List<String> served(ChromiumPage page, String path, String query) {
    Document tree = Jsoup.parse(page.page().request().get(site.at(path) + "?" + query).text());
    List<String> found = new ArrayList<>();
    found.add("?" + query);
    found.add(ISOLATES.matcher(tree.select("#matches").text()).replaceAll(""));
    for (String kind : List.of("#dates .zm-date", ".zm-offer", ".notice")) {
      found.add(
          tree.select(kind).stream()
              .map(it -> it.hasAttr("data-uid") ? it.attr("data-uid") : it.attr("data-offer"))
              .collect(Collectors.joining(" ")));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"de/", "fa/by-partner/"})
  void choice_ofTheScript_isThatOfTheServer(String path) {
    try (ChromiumPage page = open(Screen.DESKTOP, path)) {
      List<?> choices = (List<?>) page.value(CHOICES);
      assertThat(choices).hasSizeGreaterThan(50);
      for (Object query : choices) {
        assertThat(page.page().evaluate(CHOOSE, query))
            .as("%s", query)
            .isEqualTo(served(page, path, (String) query));
      }
    }
  }

  private static Locator dates(ChromiumPage page) {
    return page.page().locator("#dates .zm-date:visible");
  }

  /** What a screen reader says of a change, without being asked. */
  private static Locator said(ChromiumPage page) {
    return page.page().locator("#filter [role=status][aria-live=polite] span:visible");
  }

  @Test
  void choice_isSaid_standsInTheAddress_goesAlong_andEnds() {
    try (ChromiumPage page = open(Screen.PHONE, "de/")) {
      int all = dates(page).count();
      page.page().locator("#filter summary").click();
      page.page().getByLabel("Gesprochene Sprache").selectOption("ar");
      int some = dates(page).count();
      assertThat(some).isPositive().isLessThan(all);
      assertThat(said(page)).hasText("Passende Termine: " + some);
      assertThat(page.page().url()).endsWith("/de/?spoken=ar");
      assertThat(page.page().locator(".views a").nth(1))
          .hasAttribute("href", "by-week/?spoken=ar#dates");
      assertThat(page.page().locator(".langs a[lang=fa]")).hasAttribute("href", "../fa/?spoken=ar");
      assertThat(page.violations()).isEmpty();

      page.page().getByLabel("Alter in Jahren").fill("150");
      page.page().getByText("Auswahl aufheben").click();
      assertThat(dates(page)).hasCount(all);
      assertThat(page.page().url()).endsWith("/de/");
      assertThat(said(page)).hasCount(0);
    }
  }

  @Test
  void choice_thatFitsNothing_saysSo() {
    try (ChromiumPage page = open(Screen.PHONE, "de/")) {
      page.page().locator("#filter summary").click();
      page.page().getByLabel("Ort", exact()).selectOption("turnhalle");
      page.page().getByLabel("Partner", exact()).selectOption("ihk");
      assertThat(dates(page)).hasCount(0);
      assertThat(said(page))
          .hasText(
              new String[] {
                "Passende Termine: 0", "Dazu passt kein Termin. Wählen Sie weniger aus."
              });
    }
  }

  private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
    return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
  }

  @Test
  void choice_isThereAgain_onTheWayBack() {
    try (ChromiumPage page = open(Screen.PHONE, "de/")) {
      page.page().locator("#filter summary").click();
      page.page().getByLabel("Gesprochene Sprache").selectOption("ar");
      int some = dates(page).count();
      page.page().locator("#dates .zm-date:visible .zm-title a").first().click();
      page.page().waitForURL(Pattern.compile(".*/offers/.*"));
      page.page().goBack();
      assertThat(page.page()).hasURL(Pattern.compile(".*/de/\\?spoken=ar"));
      assertThat(dates(page)).hasCount(some);
      assertThat(page.page().getByLabel("Gesprochene Sprache")).hasValue("ar");
      page.page().getByText("Auswahl aufheben").click();
      assertThat(page.page()).hasURL(Pattern.compile(".*/de/#dates"));
      assertThat(page.errors()).isEmpty();
    }
  }
}
