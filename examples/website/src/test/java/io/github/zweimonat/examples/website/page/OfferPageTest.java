package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OfferPageTest {
  private final PageContext context = Pages.context();
  private final Document german = Pages.offer(context, "fussball", "de");
  private final Document persian = Pages.offer(context, "fussball", "fa");

  private static List<String> fact(Document page, String kind) {
    return page.select(".facts ." + kind + " dd").eachText();
  }

  @Test
  void page_german_tellsWhatItIs() {
    assertThat(german.select("h1").text()).isEqualTo("Fußball");
    assertThat(german.title()).isEqualTo("Fußball · Kleines Programm");
    assertThat(german.select(".lead").text()).isEqualTo("Wir spielen.");
    assertThat(german.select("article > .prose").get(0).wholeText())
        .contains("Schuhe sind da.\nBälle auch.");
    assertThat(german.select(".back a").attr("href")).isEqualTo("../../");
  }

  @Test
  void facts_german_areAll() {
    assertThat(german.select(".facts dt").eachText())
        .containsExactly(
            "Wann",
            "Ort",
            "Anfahrt",
            "Zugang",
            "Für",
            "Sprachen",
            "Anmeldung",
            "Kosten",
            "Kontakt",
            "Angebot von",
            "Thema",
            "Mehr");
    assertThat(fact(german, "when")).containsExactly("jeden Dienstag, 16:00–18:00 Uhr");
    assertThat(fact(german, "place"))
        .containsExactly(
            "Haus", "Weg 1, 48167 Münster", "Karte (OpenStreetMap)", "In der Karten-App öffnen");
    assertThat(fact(german, "audience"))
        .containsExactly("Mädchen und Frauen", "10 bis 17 Jahre", "Wer mag");
    assertThat(fact(german, "spoken")).containsExactly("Deutsch und Arabisch");
    assertThat(fact(german, "registration"))
        .containsExactly(
            "Anmeldung nötig",
            "bis zwei Tage vorher",
            "Mittwoch, 16. Juli 2025, 17:00–19:00 Uhr, Anmeldung: bis Montag, 14. Juli 2025, 17:00 Uhr",
            "Plätze: 15",
            "Zur Anmeldung",
            "0251 1",
            "ball@klein.example");
    assertThat(fact(german, "price")).containsExactly("kostenlos");
    assertThat(fact(german, "partners")).containsExactly("Verein am Platz", "Amt für Alles");
  }

  @Test
  void place_onTheMap_isLinked() {
    assertThat(german.select(".facts .place a").eachAttr("href"))
        .containsExactly(
            "https://www.openstreetmap.org/?mlat=51.92&mlon=7.67#map=17/51.92/7.67",
            "geo:51.92,7.67?q=51.92%2C7.67");
  }

  @Test
  void dates_eightAtFirst_restAndPastOnRequest() {
    assertThat(german.select(".own > .zm-agenda .zm-date").eachAttr("data-uid"))
        .hasSize(8)
        .startsWith(
            "fussball-20250708T160000@klein.example", "fussball-20250715T160000@klein.example");
    assertThat(german.select(".own > .zm-agenda .zm-date").get(0).select(".zm-status").text())
        .isEqualTo("Abgesagt");
    List<String> summaries = german.select(".own summary").eachText();
    int later = german.select(".own details").get(0).select(".zm-date").size();
    assertThat(summaries)
        .containsExactly("Weitere Termine: " + later, "In diesem Zeitraum schon vorbei: 1");
    assertThat(german.select(".own .zm-date").eachAttr("data-uid")).doesNotHaveDuplicates();
    assertThat(german.select(".own > .zm-agenda .zm-save a").get(0).attr("href"))
        .isEqualTo("../../dates/fussball-20250708T160000@klein.example.ics");
  }

  @Test
  void dates_ofFiles_areThoseThatHaveFiles() {
    Document page = Pages.offer(Pages.files(), "fussball", "de");
    assertThat(page.select(".own .zm-date").eachAttr("data-uid"))
        .contains("fussball-20251028T160000@klein.example")
        .doesNotContain("fussball-20251104T160000@klein.example");
    assertThat(german.select(".own .zm-date").eachAttr("data-uid"))
        .contains("fussball-20251104T160000@klein.example");
  }

  @Test
  void dates_ofACourse_areNumbered() {
    Document course = Pages.offer(context, "kurs", "de");
    assertThat(course.select(".own .zm-course").eachText())
        .containsExactly("Termin 2 von 3", "Termin 3 von 3", "Termin 1 von 3");
  }

  @Test
  void dates_onRequest_sayThat() {
    Document page = Pages.offer(context, "beratung", "de");
    assertThat(page.select(".own .quiet").text()).isEqualTo("nach Vereinbarung");
    assertThat(page.select(".zm-date")).isEmpty();
    assertThat(page.select("script[type=application/ld+json]")).isEmpty();
  }

  @Test
  void page_persian_saysWhatIsNotTranslated() {
    assertThat(persian.select("h1").text()).isEqualTo("فوتبال");
    assertThat(persian.select("h1 [lang]")).isEmpty();
    assertThat(persian.select("article > .prose [lang=de][dir=ltr]").text())
        .startsWith("Schuhe sind da.");
    assertThat(fact(persian, "directions")).containsExactly("با اتوبوس.");
    assertThat(persian.select(".facts .accessibility dd span").attr("lang")).isEqualTo("de");
    assertThat(persian.select(".facts .registration a[href^=mailto] span").attr("dir"))
        .isEqualTo("ltr");
  }

  @Test
  void feeds_areThoseOfItsPartnersAndCategories() {
    assertThat(german.select(".feed input").eachAttr("value"))
        .containsExactly(
            "https://klein.example/de/partners/verein.ics",
            "https://klein.example/de/partners/amt.ics",
            "https://klein.example/de/categories/sport.ics");
  }

  @Test
  void jsonLd_isOfThisOfferAlone() {
    String json = german.select("script[type=application/ld+json]").html();
    assertThat(json).contains("Fußball", "2025-07-08").doesNotContain("Kurs");
  }

  @Test
  void links_ofAPathWithoutASlash_leadToTheSame() {
    Document page =
        Pages.tree(
            OfferPage.of(
                    context,
                    context.programme().offer("fussball").orElseThrow(),
                    "de",
                    "de/offers/fussball")
                .publication(),
            "de/offers/fussball");
    String links = "a[href]:not(.skip)";
    assertThat(page.select(links).eachAttr("abs:href"))
        .isEqualTo(german.select(links).eachAttr("abs:href"));
  }
}
