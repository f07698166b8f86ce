package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zweimonat.GoldenFile;
import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaHtmlTest {
  static final List<String> LANGUAGES = Words.LANGUAGES;

  private static final Window SUMMER = window("2025-07-01", "2025-09-01");

  private static AgendaHtml colourful() {
    return AgendaHtml.of(Agenda.of(AgendaTextTest.colourful(), SUMMER));
  }

  /** With a date that a break takes out. */
  private static AgendaHtml resting() {
    Break feast =
        Break.builder()
            .id("feiertag")
            .name(LocalizedText.of("de", "Feiertag").and("fa", "تعطیلات رسمی"))
            .first(LocalDate.of(2025, 8, 19))
            .last(LocalDate.of(2025, 8, 19))
            .closesAll(true)
            .build();
    Programme programme =
        Programme.builder().from(AgendaTextTest.colourful()).addBreaks(feast).build();
    return AgendaHtml.of(Agenda.of(programme, SUMMER));
  }

  private static AgendaHtml html(Programme programme) {
    return AgendaHtml.of(Agenda.of(programme, SUMMER));
  }

  private static AgendaHtml html(Offer... offers) {
    return html(programme(offers).build());
  }

  /** The one element of the fragment. */
  private static Element section(AgendaHtml html) {
    Elements all = Jsoup.parseBodyFragment(html.publication().text()).body().children();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Element date(AgendaHtml html) {
    return section(html).select(".zm-date").get(0);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void publication_isTheGoldenFile(String language) throws IOException {
    GoldenFile.assertSame(
        "agenda-" + language + ".html", colourful().language(language).publication().bytes());
  }

  @Test
  void publication_withAllThatCanBeAsked_isTheGoldenFile() throws IOException {
    AgendaHtml asked =
        resting()
            .language("fa")
            .headingLevel(2)
            .withDropped()
            .jalali()
            .ids("t-")
            .offerLinks(offer -> URI.create("offers/" + offer.id() + "/?a=1&b=2"))
            .dateLinks(date -> URI.create("dates/" + date.uid() + ".ics"));

    GoldenFile.assertSame("agenda-week-fa.html", asked.byWeek().publication().bytes());
    GoldenFile.assertSame("agenda-partner-fa.html", asked.byPartner().publication().bytes());
  }

  @Test
  void publication_isHtmlOfTheDefaultLanguage() {
    Agenda agenda = Agenda.of(SampleProgramme.programme(), SUMMER);
    Publication html = AgendaHtml.of(agenda).publication();

    assertThat(html.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(html.lastModified()).isEqualTo(agenda.lastModified());
    assertThat(html).isEqualTo(AgendaHtml.of(agenda).language("de").byDay().publication());
  }

  @Test
  void publication_hasNeitherStyleNorScriptNorId() {
    assertThat(section(colourful()).select("[style],[id],style,script,link,img")).isEmpty();
    assertThat(section(colourful().ids("zm-")).select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .contains("zm-2025-07-08", "zm-undated");
    assertThat(section(colourful().byWeek().ids("x")).select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .contains("x2025-W28", "x2025-07-08");
    assertThat(section(colourful().byPartner().ids("x")).select("[id]").eachAttr("id"))
        .containsExactly("xpolizei-muenster", "xverkehrswacht", "xundated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a b", "a\"", "ü", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void ids_ofAnotherForm_areRefused(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> colourful().ids(prefix))
        .withMessage(
            "prefix of ids must match [A-Za-z][A-Za-z0-9_-]{0,31}, but is \"" + prefix + '"');
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void headingLevel_outsideOfTwoToFive_isRefused(int level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> colourful().headingLevel(level))
        .withMessage("heading level must be 2..5, but is " + level);
  }

  @Test
  void language_thatIsNone_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> colourful().language("d_e"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void headings_areOneAboveAndOneBelow(int level) {
    Element weeks = section(colourful().byWeek().headingLevel(level));

    assertThat(weeks.expectFirst(".zm-name").tagName()).isEqualTo("h" + (level - 1));
    assertThat(weeks.select(".zm-week > .zm-group-name"))
        .isNotEmpty()
        .allMatch(heading -> heading.tagName().equals("h" + level));
    assertThat(weeks.select(".zm-day > .zm-group-name"))
        .isNotEmpty()
        .allMatch(heading -> heading.tagName().equals("h" + (level + 1)));
    assertThat(section(colourful().withoutHeading()).select(".zm-head")).isEmpty();
  }

  @Test
  void times_haveTheirOffset_andWholeDaysTheirLastDay() {
    Elements dates = section(colourful()).select(".zm-date");

    assertThat(dates.select(".dt-start").eachAttr("datetime"))
        .startsWith("2025-07-08", "2025-07-08T16:00:00+02:00", "2025-07-10T16:00:00+02:00")
        .contains("2025-07-21T14:00:30+02:00");
    assertThat(dates.select("[data-uid^=fest.tage] .zm-time").text())
        .isEqualTo("ganztägig, bis 13. Juli 2025");
    assertThat(dates.select("[data-uid^=fest.tage] .dt-end").attr("datetime"))
        .isEqualTo("2025-07-13");
    assertThat(dates.select("[data-uid^=fest.tag-] .dt-end, [data-uid^=fest.schluss] .dt-end"))
        .isEmpty();
    assertThat(dates.select("[data-uid^=fest.lager] .zm-time").text())
        .isEqualTo("18:00, bis 20. Juli 2025 18:00");
  }

  /** Monrovia was behind Greenwich by 44 minutes and 30 seconds, which HTML cannot say. */
  @Test
  void times_ofAnOffsetWithSeconds_areInUtc() {
    Programme programme =
        programme(offer("a", schedule("1971-07-08T16:00", "PT1H").build()).build())
            .timeZone(ZoneId.of("Africa/Monrovia"))
            .build();
    Agenda agenda = Agenda.of(programme, window("1971-07-01", "1971-08-01"));

    assertThat(date(AgendaHtml.of(agenda)).select("time").eachAttr("datetime"))
        .containsExactly("1971-07-08T16:44:30Z", "1971-07-08T17:44:30Z");
    assertThat(date(AgendaHtml.of(agenda)).select(".zm-time").text()).isEqualTo("16:00–17:00");
  }

  @Test
  void cancelled_isStruckThroughAndSaysSo() {
    Offer off =
        offer("a", schedule("2025-07-08T16:00", "PT1H").build()).status(Status.CANCELLED).build();
    Element date = date(html(off));

    assertThat(date.child(0).text()).isEqualTo("Abgesagt");
    assertThat(date.select("s").eachText()).containsExactly("16:00–17:00", "Titel von a");
    assertThat(date.attr("data-status")).isEqualTo("cancelled");
  }

  @Test
  void attributes_areThereForWhatIsToBeFiltered() {
    Offer girls =
        offer("a", schedule("2025-07-08T16:00", "PT1H").build())
            .partners(List.of("verein", "polizei"))
            .place("halle")
            .inLanguages(List.of("de", "ar"))
            .audience(Audience.builder().minimumAge(18).gender(Gender.FEMALE).build())
            .build();
    Offer kids =
        offer("b", schedule("2025-07-09T16:00", "PT1H").build())
            .audience(
                Audience.builder().maximumAge(12).description(LocalizedText.of("Kinder")).build())
            .build();

    assertThat(date(html(girls)).attributes().asList().toString())
        .isEqualTo(
            "[class=\"zm-date h-event\", data-uid=\"a-20250708T160000@probe.example\","
                + " data-offer=\"a\", data-partners=\"verein polizei\", data-place=\"halle\","
                + " data-spoken=\"de ar\", data-ages=\"18-\", data-gender=\"female\"]");
    assertThat(date(html(girls)).select(".zm-audience").text())
        .isEqualTo("Für: Mädchen und Frauen, ab 18 Jahren");
    assertThat(date(html(kids)).attr("data-ages")).isEqualTo("-12");
    assertThat(date(html(kids)).select(".zm-audience").text())
        .isEqualTo("Für: bis 12 Jahre, Kinder");
  }

  @Test
  void week_ofTheTurnOfTheYear_isThatOfItsThursday() {
    Programme programme =
        programme(offer("a", schedule("2025-12-30T16:00", "PT1H").build()).build()).build();
    Agenda agenda = Agenda.of(programme, window("2025-12-01", "2026-01-01"));
    Element week = section(AgendaHtml.of(agenda).byWeek()).expectFirst(".zm-week");

    assertThat(week.attr("data-week")).isEqualTo("2026-W01");
    assertThat(week.expectFirst("h3").text())
        .isEqualTo("Woche vom 29. Dezember 2025 bis zum 4. Januar 2026");
    assertThat(week.select("h3 time").eachAttr("datetime"))
        .containsExactly("2025-12-29", "2026-01-04");
    assertThat(week.select(".zm-day").eachAttr("data-day")).containsExactly("2025-12-30");
  }

  @Test
  void byPartner_aDateOfTwoHosts_standsBelowEach() {
    Offer both =
        offer("a", schedule("2025-07-08T16:00", "PT1H").build())
            .partners(List.of("polizei", "verein"))
            .build();
    Element agenda = section(html(both).byPartner());

    assertThat(agenda.select(".zm-host").eachAttr("data-partner"))
        .containsExactly("verein", "polizei");
    assertThat(agenda.select(".zm-date").eachAttr("data-uid"))
        .hasSize(2)
        .containsOnly("a-20250708T160000@probe.example");
    assertThat(agenda.select(".zm-on").eachText()).containsOnly("Dienstag, 8. Juli 2025");
  }

  @Test
  void links_goToWhatIsAskedFor_elseToThePageOfTheOffer() {
    Offer own =
        offer("a", schedule("2025-07-08T16:00", "PT1H").build())
            .url(URI.create("https://verein.example/a?x=1&y=ü"))
            .online(URI.create("https://meet.example/abc"))
            .build();

    assertThat(date(html(own)).select(".zm-title a").attr("href"))
        .isEqualTo("https://verein.example/a?x=1&y=%C3%BC");
    assertThat(date(html(own)).select(".zm-online").text()).isEqualTo("Online: meet.example");
    assertThat(date(html(own)).select(".zm-online a").attr("href"))
        .isEqualTo("https://meet.example/abc");
    assertThat(
            date(html(own).offerLinks(offer -> URI.create("../offers/" + offer.id() + "/")))
                .select(".zm-title a")
                .attr("href"))
        .isEqualTo("../offers/a/");
    assertThat(date(html(own)).select(".zm-save")).isEmpty();
    assertThat(
            date(html(own).dateLinks(date -> URI.create("../dates/" + date.uid() + ".ics")))
                .select(".zm-save a[href=../dates/a-20250708T160000@probe.example.ics]")
                .text())
        .isEqualTo("In den Kalender");
  }

  @Test
  void empty_saysThatThereAreNoDates() {
    assertThat(section(html()).select(".zm-empty").text())
        .isEqualTo("In diesem Zeitraum gibt es keine Termine.");
    assertThat(section(html()).select(".zm-group, .zm-breaks")).isEmpty();
  }

  @Test
  void undated_tellWhatIsKnown() {
    Offer talk =
        offer("a")
            .availability(Availability.ON_REQUEST)
            .status(Status.TENTATIVE)
            .place("halle")
            .build();
    Element offer = section(html(talk)).expectFirst(".zm-undated .zm-offer");

    assertThat(offer.children().eachText())
        .containsExactly(
            "noch nicht sicher", "Titel von a", "nach Vereinbarung", "Turnhalle", "Sportverein");
    assertThat(offer.attr("data-place")).isEqualTo("halle");
  }

  @ParameterizedTest
  @CsvSource({"de-AT, de-AT, ltr", "prs, prs, rtl", "it, de, ltr", "ckb, de, ltr", "ar, ar, rtl"})
  void language_isThatOfTheWords(String asked, String language, String direction) {
    Element section = section(html().language(asked));

    assertThat(section.attr("lang")).isEqualTo(language);
    assertThat(section.attr("dir")).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({"de, , ", "en, de, ltr", "fa, de, ltr", "it, it, auto"})
  void texts_inAnotherLanguage_sayWhichAndItsDirection(
      String asked, String language, String direction) {
    Offer titled =
        offer("a", schedule("2025-07-08T16:00", "PT1H").build())
            .title(LocalizedText.of("Rad fahren").and("it", "In bici"))
            .build();
    Elements marked = date(html(titled).language(asked)).select(".zm-title > bdi");

    assertThat(marked.attr("lang")).isEqualTo(language == null ? "" : language);
    assertThat(marked.attr("dir")).isEqualTo(direction == null ? "" : direction);
  }

  @Test
  void texts_thatWouldBeMarkup_areTexts() {
    String hostile =
        "</p><script>alert(1)</script>&lt;<!-- \"' onload=x ]]>\u2028\u202e\u2066]&#0;\nzwei";
    LocalizedText text = LocalizedText.of("de", hostile);
    Offer offer =
        offer(
                "a",
                schedule("2025-07-08T16:00", "PT1H")
                    .addOverrides(
                        DateOverride.builder()
                            .date(LocalStart.parse("2025-07-08T16:00"))
                            .note(text)
                            .build())
                    .build())
            .title(text)
            .audience(Audience.builder().description(text).build())
            .build();
    Programme programme = programme(offer).name(text).languages(List.of("de", "fa")).build();

    for (String language : List.of("de", "fa")) {
      Element section = section(html(programme).language(language));
      section.select("br").remove(); // beside each is the line break of the text
      assertThat(section.select("script")).isEmpty();
      assertThat(section.select(".zm-name, .zm-title, .zm-note, .zm-audience bdi"))
          .hasSize(4)
          .allSatisfy(element -> assertThat(element.wholeText()).isEqualTo(hostile));
    }
  }

  /** No document has them; a programme that is built in Java may. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0001", "\r", "\u001f", "\u007f", "\u0085", "\u009f"})
  void controlCharacters_areReplaced(String control) {
    Offer offer =
        offer("a", schedule("2025-07-08T16:00", "PT1H").build()).title("a" + control + "b").build();

    assertThat(date(html(offer)).select(".zm-title").text()).isEqualTo("a\ufffdb");
  }

  @Test
  void dropped_tellTheReason_andAreNoEvents() {
    Elements dropped = section(resting().withDropped()).select("[data-status=dropped]");

    assertThat(dropped).hasSize(1).noneMatch(date -> date.hasClass("h-event"));
    assertThat(dropped.select("s").eachText()).containsExactly("16:00–18:00", "Sicher Rad fahren");
    assertThat(dropped.select(".zm-reason").text()).isEqualTo("Feiertag");
    assertThat(dropped.get(0).child(0).text()).isEqualTo("entfällt");
    assertThat(section(resting()).select("[data-status=dropped]")).isEmpty();
  }
}
