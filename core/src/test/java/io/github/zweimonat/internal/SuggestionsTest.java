package io.github.zweimonat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private final List<String> known = List.of("partners", "places", "price", "url", "image");

  @ParameterizedTest
  @CsvSource({
    "partner, partners",
    "Place, places",
    "prcie, price",
    "IMAGE, image", // a Turkish lower case of I would be another letter
    "ulr, url"
  })
  void closest_oneSlip_isFound(String word, String expected) {
    assertThat(Suggestions.closest(word, known)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"colour", "xyz", "''"})
  void closest_nothingNear_isEmpty(String word) {
    assertThat(Suggestions.closest(word, known)).isEmpty();
  }

  @Test
  void closest_severalAlikeNear_isTheFirstOfTheAlphabet() {
    assertThat(Suggestions.closest("cat", List.of("hat", "bat"))).contains("bat");
  }

  @Test
  void closest_veryLongWord_isBounded() {
    assertThat(Suggestions.closest("a".repeat(1_000_000), known)).isEmpty();
  }

  @Test
  void question_isAskedOnlyWhenThereIsOne() {
    assertThat(Suggestions.question("partner", known)).isEqualTo(", did you mean \"partners\"?");
    assertThat(Suggestions.question("xyz", known)).isEmpty();
  }
}
