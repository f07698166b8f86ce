package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BreakDayTest {
  @Test
  void of_hasANameOfItsOwn() {
    BreakDay unity = BreakDay.of(LocalDate.of(2025, 10, 3), LocalizedText.of("Einheit"));

    assertThat(unity.date()).isEqualTo("2025-10-03");
    assertThat(unity.name()).contains(LocalizedText.of("Einheit"));
  }

  @Test
  void build_withoutDate_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BreakDay.builder().build())
        .withMessageContaining("date");
  }
}
