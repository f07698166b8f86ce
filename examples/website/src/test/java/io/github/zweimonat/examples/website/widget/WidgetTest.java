package io.github.zweimonat.examples.website.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.examples.website.browser.Chromium;
import io.github.zweimonat.examples.website.browser.ChromiumPage;
import io.github.zweimonat.examples.website.browser.PageServer;
import io.github.zweimonat.examples.website.browser.Screen;
import io.github.zweimonat.examples.website.http.SiteServer;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The widget in a page of another origin, in a real browser; skipped where there is none. */
@Tag("browser")
class WidgetTest {
  private static final Programme PROGRAMME =
      ProgrammeReader.read(Path.of("../programmes/modellprojekt-integration.json"));

  private static final Instant NOW = Instant.parse("2025-07-10T08:00:00Z");

  /** As strict as a page can be that takes in a script and data of one other site. */
  private static final String POLICY =
      "default-src 'none'; script-src %1$s; connect-src %1$s; style-src 'sha256-%2$s';"
          + " base-uri 'none'; form-action 'none'";

  private static final String STYLE =
      "html { color-scheme: light dark; background: Canvas; color: CanvasText;"
          + " font-family: sans-serif }";

  private static Chromium chromium;
  private static SiteServer site;
  private static PageServer host;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    site =
        SiteServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            () -> NOW,
            Throwable::printStackTrace);
    site.publish(ProgrammeSite.served(PROGRAMME, Optional.empty(), URI.create(site.address())));
    host = PageServer.start();
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
    }
    if (site != null) {
      site.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static String html(String language, String attributes) {
    return """
        <!DOCTYPE html>
        <html lang="%1$s"><head><meta charset="utf-8"><title>Ein Partner</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>%4$s</style>
        <script src="%2$szweimonat-agenda.js" defer></script></head>
        <body><main><h1>Unsere Angebote</h1>
        <zweimonat-agenda src="%2$s" %3$s><p><a href="%2$s">Alle Termine</a></p></zweimonat-agenda>
        </main></body></html>
        """
        .formatted(language, site.address(), attributes, STYLE);
  }

  private static String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return POLICY.formatted(site.address(), Base64.getEncoder().encodeToString(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A page with the widget, as soon as that has its dates. */
  private static ChromiumPage open(Screen screen, String language, String attributes) {
    ChromiumPage page = chromium.open(screen);
    page.page().clock().setFixedTime(NOW.toEpochMilli());
    page.goTo(host.show(html(language, attributes), policy()));
    assertThat(dates(page).first()).isVisible();
    return page;
  }

  private static Locator dates(ChromiumPage page) {
    return page.page().locator("[part~=date][data-uid]");
  }

  private static List<String> uids(ChromiumPage page) {
    return dates(page).all().stream().map(date -> date.getAttribute("data-uid")).toList();
  }

  private static List<String> expected(AgendaFilter filter, Instant notBefore) {
    return Agenda.of(PROGRAMME, PROGRAMME.rhythm().windowOf(YearMonth.of(2025, 7)), filter)
        .occurrences()
        .stream()
        .filter(date -> date.end().toInstant().isAfter(notBefore))
        .map(Occurrence::uid)
        .toList();
  }

  private static Locator control(ChromiumPage page, String label) {
    return page.page()
        .getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
  }

  @Test
  void dates_areThoseOfTheAgenda_fromNowOn() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de", "")) {
      assertThat(uids(page)).isEqualTo(expected(AgendaFilter.everything(), NOW));
      page.page().getByText("Vergangene Termine zeigen").click();
      assertThat(uids(page)).isEqualTo(expected(AgendaFilter.everything(), Instant.EPOCH));
      assertThat(page.page().getByRole(AriaRole.STATUS))
          .hasText("Termine: " + expected(AgendaFilter.everything(), Instant.EPOCH).size());
      assertThat(page.errors()).as("a strict policy is kept").isEmpty();
    }
  }

  @Test
  void filters_areThoseOfTheLibrary() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de", "")) {
      control(page, "Gesprochene Sprache").selectOption("ar");
      assertThat(uids(page))
          .isEqualTo(expected(AgendaFilter.builder().addSpoken("ar").build(), NOW));
      control(page, "Alter in Jahren").fill("12");
      assertThat(uids(page))
          .isEqualTo(
              expected(AgendaFilter.builder().addSpoken("ar").addAudienceAges(12).build(), NOW));
      page.page().getByText("Auswahl aufheben").click();
      assertThat(uids(page)).isEqualTo(expected(AgendaFilter.everything(), NOW));
      control(page, "Thema").selectOption("sport");
      assertThat(uids(page))
          .isEqualTo(expected(AgendaFilter.builder().addCategories("sport").build(), NOW));
    }
  }

  @Test
  void attributes_presetFilters_andChangeThem() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de", "partner=\"ihk\"")) {
      assertThat(uids(page))
          .isEqualTo(expected(AgendaFilter.builder().addPartners("ihk").build(), NOW));
      assertThat(page.page().locator("[part~=subscribe]"))
          .hasAttribute("href", site.address().replace("http:", "webcal:") + "de/partners/ihk.ics");
      page.page()
          .locator("zweimonat-agenda")
          .evaluate("it => it.setAttribute('partner', 'ihk verkehrswacht')");
      assertThat(page.page().locator("[part~=date]").first()).isVisible();
      assertThat(uids(page))
          .isEqualTo(
              expected(AgendaFilter.builder().addPartners("ihk", "verkehrswacht").build(), NOW));
    }
  }

  @Test
  void filters_thatNobodyWants_areNotThere() {
    try (ChromiumPage page = open(Screen.PHONE, "de", "filters=\"\"")) {
      assertThat(page.page().locator("[part~=filters]")).isHidden();
    }
  }

  @ParameterizedTest
  @CsvSource({"fa, fa, rtl", "de-AT, de, ltr", "ja, de, ltr", "ar, ar, rtl"})
  void language_isTheNearestOfThePage_orTheFirstOfTheProgramme(
      String ofPage, String language, String direction) {
    try (ChromiumPage page = open(Screen.PHONE, ofPage, "")) {
      assertThat(page.page().locator(".root")).hasAttribute("lang", language);
      assertThat(page.page().locator(".root")).hasAttribute("dir", direction);
    }
  }

  @Test
  void language_chosen_changesAllOfIt() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de", "")) {
      Locator languages = control(page, "Sprache der Übersicht");
      languages.focus();
      languages.selectOption("fa");
      assertThat(page.page().locator("[part~=subscribe]")).hasText("اشتراک برنامه‌ها");
      assertThat(page.page().locator(".root")).hasAttribute("dir", "rtl");
      assertThat(page.page().locator("[part~=day-heading]").first()).containsText("ژوئیهٔ ۲۰۲۵");
      assertThat(uids(page)).isEqualTo(expected(AgendaFilter.everything(), NOW));
      assertThat(
              page.page()
                  .evaluate(
                      "() => document.querySelector('zweimonat-agenda').shadowRoot.activeElement.value"))
          .as("the focus stays")
          .isEqualTo("fa");
      assertThat(page.page().locator("#language option").allTextContents())
          .contains("Deutsch", "فارسی");
    }
  }

  @Test
  void window_goesOnAndBackByTwoMonths() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de", "")) {
      assertThat(page.page().locator("[part~=heading]")).hasText("Juli und August 2025");
      page.page().locator("[part~=later]").click();
      assertThat(page.page().locator("[part~=heading]")).hasText("September und Oktober 2025");
      page.page().locator("[part~=earlier]").click();
      assertThat(page.page().locator("[part~=heading]")).hasText("Juli und August 2025");
    }
  }

  /** Nobody needs a mouse: every control is reached, and works, by keys alone. */
  @Test
  void keyboard_reachesAndUsesEverything() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de", "")) {
      String focused =
          "() => { const it = document.querySelector('zweimonat-agenda').shadowRoot.activeElement;"
              + " return it ? it.getAttribute('part') + (it.value || '') : ''; }";
      page.page().keyboard().press("Tab");
      assertThat(page.page().evaluate(focused)).isEqualTo("button earlier");
      page.page().keyboard().press("Tab");
      assertThat(page.page().evaluate(focused)).isEqualTo("button later");
      page.page().keyboard().press("Enter");
      assertThat(page.page().locator("[part~=heading]")).hasText("September und Oktober 2025");
      assertThat(page.page().evaluate(focused)).as("stays").isEqualTo("button later");
      page.page().keyboard().press("Tab");
      page.page().keyboard().press("Tab");
      page.page().keyboard().press("ArrowDown");
      Object spoken = page.page().evaluate(focused);
      assertThat(spoken).isNotEqualTo("control");
      assertThat(page.page().locator("[part~=reset]")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ar", "fa"})
  void axe_findsNothing_onPhoneAndDesktop_inLightAndDark(String language) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target/screenshots"));
    for (Screen screen :
        List.of(Screen.PHONE, Screen.DESKTOP, Screen.PHONE.dark(), Screen.DESKTOP.dark())) {
      try (ChromiumPage page = open(screen, language, "")) {
        assertThat(page.violations()).as(language + " " + screen).isEmpty();
        assertThat(page.page().evaluate("() => document.documentElement.scrollWidth"))
            .as("nothing is cut off")
            .isEqualTo(screen.width());
        page.screenshot(pictures.resolve("widget-" + language + "-" + screen + ".png"));
      }
    }
  }

  @Test
  void siteAway_theFallbackStays_andRetryBringsTheDates() {
    try (ChromiumPage page = chromium.open(Screen.PHONE)) {
      page.page().route("**/agenda.json*", route -> route.abort());
      page.goTo(host.show(html("de", ""), policy()));
      assertThat(page.page().getByRole(AriaRole.ALERT))
          .containsText("Die Termine konnten nicht geladen werden.");
      assertThat(page.page().getByText("Alle Termine")).isVisible();
      assertThat(page.violations()).isEmpty();

      page.page().unroute("**/agenda.json*");
      page.page().getByText("Noch einmal versuchen").click();
      assertThat(dates(page).first()).isVisible();
      assertThat(page.page().getByText("Alle Termine")).isHidden();
    }
  }

  @Test
  void withoutScript_theFallbackIsThere() {
    try (ChromiumPage page = chromium.open(Screen.PHONE.withoutScript())) {
      page.goTo(host.show(html("de", ""), policy()));
      assertThat(page.page().getByText("Alle Termine")).isVisible();
    }
  }

  /** Nothing is stored, and nothing but the script and the dates is fetched. */
  @Test
  void requests_areForTheScriptAndTheDates_andNothingIsKept() {
    try (ChromiumPage page = chromium.open(Screen.DESKTOP)) {
      List<String> requests = new ArrayList<>();
      page.page().onRequest(request -> requests.add(URI.create(request.url()).getPath()));
      page.goTo(host.show(html("de", ""), policy()));
      assertThat(dates(page).first()).isVisible();
      control(page, "Thema").selectOption("sport");
      assertThat(requests)
          .filteredOn(path -> !path.equals("/favicon.ico"))
          .containsExactly("/", "/zweimonat-agenda.js", "/de/agenda.json");
      assertThat(page.page().context().cookies()).isEmpty();
      assertThat(page.page().evaluate("() => localStorage.length + sessionStorage.length"))
          .isEqualTo(0);
    }
  }

  @Test
  void variables_ofTheHost_colourIt() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de", "")) {
      page.page()
          .locator("zweimonat-agenda")
          .evaluate("it => it.style.setProperty('--zm-accent', 'rgb(1, 2, 3)')");
      assertThat(page.page().locator("[part~=subscribe]")).hasCSS("color", "rgb(1, 2, 3)");
    }
  }
}
