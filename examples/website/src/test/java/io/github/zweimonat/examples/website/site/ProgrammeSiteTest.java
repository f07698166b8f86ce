package io.github.zweimonat.examples.website.site;

import static io.github.zweimonat.examples.website.SmallProgramme.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.SmallProgramme;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeSiteTest {
  private static final Programme PROGRAMME = SmallProgramme.read();
  private static final ProgrammeSite SITE =
      ProgrammeSite.served(PROGRAMME, Optional.empty(), URI.create("https://probe.example/a/"));
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 8);

  private static Publication at(String path, @Nullable String query) {
    return SITE.find(path, query, NOW).orElseThrow().publication();
  }

  private static Object key(String path, @Nullable String query, Instant now) {
    return SITE.find(path, query, now).orElseThrow().key();
  }

  @ParameterizedTest
  @CsvSource({
    "'', PAGE, text/html; charset=utf-8",
    "de/, PAGE, text/html; charset=utf-8",
    "fa/by-week/, PAGE, text/html; charset=utf-8",
    "fa/by-partner/, PAGE, text/html; charset=utf-8",
    "de/2025-09/, PAGE, text/html; charset=utf-8",
    "de/2025-09/by-week/, PAGE, text/html; charset=utf-8",
    "de/offers/rad, PAGE, text/html; charset=utf-8",
    "de/offers/rad/, PAGE, text/html; charset=utf-8",
    "de/offers/rat/, PAGE, text/html; charset=utf-8",
    "programme.ics, DATA, text/calendar; charset=utf-8",
    "programme.series.ics, DATA, text/calendar; charset=utf-8",
    "fa/programme.integreat.ics, DATA, text/calendar; charset=utf-8",
    "fa/partners/ihk.ics, DATA, text/calendar; charset=utf-8",
    "de/categories/sport.ics, DATA, text/calendar; charset=utf-8",
    "de/places/halle.series.ics, DATA, text/calendar; charset=utf-8",
    "de/spoken/ar.ics, DATA, text/calendar; charset=utf-8",
    "de/dates/rad-20250708T160000@probe.example.ics, DATA, text/calendar; charset=utf-8",
    "agenda.json, DATA, application/json; charset=utf-8",
    "fa/agenda.json, DATA, application/json; charset=utf-8",
    "fa/agenda.jsonld, DATA, application/ld+json; charset=utf-8",
    "fa/agenda.html, DATA, text/html; charset=utf-8",
    "feeds.json, DATA, application/json; charset=utf-8",
    "fa/sheet.pdf, SHEET, application/pdf",
    "favicon.svg, FILE, image/svg+xml",
    "zweimonat-agenda.js, DATA, text/javascript; charset=utf-8",
    "sitemap.xml, FILE, application/xml; charset=utf-8",
    "robots.txt, FILE, text/plain; charset=utf-8",
  })
  void find_everyPathOfTheContract_isWhatItSays(
      String path, SiteResource.Kind kind, String mediaType) {
    SiteResource found = SITE.find(path, null, NOW).orElseThrow();
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.publication().mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de",
        "en/",
        "xx/programme.ics",
        "de/de/",
        "de/nothing",
        "de/2025-13/",
        "de/0000-01/",
        "de/2025-7/",
        "de/by-month/",
        "by-week/",
        "de/offers/",
        "de/offers/plan",
        "de/offers/x",
        "de/offers/rad/x",
        "de/dates/.ics",
        "de/dates/x.ics",
        "de/partners/x.ics",
        "de/dates/rad-20250709T160000@probe.example.ics",
        "../robots.txt",
        "/",
        "de//",
        "dates/rad-20250708T160000@probe.example.ics",
        "sheet.pdf"
      })
  void find_whatIsNotThere_isEmpty(String path) {
    assertThat(SITE.find(path, null, NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de, de/", "fa/by-week, fa/by-week/", "de/2025-07, de/2025-07/"})
  void completed_pageWithoutItsSlash_hasIt(String path, String completed) {
    assertThat(SITE.completed(path)).hasValue(completed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de/", "en", "programme.ics", "de/offers/rad", "evil.example"})
  void completed_allElse_isEmpty(String path) {
    assertThat(SITE.completed(path)).isEmpty();
  }

  @Test
  void date_aloneAlsoCancelledOrMovedFarAway_isItsEvent() {
    assertThat(at("de/dates/rad-20250708T160000@probe.example.ics", null).text())
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("\r\nDTSTART;TZID=Europe/Berlin:20250708T160000\r\n");
    assertThat(at("de/dates/rad-20250715T160000@probe.example.ics", null).text())
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("\r\nSTATUS:CANCELLED\r\n");
    assertThat(at("fa/dates/rad-20250722T160000@probe.example.ics", null).text())
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("\r\nDTSTART;TZID=Europe/Berlin:20270203T100000\r\n");
  }

  @Test
  void feed_isAroundTheDay_orOfTheWindowAskedFor() {
    assertThat(at("fa/programme.ics", null))
        .isEqualTo(CalendarFeed.of(PROGRAMME).language("fa").around(TODAY).publication());
    assertThat(at("programme.ics", "window=2025-10"))
        .isEqualTo(
            CalendarFeed.of(PROGRAMME)
                .window(PROGRAMME.rhythm().windowOf(YearMonth.of(2025, 9)))
                .publication());
  }

  @Test
  void agenda_isLastModifiedWhenItsDayBegan_unlessItsWindowIsNamed() {
    Agenda agenda = Agenda.of(PROGRAMME, PROGRAMME.rhythm().windowOf(TODAY));
    assertThat(at("agenda.json", null).bytes())
        .isEqualTo(AgendaJson.of(agenda).publication().bytes());
    assertThat(at("agenda.json", null).lastModified()).isEqualTo("2025-07-07T22:00:00Z");
    assertThat(at("de/agenda.html", null).lastModified()).isEqualTo("2025-07-07T22:00:00Z");
    assertThat(at("agenda.json", "window=2025-07").lastModified()).isEqualTo(PROGRAMME.updated());
  }

  @Test
  void fragment_leadsToTheSiteFromWhereverItStands() {
    assertThat(at("fa/agenda.html", null).text())
        .contains("https://probe.example/a/fa/offers/rad/")
        .contains("https://probe.example/a/fa/dates/rad-20250708T160000@probe.example.ics");
  }

  @Test
  void page_isLastModifiedInTheMinute() {
    assertThat(at("de/", null).lastModified()).isEqualTo("2025-07-08T09:00:00Z");
    assertThat(at("de/offers/rad/", null).lastModified()).isEqualTo("2025-07-08T09:00:00Z");
  }

  @Test
  void key_changesWithTheStepOfTime() {
    Instant nextMinute = NOW.plus(Duration.ofMinutes(1));
    Instant nextDay = NOW.plus(Duration.ofDays(1));
    assertThat(key("de/", null, NOW)).isEqualTo(key("de/", null, NOW.plusSeconds(29)));
    assertThat(key("de/", null, NOW)).isNotEqualTo(key("de/", null, nextMinute));
    assertThat(key("agenda.json", null, NOW)).isEqualTo(key("agenda.json", null, nextMinute));
    assertThat(key("agenda.json", null, NOW)).isNotEqualTo(key("agenda.json", null, nextDay));
    assertThat(key("programme.ics", null, NOW)).isNotEqualTo(key("programme.ics", null, nextDay));
    String named = "window=2025-07";
    assertThat(key("programme.ics", named, NOW)).isEqualTo(key("programme.ics", named, nextDay));
    assertThat(key("robots.txt", null, NOW)).isEqualTo(key("robots.txt", null, nextDay));
  }

  @Test
  void key_isThatOfWhatIsAskedFor_howeverItIsWritten() {
    Object key = key("de/", "spoken=ar&partner=ihk&partner=wacht", NOW);
    assertThat(key("de/", "partner=wacht&utm_source=x&spoken=ar&place=&partner=%69hk", NOW))
        .isEqualTo(key);
    assertThat(key("de/", "partner=ihk&spoken=ar", NOW)).isNotEqualTo(key);
    assertThat(key("de/", "", NOW)).isEqualTo(key("de/", null, NOW));
    assertThat(key("de/2025-08/", null, NOW)).isEqualTo(key("de/2025-07/", null, NOW));
    assertThat(key("programme.ics", "window=2025-08", NOW))
        .isEqualTo(key("programme.ics", "window=2025-07", NOW));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de/ | window=March | a window is a month such as 2025-07, but is March",
        "de/ | window=2025-13 | a window is a month such as 2025-07, but is 2025-13",
        "de/2025-07/ | window=2025-09 | a window stands in the path or in the query, but here in both",
        "de/ | partner=ikh | 'a filter names partners of the programme, but there is no \"ikh\", did you mean \"ihk\"?'",
        "de/partners/ihk.ics | partner=wacht | a partner stands in the path or in the query, but here in both",
        "programme.ics | audience-age=twelve | an age is a number of years, but is twelve",
        "de/ | spoken=a+b | 'a language must be a BCP 47 tag such as de or zh-Hant, but is \"a b\"'",
        "programme.ics | audience-age=151 | '/audienceAges: an age must be 0 to 150 years, but is 151'",
        "agenda.json | place=%zz | 'a percent sign in an address must be followed by two hexadecimal digits, but stands in %zz'",
      })
  void find_wrongQuery_saysTheRule(String path, String query, String message) {
    assertThatThrownBy(() -> SITE.find(path, query, NOW))
        .isInstanceOf(WrongQueryException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01", "9999-09", "9999-10"})
  void page_atTheEndsOfTime_leadsToNoWindowBeyond(String window) {
    assertThat(at("de/" + window + "/", null).text()).contains("class=\"zm-agenda\"");
    assertThat(at("de/", "window=" + window).text()).contains("class=\"zm-agenda\"");
  }

  @Test
  void find_moreParametersThanAnybodyAsksFor_areRefused() {
    assertThatThrownBy(() -> SITE.find("de/", "a=1&".repeat(100) + "b=1", NOW))
        .isInstanceOf(WrongQueryException.class)
        .hasMessage("an address has at most 100 parameters");
    assertThat(SITE.find("de/", "a=1&".repeat(99) + "b=1", NOW)).isPresent();
  }

  @Test
  void sitemap_namesEveryPageInEveryLanguage_atTheBase() {
    String sitemap = at("sitemap.xml", null).text();
    assertThat(sitemap)
        .contains("<loc>https://probe.example/a/de/</loc>")
        .contains("<loc>https://probe.example/a/fa/offers/rat/</loc>")
        .contains("hreflang=\"fa\" href=\"https://probe.example/a/fa/\"")
        .doesNotContain("plan");
    assertThat(at("robots.txt", null).text())
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://probe.example/a/sitemap.xml\n");
  }
}
