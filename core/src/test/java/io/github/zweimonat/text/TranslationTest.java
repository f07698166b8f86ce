package io.github.zweimonat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranslationTest {
  @Test
  void of_tagInAnyCase_isCanonical() {
    assertThat(Translation.of("ZH-hant", "游泳").language()).isEqualTo("zh-Hant");
  }

  @Test
  void toString_namesTheLanguage() {
    assertThat(Translation.of("de", "Schwimmen")).hasToString("de: Schwimmen");
  }
}
