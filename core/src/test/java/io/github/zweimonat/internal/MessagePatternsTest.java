package io.github.zweimonat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zweimonat.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagePatternsTest {
  private final MessagePatterns german = MessagePatterns.load(Words.class, "words_de.properties");

  @Test
  void format_fillsPlacesInAnyNumber() {
    assertThat(german.format("times", List.of("16:00", "18:00"))).isEqualTo("16:00–18:00");
    assertThat(german.format("full", List.of())).isEqualTo("ausgebucht");
  }

  @Test
  void format_argumentMissing_isLeftOut() {
    assertThat(german.format("times", List.of("16:00"))).isEqualTo("16:00–");
  }

  @Test
  void format_unknownKey_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> german.format("no-such-key", List.of()))
        .withMessage("every key has a text, but \"no-such-key\" has none in words_de.properties");
  }

  @Test
  void load_noSuchFile_namesIt() {
    assertThatNullPointerException()
        .isThrownBy(() -> MessagePatterns.load(Words.class, "words_xx.properties"))
        .withMessage("words_xx.properties");
  }
}
