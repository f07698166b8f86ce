package io.github.zweimonat.examples.website.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.examples.website.site.StaticSite;
import io.github.zweimonat.programme.Programme;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same pages as files in a folder of a web space that answers no query. */
@Tag("browser")
class StaticFilesInBrowserTest {
  private static Chromium chromium;
  private static FileServer files;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    ProgrammeSite site =
        ProgrammeSite.ofFiles(Programmes.sample(), Optional.empty(), ServedSite.BASE);
    files = FileServer.of(StaticSite.of(site, Programmes.MONDAY));
  }

  @AfterAll
  static void stop() {
    if (files != null) {
      files.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static List<String> dates(ChromiumPage page) {
    return page.page().locator("#dates .zm-date:visible").all().stream()
        .map(date -> date.getAttribute("data-uid"))
        .toList();
  }

  private static List<String> expected(AgendaFilter filter) {
    Programme sample = Programmes.sample();
    return Agenda.of(sample, sample.rhythm().windowOf(YearMonth.of(2025, 7)), filter)
        .occurrences()
        .stream()
        .map(Occurrence::uid)
        .toList();
  }

  @Test
  void filter_isThereByScript_andGoesAlong() {
    try (ChromiumPage page = chromium.open(Screen.PHONE)) {
      page.goTo(files.at("fa/"));
      assertThat(dates(page)).isEqualTo(expected(AgendaFilter.everything()));
      page.page().locator("#filter summary").click();
      page.page().locator("#f-spoken").selectOption("ar");
      List<String> expected = expected(AgendaFilter.builder().addSpoken("ar").build());
      assertThat(dates(page)).isEqualTo(expected);

      page.page().locator(".views a").nth(1).click();
      assertThat(page.page()).hasURL(Pattern.compile(".*/fa/by-week/\\?spoken=ar#dates"));
      assertThat(dates(page)).as("an address that was passed on").isEqualTo(expected);
      assertThat(page.page().locator("#f-spoken")).hasValue("ar");
      page.page().locator("#reset").click();
      assertThat(dates(page)).isEqualTo(expected(AgendaFilter.everything()));
      assertThat(page.violations()).isEmpty();
      assertThat(page.errors()).isEmpty();
    }
  }

  @Test
  void filter_isNotThere_whereItWouldDoNothing() {
    try (ChromiumPage page = chromium.open(Screen.PHONE.withoutScript())) {
      page.goTo(files.at("de/"));
      assertThat(page.page().locator("#filter")).isHidden();
      assertThat(dates(page)).isEqualTo(expected(AgendaFilter.everything()));
    }
  }

  /**
   * Every link of a page to the site itself leads to a file, wherever the site lies; of the many to
   * dates the first.
   */
  @Test
  void links_leadToFiles() {
    for (String path : List.of("", "ar/by-partner/", "de/2025-09/", "de/offers/radfahren/")) {
      try (ChromiumPage page = chromium.open(Screen.DESKTOP)) {
        page.goTo(files.at(path));
        Locator links =
            page.page().locator("a:not([href^='#'], .zm-date:not(:first-child) .zm-save a)");
        List<?> found =
            (List<?>)
                links.evaluateAll(
                    "links => [...new Set(links.map(it => it.href.split(/[?#]/)[0]))].filter(it =>"
                        + " it.startsWith(location.origin))");
        assertThat(found).as(path).hasSizeGreaterThan(5);
        for (Object link : found) {
          assertThat(page.page().request().get((String) link).status())
              .as("%s", link)
              .isEqualTo(200);
        }
        assertThat(page.errors()).as(path).isEmpty();
      }
    }
  }
}
