package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssColorTest {
  @ParameterizedTest
  @CsvSource({
    "#000000, black",
    "#FFFFFF, white",
    "#ff0000, red",
    "#fe0101, red",
    "#1b7f3b, forestgreen",
    "#808080, gray",
    "#00ffff, aqua",
    "#ff00ff, fuchsia",
    "#663399, darkslateblue",
    "#010001, black"
  })
  void nearest_isTheNameOfTheClosestColour(String color, String name) {
    assertThat(CssColor.nearest(color)).isEqualTo(name);
  }
}
