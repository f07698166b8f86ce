package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EditionTest {
  private final Window summer = Window.twoMonthsFrom(YearMonth.of(2025, 7));

  @Test
  void of_windowFromTheAnchorOn_isNumberedAndNextDueWhenItEnds() {
    assertThat(Edition.of(Rhythm.from(YearMonth.of(2025, 3)), summer))
        .hasValueSatisfying(
            edition -> {
              assertThat(edition.number()).hasValue(3);
              assertThat(edition.window()).isEqualTo(summer);
              assertThat(edition.nextDue()).isEqualTo("2025-09-01");
            });
  }

  @Test
  void of_windowBeforeTheAnchor_hasNoNumber() {
    assertThat(Edition.of(Rhythm.from(YearMonth.of(2025, 9)), summer).map(Edition::number))
        .contains(OptionalInt.empty());
  }

  @Test
  void of_unnumberedRhythm_hasNoNumber() {
    assertThat(Edition.of(Rhythm.unnumbered(), summer).map(Edition::number))
        .contains(OptionalInt.empty());
  }

  @Test
  void of_otherDays_isNone() {
    assertThat(Edition.of(Rhythm.from(YearMonth.of(2025, 8)), summer)).isEmpty();
    assertThat(Edition.of(Rhythm.unnumbered(), Window.twoMonthsFrom(YearMonth.of(2025, 8))))
        .isEmpty();
  }
}
