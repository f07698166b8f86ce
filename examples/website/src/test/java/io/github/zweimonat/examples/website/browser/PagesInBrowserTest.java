package io.github.zweimonat.examples.website.browser;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page in every language, in light and dark. Every other page is looked at on a
 * phone, so that each kind and each language is seen on both. The overview by day has all dates;
 * the other views, which say the same of each, have those of one partner or place, since what
 * axe-core looks at takes its time: a page with all dates two seconds.
 */
class PagesInBrowserTest extends InBrowser {
  private static final String NOWHERE = "not-there";

  private static final List<String> OF_THE_SAMPLE =
      List.of(
          "",
          "by-week/?partner=verkehrswacht",
          "by-partner/?place=turnhalle",
          "2025-09/?partner=verkehrswacht",
          "?spoken=ar&audience-age=12",
          "offers/polizei-sprechstunde/",
          "offers/ausflug-kanal/",
          "offers/betriebsbesuche/",
          "offers/sozialberatung/",
          NOWHERE);

  private static final List<String> OF_THE_HARD_ONE =
      List.of(
          "",
          "by-partner/?category=dunkel",
          "?place=platz",
          "offers/alles/",
          "offers/reise/",
          NOWHERE);

  /** What one can press and is less than 24 pixels high or wide, and not amid a sentence. */
  private static final String SMALL =
      """
      [...document.querySelectorAll('a, button, summary, input, select')]
        .filter(it => it.checkVisibility() && !it.matches('.skip'))
        .filter(it => { const box = it.getBoundingClientRect(); return Math.min(box.width, box.height) < 24; })
        .map(it => it.outerHTML)
      """;

  /** What makes a page wider than its window. */
  private static final String BEYOND =
      """
      document.documentElement.scrollWidth <= innerWidth ? []
        : [...document.querySelectorAll('body *')]
          .filter(it => { const box = it.getBoundingClientRect(); return box.right > innerWidth + 1 || box.left < -1; })
          .slice(0, 5).map(it => it.outerHTML.slice(0, 200))
      """;

  private static ServedSite hard;

  @BeforeAll
  static void startHard() {
    hard = ServedSite.of(Programmes.hard());
  }

  @AfterAll
  static void stopHard() {
    if (hard != null) {
      hard.close();
    }
  }

  /** A page to look at. */
  record Visit(boolean isHard, String language, String path, Screen screen) {
    ServedSite site() {
      return isHard ? hard : site;
    }

    /** A browser complains of a page that is not there. */
    List<String> complaints() {
      return path.equals(NOWHERE)
          ? List.of(
              "Failed to load resource: the server responded with a status of 404 (Not Found)")
          : List.of();
    }

    String direction() {
      return List.of("ar", "fa", "ps").contains(language) ? "rtl" : "ltr";
    }

    @Override
    public String toString() {
      return (isHard ? "hard " : "") + language + "/" + path + " " + screen;
    }
  }

  static List<Visit> visits() {
    List<Visit> visits = new ArrayList<>();
    add(visits, false, List.of("de", "en", "uk", "ar", "fa"), OF_THE_SAMPLE);
    add(visits, true, List.of("de-simple", "tr", "ku", "ps", "fr", "ru"), OF_THE_HARD_ONE);
    return visits;
  }

  private static void add(
      List<Visit> visits, boolean isHard, List<String> languages, List<String> paths) {
    for (int language = 0; language < languages.size(); language++) {
      for (int path = 0; path < paths.size(); path++) {
        Screen screen = (language + path) % 2 == 0 ? Screen.PHONE : Screen.DESKTOP;
        visits.add(new Visit(isHard, languages.get(language), paths.get(path), screen));
      }
    }
  }

  /** None of this would be worth much, if it found nothing where something is wrong. */
  @Test
  void checks_findWhatIsWrong() {
    try (PageServer host = PageServer.start();
        ChromiumPage page = chromium.open(Screen.PHONE)) {
      page.goTo(
          host.show(
              """
              <!DOCTYPE html><title>x</title><meta name=color-scheme content="light dark">
              <style>a{font-size:9px} .p{color:#777;background:#fff} @media (prefers-color-scheme:dark){.p{background:#666}}</style>
              <main><h1>x</h1><a href="#">x</a><p class="p">Grau</p><div style="width:1000px">x</div></main>
              """,
              ""));
      assertThat(page.errors()).isEmpty();
      assertThat(page.violations()).anyMatch(it -> it.startsWith("html-has-lang"));
      assertThat(page.prefer(DARK).violationsOfColour())
          .anyMatch(it -> it.startsWith("color-contrast: p "));
      assertThat(page.value(SMALL)).asInstanceOf(LIST).hasSize(1);
      assertThat(page.value(BEYOND)).asInstanceOf(LIST).isNotEmpty();
      page.page().evaluate("() => { setTimeout(() => { throw new Error('broken'); }); }");
      page.page().waitForCondition(() -> !page.errors().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("visits")
  void page_isForEverybody(Visit visit) {
    try (ChromiumPage page = chromium.open(visit.screen())) {
      page.goTo(visit.site().at(visit.language() + "/" + visit.path()));
      SoftAssertions softly = new SoftAssertions();
      softly.assertThat(page.value("document.documentElement.lang")).isEqualTo(visit.language());
      softly.assertThat(page.value("document.dir")).isEqualTo(visit.direction());
      softly.assertThat(page.violations()).as("axe").isEmpty();
      softly.assertThat(page.prefer(DARK).violationsOfColour()).as("axe in the dark").isEmpty();
      softly.assertThat(page.value(SMALL)).asInstanceOf(LIST).as("hard to hit").isEmpty();
      page.page().setViewportSize(320, 640);
      softly.assertThat(page.value(BEYOND)).asInstanceOf(LIST).as("at 320 pixels").isEmpty();
      page.page().setViewportSize(visit.screen().width(), visit.screen().height());
      page.page().evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
      softly.assertThat(page.value(BEYOND)).asInstanceOf(LIST).as("text of 200 %").isEmpty();
      softly.assertThat(page.errors()).as("console").isEqualTo(visit.complaints());
      softly.assertAll();
    }
  }
}
