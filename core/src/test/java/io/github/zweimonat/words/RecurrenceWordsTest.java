package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceWordsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static RecurrenceWords words(String rule, String start, String language) {
    return RecurrenceWords.of(
        Recurrence.of(RecurrenceRule.parse(rule), LocalStart.parse(start), BERLIN),
        Words.of(language, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "de, jeden Dienstag um 16:00 Uhr",
    "de-simple, jeden Dienstag um 16:00 Uhr",
    "de-AT, jeden Dienstag um 16:00 Uhr",
    "en, every Tuesday at 16:00",
    "uk, щовівторка о 16:00",
    "ru, каждый вторник в 16:00",
    "ar, كل يوم ثلاثاء الساعة \u2068١٦:٠٠\u2069",
    "fa, هر سه‌شنبه ساعت \u2068۱۶:۰۰\u2069",
    "tr, 'her salı, saat 16:00'",
    "fr, tous les mardis à 16:00",
    "ku, 'her sêşem, saet 16:00'",
    "ps, 'هره سه شنبه، \u2068۱۶:۰۰\u2069 بجې'"
  })
  void sentence_everyTuesday_inEveryLanguage(String language, String expected) {
    assertThat(words("FREQ=WEEKLY;BYDAY=TU", "2025-07-08T16:00", language).sentence())
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU | jeden zweiten Dienstag um 16:00 Uhr ab dem 8. Juli 2025",
        "FREQ=MONTHLY;BYDAY=-1FR | am letzten Freitag jedes Monats um 16:00 Uhr",
        "FREQ=MONTHLY;BYMONTHDAY=1,15 | am 1. und 15. jedes Monats um 16:00 Uhr",
        "FREQ=DAILY;BYHOUR=10,16 | täglich um 10:00 und 16:00 Uhr",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=10 | jeden Dienstag um 16:00 Uhr ab dem 8. Juli 2025, zehnmal",
        "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20251028T225959Z | jeden Montag und Mittwoch um 16:00 Uhr"
            + " bis zum 28. Oktober 2025"
      })
  void sentence_german(String rule, String expected) {
    assertThat(words(rule, "2025-07-08T16:00", "de").sentence()).contains(expected);
  }

  // In UTC it is still the 27th.
  @Test
  void until_isTheDayInTheZoneOfTheStart() {
    assertThat(words("FREQ=DAILY;UNTIL=20251027T230000Z", "2025-07-08T00:00", "de").sentence())
        .contains("täglich um 00:00 Uhr bis zum 28. Oktober 2025");
  }

  @Test
  void until_beforeTheTimeOfItsDay_isTheDayBefore() {
    assertThat(
            words("FREQ=WEEKLY;BYDAY=TU;UNTIL=20251028T140000Z", "2025-07-08T16:00", "de")
                .sentence())
        .contains("jeden Dienstag um 16:00 Uhr bis zum 27. Oktober 2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;BYHOUR=10,16;UNTIL=20250731T120000", // ends between two times of a day
        "FREQ=DAILY;BYHOUR=10,16;COUNT=3", // begins with the second time of a day
        "FREQ=WEEKLY;BYDAY=TU;COUNT=1", // is no recurrence
        "FREQ=MONTHLY;BYMONTHDAY=31", // does not come every month
        "FREQ=MONTHLY;BYDAY=5TU",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU", // depends on where weeks begin
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=HOURLY"
      })
  void sentence_ofARuleWithoutExactWords_isNone(String rule) {
    for (String language : Words.LANGUAGES) {
      assertThat(words(rule, "2025-07-08T16:00", language).sentence()).isEmpty();
    }
  }

  /** Persian has no short word for it. */
  @Test
  void sentence_lastButOne_onlyWhereALanguageHasAWord() {
    assertThat(words("FREQ=MONTHLY;BYDAY=-2FR", "2025-07-18", "ru").sentence())
        .contains("в предпоследнюю пятницу каждого месяца");
    assertThat(words("FREQ=MONTHLY;BYDAY=-2FR", "2025-07-18", "fa").sentence()).isEmpty();
  }

  @Test
  void text_ofARuleWithoutASentence_isItsFirstDates() {
    assertThat(words("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=7", "2025-07-31", "en").text())
        .isEqualTo(
            "Thursday, 31 July 2025 · Sunday, 31 August 2025 · Friday, 31 October 2025 · "
                + "Wednesday, 31 December 2025 · Saturday, 31 January 2026 · and more, 7 in all");
    assertThat(words("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", "2025-07-31T10:00", "de").text())
        .isEqualTo("Donnerstag, 31. Juli 2025, 10:00 Uhr · Sonntag, 31. August 2025, 10:00 Uhr");
    assertThat(words("FREQ=HOURLY", "2025-07-31T10:00", "de").text()).endsWith(" · und weitere");
    assertThat(words("FREQ=HOURLY;COUNT=1001", "2025-07-31T10:00", "de").text())
        .endsWith(" · und weitere");
    assertThat(words("FREQ=HOURLY;COUNT=1000", "2025-07-31T10:00", "de").text())
        .endsWith(" · und weitere, insgesamt 1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT2H | jeden Dienstag, 16:00–18:00 Uhr",
        "PT10H | jeden Dienstag, 16:00–02:00 Uhr",
        "PT0S | jeden Dienstag um 16:00 Uhr",
        "PT24H | jeden Dienstag um 16:00 Uhr"
      })
  void lasting_lessThanADay_hasItsEnd(Duration duration, String expected) {
    assertThat(words("FREQ=WEEKLY;BYDAY=TU", "2025-07-08T16:00", "de").lasting(duration).sentence())
        .contains(expected);
  }

  @Test
  void lasting_negative_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> words("FREQ=DAILY", "2025-07-08T16:00", "de").lasting(Duration.ofMinutes(-1)))
        .withMessage("a duration must not be negative, but is PT-1M");
  }

  @Test
  void sentence_ofARuleThatEndsBeforeItsFirstDate_isNone_andThereAreNoDates() {
    RecurrenceWords none = words("FREQ=WEEKLY;BYDAY=TU;UNTIL=20250701", "2025-07-08", "de");
    assertThat(none.sentence()).isEmpty();
    assertThat(none.dates()).isEmpty();
  }
}
