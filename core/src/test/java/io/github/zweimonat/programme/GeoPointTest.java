package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GeoPointTest {
  @Test
  void of_theEdges_isAllowed() {
    assertThat(GeoPoint.of(-90, 180).longitude()).isEqualTo(180);
    assertThat(GeoPoint.of(51.92, 7.67)).isEqualTo(GeoPoint.of(51.92, 7.67));
  }

  @Test
  void of_beyondTheEdges_tellsBoth() {
    assertThatThrownBy(() -> GeoPoint.of(90.5, -180.5))
        .hasMessage(
            "/0: a latitude must be -90 to 90 degrees, but is 90.5; /1: a longitude must be -180"
                + " to 180 degrees, but is -180.5");
  }

  @Test
  void of_noNumber_isRefused() {
    assertThatThrownBy(() -> GeoPoint.of(Double.NaN, 0))
        .hasMessage("/0: a latitude must be -90 to 90 degrees, but is NaN");
  }
}
