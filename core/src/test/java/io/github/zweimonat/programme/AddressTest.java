package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @Test
  void line_hasThePartsThatThereAre() {
    Address.Builder address = Address.builder();
    assertThat(address.build().line()).isEmpty();

    assertThat(address.city("Münster").country("DE").build().line()).isEqualTo("Münster");
    assertThat(address.postalCode("48167").build().line()).isEqualTo("48167 Münster");
    assertThat(address.street("Albersloher Weg 450").build().line())
        .isEqualTo("Albersloher Weg 450, 48167 Münster");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "D", "de", "DEU", "Ä1"})
  void country_otherThanTwoCapitals_isRefused(String country) {
    assertThatThrownBy(Address.builder().country(country)::build)
        .hasMessage(
            "/country: a country must be two capital letters such as DE, but is \"%s\""
                .formatted(country));
  }
}
