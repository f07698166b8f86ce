package io.github.zweimonat.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ViolationTest {
  private final Violation order = Violation.of("/ages", "ages-order", 18, 12);

  @Test
  void message_fillsThePlaces() {
    assertThat(order.message())
        .isEqualTo("the youngest age must not be above the oldest, but they are 18 and 12");
  }

  @Test
  void message_germanAndItsVariants_isGerman() {
    String german =
        "das jüngste Alter darf nicht über dem ältesten liegen, sie sind aber 18 und 12";

    assertThat(order.message("de")).isEqualTo(german);
    assertThat(order.message("de-AT")).isEqualTo(german);
  }

  @Test
  void message_anyOtherLanguage_isEnglish() {
    assertThat(order.message("den")).isEqualTo(order.message());
    assertThat(order.message("fa")).isEqualTo(order.message());
  }

  @Test
  void message_valueThatLooksLikeAPlace_staysAsItIs() {
    assertThat(Violation.of("/id", "id", "{0}{1}").message()).endsWith("but is \"{0}{1}\"");
  }

  @Test
  void value_isWhatCame() {
    assertThat(order.value()).isEqualTo("18");
    assertThat(Violation.of("/languages", "no-language").value()).isEmpty();
  }

  @Test
  void below_putsThePrefixFirst() {
    assertThat(order.below("/offers/3/audience").path()).isEqualTo("/offers/3/audience/ages");
    assertThat(order.below("/offers/3/audience").message()).isEqualTo(order.message());
  }

  @Test
  void toString_namesThePath() {
    assertThat(order).hasToString("/ages: " + order.message());
    assertThat(order.below("")).isEqualTo(order);
    assertThat(Violation.of("", "no-language"))
        .hasToString("a programme has at least one language, but has none");
  }

  @Test
  void of_ruleWithoutMessage_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Violation.of("", "no-such-rule"))
        .withMessage("every rule has a message, but \"no-such-rule\" has none");
  }
}
