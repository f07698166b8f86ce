package io.github.zweimonat.examples.website.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where no script runs, everything is a link or a form. */
class WithoutScriptTest extends InBrowser {
  private static final Screen PLAIN = Screen.PHONE.withoutScript();

  private static List<String> expected(YearMonth month, AgendaFilter filter) {
    Programme sample = Programmes.sample();
    return Agenda.of(sample, sample.rhythm().windowOf(month), filter).occurrences().stream()
        .map(Occurrence::uid)
        .toList();
  }

  private static List<String> dates(ChromiumPage page) {
    return page.page().locator("#dates .zm-date:visible").all().stream()
        .map(date -> date.getAttribute("data-uid"))
        .distinct()
        .toList();
  }

  private static void follow(ChromiumPage page, String link) {
    page.page().locator(link).click();
    page.page().waitForLoadState();
  }

  @Test
  void form_sendsWhatIsChosen_andTheDatesAreThoseOfTheAgenda() {
    try (ChromiumPage page = open(PLAIN, "fa/")) {
      page.page().locator("#filter summary").click();
      page.page().locator("#f-spoken").selectOption("ar");
      page.page().locator("#f-age").fill("20");
      follow(page, "#filter button");
      assertThat(page.page())
          .hasURL(
              Pattern.compile(
                  ".*/fa/\\?spoken=ar&category=&place=&partner=&audience-age=20#dates"));
      AgendaFilter filter = AgendaFilter.builder().addSpoken("ar").addAudienceAges(20).build();
      List<String> expected = expected(YearMonth.of(2025, 7), filter);
      assertThat(expected).isNotEmpty();
      assertThat(dates(page)).isEqualTo(expected);

      follow(page, ".views a >> nth=1");
      assertThat(page.page())
          .hasURL(Pattern.compile(".*/fa/by-week/\\?audience-age=20&spoken=ar#dates"));
      assertThat(dates(page)).isEqualTo(expected);
      follow(page, ".langs a[lang=de]");
      assertThat(page.page()).hasURL(Pattern.compile(".*/de/by-week/\\?audience-age=20&spoken=ar"));
      assertThat(dates(page)).isEqualTo(expected);
      follow(page, "#reset");
      assertThat(dates(page)).isEqualTo(expected(YearMonth.of(2025, 7), AgendaFilter.everything()));
    }
  }

  @Test
  void windows_viewsAndOffers_areLinks() {
    try (ChromiumPage page = open(PLAIN, "de/")) {
      follow(page, ".windows a >> nth=-1");
      assertThat(page.page()).hasURL(Pattern.compile(".*/de/2025-09/#dates"));
      assertThat(dates(page)).isEqualTo(expected(YearMonth.of(2025, 9), AgendaFilter.everything()));
      follow(page, ".views a >> nth=2");
      assertThat(page.page()).hasURL(Pattern.compile(".*/de/2025-09/by-partner/#dates"));
      assertThat(page.page().locator(".zm-host").first()).isVisible();
      follow(page, "#dates .zm-title a >> nth=0");
      assertThat(page.page()).hasURL(Pattern.compile(".*/de/offers/[a-z-]+/"));
      follow(page, ".back a");
      assertThat(page.page()).hasURL(Pattern.compile(".*/de/"));
    }
  }

  @Test
  void nothing_isShown_thatDoesNothing() {
    for (String path : List.of("de/", "de/offers/radfahren/")) {
      try (ChromiumPage page = open(PLAIN, path)) {
        Locator buttons = page.page().locator("button:visible");
        assertThat(
                buttons.all().stream()
                    .allMatch(it -> it.evaluate("it => it.form !== null").equals(true)))
            .as("buttons, but of forms")
            .isTrue();
        assertThat(page.page().locator("[data-copy]").first()).isHidden();
        assertThat(page.page().locator("[data-print]").first()).isHidden();
      }
    }
  }
}
