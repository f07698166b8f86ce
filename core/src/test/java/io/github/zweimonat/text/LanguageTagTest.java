package io.github.zweimonat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  // RFC 5646 §2.1.1: case carries no meaning; the usual one is by kind of subtag.
  @ParameterizedTest
  @CsvSource({
    "de, de",
    "DE, de",
    "de-at, de-AT",
    "ZH-HANT-tw, zh-Hant-TW",
    "DE-Simple, de-simple",
    "sgn-be-X-AB, sgn-BE-x-ab",
    "en-u-CA-gregory, en-u-ca-gregory",
    "X-AB-ABCD, x-ab-abcd",
    "de-1901, de-1901",
    "UND, und"
  })
  void canonical_anyCase_isTheUsualSpelling(String tag, String expected) {
    assertThat(LanguageTag.canonical(tag)).isEqualTo(expected);
    assertThat(LanguageTag.canonical(expected)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"d", "de_AT", "de-", "-de", "de--AT", "deutsch-deutsch-", "ä", "de AT", ""})
  void canonical_illFormed_isRefused(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.canonical(tag))
        .withMessage(
            "a language must be a BCP 47 tag such as de or zh-Hant, but is \"" + tag + "\"");
  }

  // RFC 4647 §3.4: cut from the end, a single letter goes with what it announced.
  @ParameterizedTest
  @CsvSource({
    "de, ''",
    "de-AT, de",
    "zh-Hant-TW, zh-Hant",
    "de-x-leicht, de",
    "en-u-ca-gregory, en-u-ca",
    "en-u-ca, en"
  })
  void shorter_dropsTheLastPart(String tag, String expected) {
    assertThat(LanguageTag.shorter(tag)).isEqualTo(expected);
  }
}
