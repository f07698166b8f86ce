package io.github.zweimonat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "a-b", "radfahren-2025", "a-b-c"})
  void isId_lettersDigitsSingleHyphens_isTrue(String id) {
    assertThat(Ids.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "ä", "a_b", "a.b", "a b", "ı", "١"})
  void isId_anythingElse_isFalse(String id) {
    assertThat(Ids.isId(id)).isFalse();
  }

  @Test
  void isId_upTo64Characters() {
    assertThat(Ids.isId("a".repeat(64))).isTrue();
    assertThat(Ids.isId("a".repeat(65))).isFalse();
  }
}
