package io.github.zweimonat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "UTC", "Pacific/Apia", "Europe/Kyiv"})
  void isIana_idOfTheDatabase_isTrue(String id) {
    assertThat(Zones.isIana(id)).isTrue();
  }

  // SystemV/ was in the database until 2020 and is what no calendar app knows; JDKs keep it.
  @ParameterizedTest
  @ValueSource(
      strings = {"+02:00", "Z", "UTC+2", "GMT+02:00", "europe/berlin", "CEST", "", "SystemV/EST5"})
  void isIana_anythingElse_isFalse(String id) {
    assertThat(Zones.isIana(id)).isFalse();
  }
}
