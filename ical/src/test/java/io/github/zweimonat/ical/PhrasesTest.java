package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | P1D | einen Tag",
        "de | P14D | 14 Tage",
        "de | P1DT2H30M | einen Tag, zwei Stunden und 30 Minuten",
        "en | PT1M | one minute",
        "en | PT25H | 25 hours",
        "uk | P1D | один день",
        "uk | P2D | два дні",
        "uk | P3D | 3 дні",
        "uk | P5D | 5 днів",
        "uk | P11D | 11 днів",
        "uk | P12D | 12 днів",
        "uk | P20D | 20 днів",
        "uk | P21D | 21 день",
        "uk | P22D | 22 дні",
        "uk | P111D | 111 днів",
        "ar | P1D | يوم واحد",
        "ar | P2D | يومين",
        "ar | P3D | \u2068٣\u2069 أيام",
        "ar | P10D | \u2068١٠\u2069 أيام",
        "ar | P11D | \u2068١١\u2069 يومًا",
        "ar | P99D | \u2068٩٩\u2069 يومًا",
        "ar | P100D | \u2068١٠٠\u2069 يوم",
        "ar | P102D | \u2068١٠٢\u2069 يوم",
        "ar | P103D | \u2068١٠٣\u2069 أيام",
        "fa | PT24H | \u2068۲۴\u2069 ساعت",
        "ru | P1D | один день",
        "ru | P3D | 3 дня",
        "ru | P5D | 5 дней",
        "ru | P21D | 21 день",
        "ru | PT21M | 21 минуту",
        "tr | P5D | 5 gün",
        "fr | PT3H | 3 heures",
        "ku | P1D | rojekê",
        "ps | P3D | \u2068۳\u2069 ورځې",
        "de-simple | P2D | zwei Tage"
      })
  void duration_countsInTheFormsOfTheLanguage(String language, String duration, String expected) {
    assertThat(phrases(language).duration(NominalDuration.parse(duration))).isEqualTo(expected);
  }

  @Test
  void dateTime_ofAWholeDay_isTheDay() {
    assertThat(phrases("en").dateTime(LocalStart.parse("2025-07-08")))
        .isEqualTo("Tuesday, 8 July 2025");
    assertThat(phrases("en").dateTime(LocalStart.parse("2025-07-08T16:00")))
        .isEqualTo("Tuesday, 8 July 2025, 16:00");
  }

  private static Phrases phrases(String language) {
    return new Phrases(Words.of(language, List.of("de")));
  }
}
