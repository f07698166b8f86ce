package io.github.zweimonat.ical;

import static io.github.zweimonat.ical.Programmes.fullOffer;
import static io.github.zweimonat.ical.Programmes.offer;
import static io.github.zweimonat.ical.Programmes.once;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.ical.FeedLines.Line;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTextTest {
  @Test
  void description_beginsWithThatOfTheOffer_thenALineForEachThing() {
    assertThat(description(fullOffer(), "de"))
        .isEqualTo(
            """
            Wir üben: bremsen, abbiegen; Zeichen geben.
            Bitte Helm mitbringen.

            Angebot von: Verkehrswacht Münster e.V. und Polizeipräsidium Münster
            Sprachen: Deutsch, Arabisch, Leichte Sprache und xx
            Für: 10 bis 17 Jahre
            Anmeldung nötig
            Anmeldung: bis zwei Tage vorher · rad@verkehrswacht.example · +49 251 123
            Kosten: kostenlos
            Kontakt: Frau Müller · mueller@verkehrswacht.example
            Anfahrt: Bus 8 bis Albersloher Weg
            Zugang: ohne Stufen
            Mehr: https://verkehrswacht.example/rad
            Online: https://meet.example/rad""");
  }

  @Test
  void description_inWhateverOrderTheOfferHasThem_isThatOfTheProgramme() {
    Offer.Builder reordered =
        fullOffer()
            .partners(List.of("polizei-muenster", "verkehrswacht"))
            .inLanguages(List.of("xx", "ar", "de-simple", "de"));
    assertThat(description(reordered, "de").lines())
        .contains(
            "Angebot von: Polizeipräsidium Münster und Verkehrswacht Münster e.V.",
            "Sprachen: Deutsch, Arabisch, Leichte Sprache und xx");
  }

  @Test
  void description_inARightToLeftLanguage_isolatesNumbersAndNamesButNoAddresses() {
    assertThat(description(fullOffer(), "fa").lines().skip(3))
        .containsExactly(
            "برگزارکننده: \u2068Verkehrswacht Münster e.V.\u2069 و \u2068Polizeipräsidium Münster\u2069",
            "زبان‌ها: آلمانی،\u200f عربی،\u200f آلمانی ساده، و xx",
            "برای: \u2068۱۰\u2069 تا \u2068۱۷\u2069 سال",
            "ثبت‌نام لازم است",
            "ثبت‌نام: تا دو روز پیش از شروع · rad@verkehrswacht.example · \u2068+49 251 123\u2069",
            "هزینه: رایگان",
            "تماس: Frau Müller · mueller@verkehrswacht.example",
            "راه رسیدن: Bus 8 bis Albersloher Weg",
            "دسترسی: ohne Stufen",
            "بیشتر: https://verkehrswacht.example/rad",
            "آنلاین: https://meet.example/rad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa", "ps"})
  void description_inARightToLeftLanguage_hasNoNumberOutsideOfAnIsolate(String language) {
    DateOverride moved =
        DateOverride.builder()
            .date(LocalStart.parse("2025-07-08T16:00"))
            .start(LocalStart.parse("2025-07-09T17:30"))
            .build();
    Offer.Builder offer =
        fullOffer()
            .place("park")
            .description(LocalizedText.of("…"))
            .registration(
                Registration.builder()
                    .telephone("+49 251 123")
                    .until(NominalDuration.parse("P3DT4H5M"))
                    .build());
    String description = description(offer, language, moved);

    assertThat(description).containsPattern("\\p{Nd}");
    assertThat(withoutIsolated(description)).doesNotContainPattern("\\p{Nd}");
  }

  private static String withoutIsolated(String text) {
    String without = text.replaceAll("\u2068[^\u2068\u2069]*\u2069", "");
    return without.equals(text) ? text : withoutIsolated(without);
  }

  @Test
  void description_withoutOne_beginsWithTheSummary() {
    assertThat(description(offer().summary(LocalizedText.of("Kurz")), "de"))
        .isEqualTo("Kurz\n\nAngebot von: Verkehrswacht Münster e.V.");
    assertThat(description(offer(), "de")).isEqualTo("Angebot von: Verkehrswacht Münster e.V.");
  }

  @Test
  void description_ofADateThatDiffers_saysSoFirst() {
    DateOverride override =
        DateOverride.builder()
            .date(LocalStart.parse("2025-07-08T16:00"))
            .start(LocalStart.parse("2025-07-09T17:30"))
            .note(LocalizedText.of("Bitte zum Eingang B"))
            .full(true)
            .status(Status.TENTATIVE)
            .place("park")
            .build();
    assertThat(description(fullOffer(), "de", override).lines().skip(3))
        .startsWith(
            "Hinweis: Bitte zum Eingang B",
            "verlegt, geplant war Dienstag, 8. Juli 2025, 16:00 Uhr",
            "ausgebucht",
            "noch nicht sicher",
            "Angebot von: Verkehrswacht Münster e.V. und Polizeipräsidium Münster")
        .doesNotContain("Anfahrt: Bus 8 bis Albersloher Weg", "Zugang: ohne Stufen");
  }

  @Test
  void description_ofAMovedDate_isolatesWhenItWasPlanned() {
    DateOverride override =
        DateOverride.builder()
            .date(LocalStart.parse("2025-07-08T16:00"))
            .start(LocalStart.parse("2025-07-09T17:30"))
            .build();
    assertThat(description(offer(), "ar", override))
        .startsWith(
            "تغيّر الموعد، كان مقررًا في \u2068الثلاثاء، ٨ يوليو ٢٠٢٥، \u2068١٦:٠٠\u2069\u2069\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Termin 2 von 5",
        "en | date 2 of 5",
        "ar | الموعد \u2068٢\u2069 من \u2068٥\u2069",
        "fa | جلسهٔ \u2068۲\u2069 از \u2068۵\u2069",
        "fr | séance 2 sur 5",
        "ku | ders 2 ji 5",
        "ps | ناسته \u2068۲\u2069 له \u2068۵\u2069 څخه",
        "ru | занятие 2 из 5",
        "tr | Oturum 2 / 5",
        "uk | заняття 2 з 5"
      })
  void description_ofACourse_numbersTheDate(String language, String line) {
    List<List<Line>> events =
        FeedLines.events(HardCase.COURSE.feed().language(language).publication().bytes());
    List<Line> second =
        events.stream()
            .filter(event -> FeedLines.text(event, "UID").startsWith("radfahren.a-20250715"))
            .findFirst()
            .get();
    assertThat(FeedLines.text(second, "DESCRIPTION").lines()).contains(line);
  }

  @Test
  void description_ofACourseWithoutAnEnd_numbersWithoutATotal() {
    List<Line> date =
        FeedLines.events(HardCase.COURSE.feed().publication().bytes()).stream()
            .filter(event -> FeedLines.text(event, "UID").startsWith("radfahren.b-20250808"))
            .findFirst()
            .get();
    assertThat(FeedLines.text(date, "DESCRIPTION").lines()).contains("Termin 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | - | FEMALE | - | Für: Mädchen und Frauen",
        "- | - | MALE | - | Für: Jungen und Männer",
        "18 | - | ANY | - | Für: ab 18 Jahren",
        "1 | - | ANY | - | Für: ab 1 Jahr",
        "- | 1 | ANY | - | Für: bis 1 Jahr",
        "- | 6 | ANY | - | Für: bis 6 Jahre",
        "6 | 12 | FEMALE | mit Eltern | Für: Mädchen und Frauen · 6 bis 12 Jahre · mit Eltern"
      })
  void audience_isTold(Integer from, Integer until, Gender gender, String words, String line) {
    Audience.Builder audience = Audience.builder().gender(gender);
    if (from != null) {
      audience.minimumAge(from);
    }
    if (until != null) {
      audience.maximumAge(until);
    }
    if (words != null) {
      audience.description(LocalizedText.of(words));
    }
    assertThat(description(offer().audience(audience.build()), "de").lines()).contains(line);
  }

  @Test
  void everybodyAndNothing_areNotTold() {
    Offer.Builder offer =
        offer()
            .audience(Audience.builder().build())
            .registration(Registration.builder().until(NominalDuration.parse("PT0S")).build())
            .price(Price.builder().free(false).build());
    assertThat(description(offer, "de")).isEqualTo("Angebot von: Verkehrswacht Münster e.V.");
  }

  @Test
  void price_isToldInWords() {
    Price price = Price.builder().free(false).description(LocalizedText.of("5 €")).build();
    assertThat(description(offer().price(price), "de").lines()).contains("Kosten: 5 €");
  }

  private static String description(Offer.Builder offer, String language, DateOverride... changes) {
    Programme programme =
        Programmes.of(
            offer
                .addSchedules(once("2025-07-08T16:00", "PT2H").addOverrides(changes).build())
                .build());
    byte[] feed =
        CalendarFeed.of(programme)
            .language(language)
            .around(LocalDate.of(2025, 7, 1))
            .publication()
            .bytes();
    return FeedLines.text(FeedLines.events(feed).get(0), "DESCRIPTION");
  }
}
