package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zweimonat.GoldenFile;
import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTextTest {
  static final List<String> LANGUAGES = Words.LANGUAGES;

  private static final Window SUMMER = window("2025-07-01", "2025-09-01");

  /** Everything that the text can say of a date. */
  static Programme colourful() {
    Offer festival =
        offer(
                "fest",
                schedule("2025-07-08", "P1D").id("tag").build(),
                schedule("2025-07-11", "P3D").id("tage").build(),
                schedule("2025-07-12T20:00", "PT6H").id("nacht").build(),
                schedule("2025-07-18T18:00", "P2D").id("lager").build(),
                schedule("2025-07-20T12:00", "PT0S").id("schluss").build(),
                schedule("2025-07-21T08:00:30", "PT90M")
                    .id("fern")
                    .timeZone(ZoneId.of("America/New_York"))
                    .build())
            .title(LocalizedText.of("de", "Sommerfest").and("fa", "جشن تابستانی"))
            .partners(List.of("verkehrswacht", "polizei-muenster"))
            .place("zue")
            .status(Status.TENTATIVE)
            .build();
    Offer planned =
        offer("ausflug")
            .partners(List.of("bezirksregierung"))
            .availability(Availability.DATES_FOLLOW)
            .build();
    return Programme.builder()
        .from(SampleProgramme.programme())
        .addOffers(festival, planned)
        .addBreaks(
            Break.builder()
                .id("fest")
                .name(LocalizedText.of("de", "Haus geschlossen").and("fa", "خانه بسته است"))
                .first(LocalDate.of(2025, 7, 12))
                .last(LocalDate.of(2025, 7, 19))
                .build())
        .build();
  }

  private static String text(Programme programme, Window window, String language) {
    return AgendaText.publication(Agenda.of(programme, window), language).text();
  }

  private static List<String> lines(Offer offer) {
    return text(programme(offer).build(), SUMMER, "de").lines().skip(3).toList();
  }

  /** In every language: for those who read them, to see that it is right. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void publication_isTheGoldenFile(String language) throws IOException {
    Publication text = AgendaText.publication(Agenda.of(colourful(), SUMMER), language);

    GoldenFile.assertSame("agenda-" + language + ".txt", text.bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fa"})
  void table_isTheGoldenFile(String language) throws IOException {
    Publication table =
        AgendaText.of(Agenda.of(colourful(), SUMMER)).language(language).jalali().table();

    GoldenFile.assertSame("agenda-table-" + language + ".txt", table.bytes());
  }

  @Test
  void table_columnsBeginWhereTheyDo_alsoBehindWideAndCombiningCharacters() {
    Offer wide = offer("a", schedule("2025-07-08T16:00", "PT2H").build()).title("日本語").build();
    Offer marks =
        offer("b", schedule("2025-07-08T17:00", "PT2H").build()).title("Mu\u0308ll").build();

    assertThat(
            AgendaText.of(Agenda.of(programme(wide, marks).build(), SUMMER))
                .table()
                .text()
                .lines()
                .skip(3))
        .containsExactly(
            "Dienstag, 8. Juli 2025  16:00–18:00  日本語    Sportverein",
            "                        17:00–19:00  Mu\u0308ll      Sportverein");
  }

  @Test
  void jalali_inPersian_hasBothCalendars() {
    AgendaText text = AgendaText.of(Agenda.of(SampleProgramme.programme(), SUMMER)).jalali();

    assertThat(text.language("fa").publication().text())
        .contains("\nسه‌شنبه ۸ ژوئیهٔ ۲۰۲۵ (۱۷ تیر ۱۴۰۴)\n");
    assertThat(text.language("de").publication())
        .isEqualTo(AgendaText.publication(Agenda.of(SampleProgramme.programme(), SUMMER)));
  }

  @Test
  void title_inAnotherLanguage_saysWhichOne() {
    Offer german =
        offer("a", schedule("2025-07-08T16:00", "PT2H").build())
            .title(LocalizedText.of("de", "Rad fahren").and("en", "Cycling"))
            .build();
    Programme programme = programme(german).languages(List.of("de", "en", "fr")).build();

    assertThat(text(programme, SUMMER, "fr")).contains("  Rad fahren (en allemand) · ");
    assertThat(text(programme, SUMMER, "en")).contains("  Cycling · ");
    assertThat(text(programme, SUMMER, "de-simple")).contains("  Rad fahren · ");
  }

  @Test
  void publication_isPlainTextOfTheDefaultLanguage() {
    Agenda agenda = Agenda.of(SampleProgramme.programme(), SUMMER);
    Publication text = AgendaText.publication(agenda);

    assertThat(text.mediaType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(text.lastModified()).isEqualTo(agenda.lastModified());
    assertThat(text).isEqualTo(AgendaText.publication(agenda, "de"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01, 2025-09-01, Juli und August 2025 · Ausgabe 1 · gültig bis zum 31. August 2025 · nächste Ausgabe am 1. September 2025",
    "2025-05-01, 2025-07-01, Mai und Juni 2025 · gültig bis zum 30. Juni 2025 · nächste Ausgabe am 1. Juli 2025",
    "2025-11-01, 2026-01-01, November und Dezember 2025 · Ausgabe 3 · gültig bis zum 31. Dezember 2025 · nächste Ausgabe am 1. Januar 2026",
    "2025-08-01, 2025-10-01, August und September 2025",
    "2025-07-08, 2025-09-08, 8. Juli 2025 bis 7. September 2025",
    "9999-11-01, 9999-12-31, 1. November 9999 bis 30. Dezember 9999"
  })
  void heading_tellsTheDaysAndTheEdition(String from, String until, String heading) {
    Programme programme = programme().rhythm(Rhythm.from(YearMonth.of(2025, 7))).build();

    assertThat(text(programme, window(from, until), "de").lines().skip(1))
        .first()
        .isEqualTo(heading);
  }

  @Test
  void publication_withoutDates_saysSo() {
    assertThat(text(programme().build(), SUMMER, "de"))
        .endsWith("\n\nIn diesem Zeitraum gibt es keine Termine.\n");
  }

  @Test
  void publication_languageWithoutWords_takesThoseOfTheProgramme() {
    assertThat(text(programme().build(), SUMMER, "so")).contains("Juli und August 2025");
  }

  @Test
  void publication_languageThatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(programme().build(), SUMMER, "de_DE"))
        .withMessage("a language must be a BCP 47 tag such as de or zh-Hant, but is \"de_DE\"");
  }

  @Test
  void date_movedAndFullWithANote_saysAllOfIt() {
    Offer moved =
        offer(
                "a",
                schedule("2025-07-08T16:00", "PT2H")
                    .addOverrides(
                        OccurrenceTest.override("2025-07-08T16:00")
                            .start(LocalStart.parse("2025-07-09T17:00"))
                            .full(true)
                            .note(LocalizedText.of("Mit\nHelm"))
                            .build())
                    .build())
            .build();

    assertThat(lines(moved))
        .containsExactly(
            "Mittwoch, 9. Juli 2025",
            "  17:00–19:00  Titel von a · Sportverein",
            "               verlegt, geplant war Dienstag, 8. Juli 2025, 16:00 Uhr · ausgebucht"
                + " · Mit Helm");
  }

  // A title may have several lines; in a list each date has its own.
  @Test
  void date_titleOfSeveralLines_isOnOne() {
    Offer twoLines =
        offer("a", schedule("2025-07-08T16:00", "PT2H").build()).title("Eins\nZwei").build();

    assertThat(lines(twoLines))
        .containsExactly("Dienstag, 8. Juli 2025", "  16:00–18:00  Eins Zwei · Sportverein");
  }

  @Test
  void date_cancelledInSimpleGerman_hasGermanWords() {
    Offer cancelled =
        offer("a", schedule("2025-07-08T16:00", "PT2H").build()).status(Status.CANCELLED).build();

    assertThat(text(programme(cancelled).build(), SUMMER, "de-simple"))
        .contains("  16:00–18:00  Abgesagt: Titel von a · Sportverein\n");
  }

  @Test
  void undated_tentativeOrCancelled_saysSo() {
    Offer advice = offer("a").availability(Availability.ON_REQUEST).build();
    Programme programme =
        programme(
                Offer.builder().from(advice).status(Status.TENTATIVE).build(),
                Offer.builder().from(advice).id("b").status(Status.CANCELLED).build())
            .build();

    assertThat(text(programme, SUMMER, "de").lines())
        .endsWith(
            "Ohne feste Termine",
            "  Titel von a · nach Vereinbarung · noch nicht sicher · Sportverein",
            "  Abgesagt: Titel von a · nach Vereinbarung · Sportverein");
    assertThat(AgendaText.of(Agenda.of(programme, SUMMER)).table().text().lines())
        .contains(
            "Titel von a            nach Vereinbarung · noch nicht sicher  Sportverein",
            "Abgesagt: Titel von a  nach Vereinbarung                      Sportverein");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-26T02:30 | PT1H | 02:30–02:30",
        "2025-10-26T02:45 | PT30M | 02:45, bis 26. Oktober 2025 02:15",
        "2025-10-26T01:30 | PT90M | 01:30–02:00",
        "2025-10-26T02:30 | PT0S | 02:30"
      })
  void date_inTheHourThatComesTwice_isNotWithoutLengthNorUntilTomorrow(
      String start, String duration, String times) {
    Programme programme = programme(offer("a", schedule(start, duration).build()).build()).build();

    assertThat(text(programme, window("2025-10-01", "2025-11-01"), "de").lines().skip(4))
        .singleElement()
        .asString()
        .startsWith("  " + times + " ");
  }
}
