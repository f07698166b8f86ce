package io.github.zweimonat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
  private static final List<String> GERMAN_FIRST = List.of("de", "en", "uk");

  private final LocalizedText swimming =
      LocalizedText.of(Map.of("en", "Swimming", "de", "Schwimmen", "ar", "سباحة"));

  @ParameterizedTest
  @CsvSource({
    "ar, ar", // the tag itself
    "de-AT, de", // a shorter form
    "de-simple, de",
    "en-Latn-GB-x-home, en",
    "uk, de", // the first language of the programme that there is
    "fa, de"
  })
  void in_fallsBackInOrder(String asked, String found) {
    assertThat(swimming.in(asked, GERMAN_FIRST).language()).isEqualTo(found);
  }

  @Test
  void in_programmeLanguagesMissing_takesTheNextOfThem() {
    assertThat(swimming.in("fa", List.of("uk", "en", "de")).text()).isEqualTo("Swimming");
  }

  @Test
  void in_noProgrammeLanguage_takesAny() {
    assertThat(swimming.in("fa", List.of("uk")).language()).isEqualTo("ar");
  }

  @Test
  void in_longerFormThere_isNotTakenForTheShorterOne() {
    LocalizedText austrian = LocalizedText.of(Map.of("de-AT", "Jänner", "en", "January"));

    assertThat(austrian.in("de", List.of("de", "en")).text()).isEqualTo("January");
  }

  @Test
  void in_simpleGermanThere_isLeichteSprache() {
    LocalizedText both = LocalizedText.of("de", "Beratung").and("de-simple", "Hilfe");

    assertThat(both.in("de-simple", GERMAN_FIRST).text()).isEqualTo("Hilfe");
    assertThat(both.in("de", GERMAN_FIRST).text()).isEqualTo("Beratung");
  }

  @Test
  void in_textWithoutLanguage_isInTheFirstOfTheProgramme() {
    LocalizedText plain = LocalizedText.of("Schwimmen");

    assertThat(plain.in("de-AT", GERMAN_FIRST)).isEqualTo(Translation.of("de", "Schwimmen"));
    assertThat(plain.in("en", GERMAN_FIRST)).isEqualTo(Translation.of("de", "Schwimmen"));
    assertThat(plain.in("en", List.of("en"))).isEqualTo(Translation.of("en", "Schwimmen"));
  }

  @Test
  void exactly_takesNoFallback() {
    assertThat(swimming.exactly("de", "de")).contains("Schwimmen");
    assertThat(swimming.exactly("de-AT", "de")).isEmpty();
    assertThat(LocalizedText.of("Schwimmen").exactly("de", "de")).contains("Schwimmen");
    assertThat(LocalizedText.of("Schwimmen").exactly("en", "de")).isEmpty();
  }

  @Test
  void and_languageThereAlready_isReplaced() {
    assertThat(LocalizedText.of("de", "alt").and("DE", "neu"))
        .isEqualTo(LocalizedText.of("de", "neu"));
  }

  @Test
  void equals_orderOfLanguages_meansNothing() {
    assertThat(LocalizedText.of("de", "a").and("en", "b"))
        .isEqualTo(LocalizedText.of("en", "b").and("de", "a"))
        .hasToString("[de: a, en: b]");
  }

  @Test
  void of_languageInAnotherCase_isTheSameText() {
    assertThat(LocalizedText.of("DE-at", "a")).isEqualTo(LocalizedText.of("de-AT", "a"));
  }

  @Test
  void toString_withoutLanguage_isTheText() {
    assertThat(LocalizedText.of("Schwimmen")).hasToString("Schwimmen");
  }

  @Test
  void of_noLanguage_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(Map.of()))
        .withMessage("a text must be in at least one language, but is in none");
  }

  @Test
  void of_blank_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("de", " \t"))
        .withMessage("a text must not be empty, but is in de");
  }

  @Test
  void of_oneLanguageTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(Map.of("de-at", "a", "de-AT", "b")))
        .withMessage("a text must be in each language once, but is twice in de-AT");
  }
}
