package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewPageTest {
  private static final AgendaFilter SPORT = AgendaFilter.builder().addCategory("sport").build();

  private final PageContext context = Pages.context();
  private final Document german = Pages.overview(context, "de");
  private final Document persian = Pages.overview(context, "fa");

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).eachText();
  }

  @Test
  void page_german_hasItsPartsInOrder() {
    assertThat(german.select("main > section").eachAttr("aria-labelledby"))
        .containsExactly("today-h", "dates-h", "changes-h", "subscribe-h", "share-h", "project-h");
    assertThat(german.select("h1").text()).isEqualTo("Kleines Programm");
    assertThat(german.title())
        .isEqualTo("Terminübersicht: Juli und August 2025 · Kleines Programm");
  }

  @Test
  void page_persian_isWrittenFromRightToLeft() {
    Element html = persian.select("html").get(0);
    assertThat(html.attr("lang")).isEqualTo("fa");
    assertThat(html.attr("dir")).isEqualTo("rtl");
    assertThat(persian.select("h1").text()).isEqualTo("برنامهٔ کوچک");
    assertThat(persian.select("#today-h").text()).isEqualTo("امروز و به‌زودی");
  }

  @Test
  void page_languageWithoutWords_speaksThatOfTheProgrammeAndSaysSo() {
    Document somali = Pages.overview(context, "so");
    assertThat(somali.select("html").attr("lang")).isEqualTo("de");
    assertThat(somali.select(".langs a[aria-current]").text()).isEqualTo("Somali");
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void dates_ofEachView_areThoseOfTheAgenda(View view) {
    Document page =
        Pages.overview(context, AgendaFilter.everything(), view, "de", "de/" + view.folder());
    assertThat(page.select("#dates .zm-date").eachAttr("data-uid"))
        .containsOnlyOnceElementsOf(
            Pages.agenda(context, AgendaFilter.everything()).occurrences().stream()
                .filter(date -> date.offer().id().equals("kurs"))
                .map(Occurrence::uid)
                .toList());
    assertThat(page.select("#dates .zm-date").eachAttr("data-uid").stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            Pages.agenda(context, AgendaFilter.everything()).occurrences().stream()
                .map(Occurrence::uid)
                .toList());
    assertThat(page.select(".views a[aria-current]").attr("abs:href"))
        .isEqualTo("https://klein.example/de/" + view.folder() + "#dates");
  }

  @Test
  void page_draft_isNowhere() {
    assertThat(german.html()).doesNotContain("Geheim", "entwurf");
  }

  @Test
  void today_beforeACancelledDate_tellsItFirst() {
    assertThat(texts(german, ".attention .notice p"))
        .containsExactly(
            "Abgesagt", "Fußball", "Dienstag, 8. Juli 2025, 16:00–18:00 Uhr", "Krank.");
    assertThat(texts(german, ".soon h3")).containsExactly("Morgen", "Der nächste Termin");
    assertThat(texts(german, ".soon h4"))
        .containsExactly("Dienstag, 8. Juli 2025", "Mittwoch, 16. Juli 2025");
    assertThat(texts(german, ".stand")).containsExactly("Stand: Dienstag, 1. Juli 2025, 10:00 Uhr");
  }

  @Test
  void today_dateMovedOutOfTheWeek_isToldOnTheDayThatItWasPlannedFor() {
    Document page =
        Pages.overview(
            new PageContext(
                context.programme(),
                Optional.empty(),
                Pages.BASE,
                Instant.parse("2025-07-15T08:00:00Z"),
                true),
            "de");
    assertThat(texts(page, ".attention .kind"))
        .first()
        .isEqualTo("verlegt, geplant war Dienstag, 15. Juli 2025, 16:00 Uhr");
  }

  @Test
  void today_nothingForWeeks_saysSoAndTellsTheNextDate() {
    Document page =
        Pages.overview(
            new PageContext(
                Pages.programme(
                    json ->
                        json.replace("FREQ=WEEKLY;BYDAY=TU", "FREQ=YEARLY")
                            .replaceAll("(?s)\"overrides\".*?\\]", "\"exceptDates\": []")),
                Optional.empty(),
                Pages.BASE,
                Instant.parse("2025-12-24T08:00:00Z"),
                true),
            "de");
    assertThat(texts(page, ".today .quiet"))
        .containsExactly("In den nächsten Tagen gibt es keine Termine.");
    assertThat(texts(page, ".soon h4")).containsExactly("Mittwoch, 1. Juli 2026");
  }

  @Test
  void window_ofTheRhythm_tellsItsEdition() {
    assertThat(texts(german, ".edition li"))
        .containsExactly(
            "Ausgabe 1", "gültig bis zum 31. August 2025", "nächste Ausgabe am 1. September 2025");
    assertThat(german.select(".windows a").eachAttr("href"))
        .containsExactly("#d-2025-07-08", "2025-05/#dates", "2025-09/#dates");
    assertThat(german.getElementById("d-2025-07-08")).isNotNull();
  }

  @Test
  void windows_ofFiles_areThoseThatAreWritten() {
    PageContext files = Pages.files();
    Document next =
        Pages.tree(
            OverviewPage.of(
                    files,
                    Agenda.of(
                        files.programme(),
                        files.programme().rhythm().windowOf(YearMonth.of(2025, 9))),
                    View.WEEK,
                    "de",
                    "de/2025-09/by-week/")
                .publication(),
            "de/2025-09/by-week/");
    assertThat(next.select(".windows a").eachAttr("href")).containsExactly("../../by-week/#dates");
  }

  @Test
  void languages_ofAFilteredWeek_keepAllOfThat() {
    Document page = Pages.overview(context, SPORT, View.WEEK, "de", "de/by-week/");
    assertThat(page.select(".langs a").eachAttr("abs:href"))
        .containsExactly(
            "https://klein.example/de/by-week/?category=sport",
            "https://klein.example/fa/by-week/?category=sport",
            "https://klein.example/en/by-week/?category=sport",
            "https://klein.example/so/by-week/?category=sport",
            "https://klein.example/de-simple/by-week/?category=sport");
    assertThat(page.select(".langs a").eachText())
        .containsExactly("Deutsch", "فارسی", "English", "Somali", "Leichte Sprache");
    assertThat(page.select(".langs a[hreflang=fa]").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void filter_served_isAFormThatAnyBrowserSends() {
    Element form = german.select("form").get(0);
    assertThat(form.attr("method")).isEqualTo("get");
    assertThat(form.hasAttr("hidden")).isFalse();
    assertThat(form.select("[name]").eachAttr("name"))
        .containsExactly("spoken", "category", "place", "partner", "audience-age");
    assertThat(form.select("select[name=spoken] option").eachText())
        .containsExactly("alle", "Arabisch", "Deutsch", "Englisch");
    assertThat(form.select("select[name=place] option").eachAttr("value"))
        .containsExactly("", "haus", "platz");
    assertThat(form.select("label").eachAttr("for"))
        .isEqualTo(form.select("select, input").eachAttr("id"));
  }

  @Test
  void filter_ofFiles_isHiddenUntilTheScriptShowsIt() {
    assertThat(Pages.overview(Pages.files(), "de").select("form").hasAttr("hidden")).isTrue();
  }

  @Test
  void filter_chosen_isShownWithHowManyDatesMatch() {
    Document page = Pages.overview(context, SPORT, View.DAY, "de", "de/");
    assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("sport");
    assertThat(texts(page, ".chosen li")).containsExactly("Sport");
    int dates = Pages.agenda(context, SPORT).occurrences().size();
    assertThat(page.select("#matches").text()).isEqualTo("Passende Termine: " + dates);
    assertThat(page.select("#reset").attr("href")).isEqualTo("./#dates");
    assertThat(page.select(".today .zm-date").eachAttr("data-offer")).containsOnly("fussball");
  }

  @Test
  void changes_withoutAFormerEdition_areWhatTheDocumentTells() {
    assertThat(texts(german, "#changes-h")).containsExactly("Das ist anders als sonst");
    assertThat(texts(german, "#changes .kind"))
        .containsExactly(
            "Abgesagt",
            "verlegt, geplant war Dienstag, 15. Juli 2025, 16:00 Uhr",
            "anderer Ort: Platz",
            "ausgebucht",
            "Hinweis");
  }

  @Test
  void changes_sinceAFormerEdition_areToldLineByLine() {
    PageContext compared =
        new PageContext(
            context.programme(),
            Optional.of(Pages.programme(json -> json.replace("\"full\": true", "\"full\": false"))),
            Pages.BASE,
            Pages.MONDAY,
            true);
    assertThat(texts(Pages.overview(compared, "de"), "#changes li"))
        .containsExactly("Ausgebucht: Fußball · Dienstag, 29. Juli 2025, 16:00 Uhr");
    assertThat(texts(Pages.overview(compared, "fa"), "#changes li"))
        .singleElement()
        .asString()
        .contains("فوتبال");
  }

  @Test
  void subscription_ofTheWhole_hasEveryWay() {
    assertThat(german.select(".feed .buttons a").eachAttr("href"))
        .containsExactly(
            "webcal://klein.example/de/programme.ics",
            "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fklein.example%2Fde%2Fprogramme.ics",
            "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fklein.example%2Fde%2Fprogramme.ics&name=Kleines%20Programm",
            "webcal://klein.example/de/programme.ics");
    assertThat(german.select(".feed input").eachAttr("value"))
        .containsExactly("https://klein.example/de/programme.ics");
    assertThat(german.select(".feed button").hasAttr("hidden")).isTrue();
    assertThat(german.select(".parts a:not(.ics)").eachAttr("href"))
        .contains(
            "webcal://klein.example/de/spoken/ar.ics",
            "webcal://klein.example/de/categories/sport.ics",
            "webcal://klein.example/de/places/haus.ics",
            "webcal://klein.example/de/partners/verein.ics");
  }

  @Test
  void subscription_ofAChoice_hasItsQuery() {
    Document page = Pages.overview(context, SPORT, View.DAY, "fa", "fa/");
    assertThat(page.select(".feed input").eachAttr("value"))
        .containsExactly(
            "https://klein.example/fa/programme.ics?category=sport",
            "https://klein.example/fa/programme.ics");
    assertThat(page.select(".feed h3").get(0).text()).isEqualTo("این انتخاب: ورزش");
  }

  @Test
  void subscription_ofAChoiceMadeByTheScript_leadsToTheServer() {
    assertThat(german.select("#choice[hidden] a").attr("href")).isEqualTo("./#subscribe");
    assertThat(Pages.overview(context, SPORT, View.DAY, "de", "de/").select("#choice")).isEmpty();
    assertThat(Pages.overview(Pages.files(), "de").select("#choice")).isEmpty();
  }

  @Test
  void share_needsNoScript() {
    assertThat(german.select(".share a").eachAttr("href"))
        .containsExactly(
            "https://wa.me/?text=Kleines%20Programm%3A%20Juli%20und%20August%202025%0Ahttps%3A%2F%2Fklein.example%2Fde%2F",
            "https://t.me/share/url?url=https%3A%2F%2Fklein.example%2Fde%2F&text=Kleines%20Programm%3A%20Juli%20und%20August%202025",
            "sms:?&body=Kleines%20Programm%3A%20Juli%20und%20August%202025%0Ahttps%3A%2F%2Fklein.example%2Fde%2F",
            "mailto:?subject=Kleines%20Programm%3A%20Juli%20und%20August%202025&body=Kleines%20Programm%3A%20Juli%20und%20August%202025%0Ahttps%3A%2F%2Fklein.example%2Fde%2F",
            "sheet.pdf");
  }

  @Test
  void partners_whoTakePart_beginWithTheCoordinator() {
    assertThat(texts(german, ".card h4")).containsExactly("Amt für Alles", "Verein am Platz");
    Element first = german.select(".card").get(0);
    assertThat(first.select(".role").text()).isEqualTo("koordiniert das Projekt");
    assertThat(first.select(".links a").eachAttr("href"))
        .containsExactly("offers/fussball/", "offers/kurs/", "offers/beratung/");
  }

  @Test
  void logo_fromAnotherSite_isNotAskedFor() {
    assertThat(german.select("img").eachAttr("src")).containsExactly("../amt.svg");
  }

  @Test
  void footer_hasWhatTheLawAsksFor() {
    assertThat(texts(german, "footer .links a"))
        .containsExactly(
            "Impressum",
            "Datenschutz",
            "Barrierefreiheit",
            "Barriere melden",
            "Leichte Sprache",
            "Aushang (PDF)",
            "Alle Kalender",
            "Daten (JSON)");
    assertThat(german.select("footer a[href^=mailto]").eachAttr("href"))
        .containsExactly(
            "mailto:buero@klein.example",
            "mailto:buero@klein.example?subject=Barriere%20auf%20der%20Seite%3A%20https%3A%2F%2Fklein.example%2Fde%2F");
    assertThat(german.select("footer a[href^=tel]").attr("href")).isEqualTo("tel:+4925100000");
  }

  @Test
  void foreignTexts_sayWhichLanguageTheyAreIn() {
    assertThat(persian.select(".project .prose [lang=de][dir=ltr]").eachText())
        .contains("Ein Programm für Tests.", "Hält alles zusammen.");
    assertThat(persian.select(".zm-date[data-offer=kurs] .zm-title [lang]").attr("lang"))
        .isEqualTo("de");
    assertThat(german.select("main [lang]:not(.zm-agenda)").eachAttr("lang")).isEmpty();
  }

  @Test
  void head_tellsSearchEnginesWhereItLies() {
    Document root = Pages.overview(context, AgendaFilter.everything(), View.DAY, "de", "");
    assertThat(root.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://klein.example/de/");
    assertThat(root.select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("de", "fa", "en", "so", "de-simple", "x-default");
    assertThat(root.select("link[hreflang=x-default]").attr("href"))
        .isEqualTo("https://klein.example/de/");
    assertThat(root.select("link[type=text/calendar]").attr("href")).isEqualTo("de/programme.ics");
    assertThat(root.select("meta[property=og:url]").attr("content"))
        .isEqualTo("https://klein.example/de/");
    Document week = Pages.overview(context, SPORT, View.WEEK, "fa", "fa/by-week/");
    assertThat(week.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://klein.example/fa/");
  }

  @Test
  void jsonLd_hasTheDatesOfTheNextDays() {
    String json = german.select("script[type=application/ld+json]").html();
    assertThat(json).contains("\"@context\"", "2025-07-08T16:00").doesNotContain("2025-07-17");
  }

  @Test
  void policy_ofFiles_isInThePage() {
    String policy = PageAssets.of(context.programme()).contentSecurityPolicy();
    assertThat(Pages.overview(Pages.files(), "de").select("meta[http-equiv]").attr("content"))
        .isEqualTo(policy);
    assertThat(german.select("meta[http-equiv]")).isEmpty();
  }

  private static Publication at(String instant) {
    PageContext context =
        new PageContext(
            Pages.programme(), Optional.empty(), Pages.BASE, Instant.parse(instant), true);
    return OverviewPage.of(
            context, Pages.agenda(context, AgendaFilter.everything()), View.DAY, "fa", "fa/")
        .publication();
  }

  @Test
  void page_askedAgain_isTheSameUntilADateIsOver() {
    Publication morning = at("2025-07-17T00:00:00Z");
    assertThat(morning.lastModified()).isEqualTo("2025-07-16T22:00:00Z");
    assertThat(at("2025-07-17T08:59:59Z")).isEqualTo(morning);
    Publication noon = at("2025-07-17T09:00:00Z");
    assertThat(noon.lastModified()).isEqualTo("2025-07-17T09:00:00Z");
    assertThat(at("2025-07-17T21:59:59Z")).isEqualTo(noon);
    assertThat(Pages.tree(morning, "fa/").select(".soon h3").eachText()).first().isEqualTo("امروز");
    assertThat(Pages.tree(noon, "fa/").select(".soon h3").eachText()).doesNotContain("امروز");
  }
}
