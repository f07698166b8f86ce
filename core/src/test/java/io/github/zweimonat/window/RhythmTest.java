package io.github.zweimonat.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  private final Rhythm fromAugust = Rhythm.from(YearMonth.of(2025, 8));

  @ParameterizedTest
  @CsvSource({
    "2025-08, 2025-08-01/2025-10-01",
    "2025-09, 2025-08-01/2025-10-01",
    "2025-07, 2025-06-01/2025-08-01",
    "2026-01, 2025-12-01/2026-02-01",
    "0001-02, 0001-02-01/0001-04-01"
  })
  void windowOf_month_isTheWindowThatHoldsIt(YearMonth month, String window) {
    assertThat(fromAugust.windowOf(month)).hasToString(window);
  }

  @Test
  void windowOf_day_isThatOfItsMonth() {
    assertThat(fromAugust.windowOf(LocalDate.of(2025, 9, 30)))
        .isEqualTo(fromAugust.windowOf(YearMonth.of(2025, 8)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01, 2025-01-01/2025-03-01",
    "2025-02, 2025-01-01/2025-03-01",
    "2025-12, 2025-11-01/2026-01-01"
  })
  void windowOf_unnumbered_startsInOddMonths(YearMonth month, String window) {
    assertThat(Rhythm.unnumbered().windowOf(month)).hasToString(window);
  }

  @ParameterizedTest
  @CsvSource({"2025-08, 1", "2025-09, 1", "2025-10, 2", "2026-07, 6", "2035-08, 61"})
  void numberOf_fromTheAnchorOn_countsUp(YearMonth month, int number) {
    assertThat(fromAugust.numberOf(fromAugust.windowOf(month))).hasValue(number);
  }

  @Test
  void numberOf_beforeTheAnchor_isEmpty() {
    assertThat(fromAugust.numberOf(fromAugust.windowOf(YearMonth.of(2025, 7)))).isEmpty();
  }

  @Test
  void numberOf_unnumbered_isEmpty() {
    assertThat(Rhythm.unnumbered().numberOf(Window.twoMonthsFrom(YearMonth.of(2025, 7)))).isEmpty();
  }

  @Test
  void numberOf_otherDays_isEmpty() {
    assertThat(fromAugust.numberOf(Window.twoMonthsFrom(YearMonth.of(2025, 9)))).isEmpty();
    assertThat(fromAugust.numberOf(Window.twoMonthsFrom(LocalDate.of(2025, 8, 2)))).isEmpty();
  }

  @Test
  void includes_beforeTheAnchor_isTrue() {
    assertThat(fromAugust.includes(Window.twoMonthsFrom(YearMonth.of(2025, 6)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-01, 2025-09-01",
    "2025-08-01, 2025-12-01",
    "2025-09-01, 2025-11-01",
    "2025-08-02, 2025-10-02",
    "9999-12-01, 9999-12-31",
    "0001-01-05, 0001-01-07"
  })
  void includes_otherDays_isFalse(LocalDate from, LocalDate until) {
    assertThat(fromAugust.includes(Window.between(from, until))).isFalse();
  }

  @Test
  void from_monthBeyondTheYears1To9999_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rhythm.from(YearMonth.of(10_000, 1)))
        .withMessageMatching("an anchor must lie within the years 1 to 9999, but is \\+?10000-01");
    assertThatIllegalArgumentException().isThrownBy(() -> Rhythm.from(YearMonth.of(0, 12)));
  }
}
