package io.github.zweimonat.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
  private final Window summer = window("2025-07-01", "2025-09-01");

  private static Window window(String from, String until) {
    return Window.between(LocalDate.parse(from), LocalDate.parse(until));
  }

  @Test
  void contains_startDay_isTrue() {
    assertThat(summer.contains(LocalDate.of(2025, 7, 1))).isTrue();
  }

  @Test
  void contains_endDay_isFalse() {
    assertThat(summer.contains(LocalDate.of(2025, 9, 1))).isFalse();
    assertThat(summer.contains(LocalDate.of(2025, 8, 31))).isTrue();
  }

  @Test
  void contains_dayBefore_isFalse() {
    assertThat(summer.contains(LocalDate.of(2025, 6, 30))).isFalse();
  }

  @Test
  void twoMonthsFrom_month_isTwoCalendarMonths() {
    assertThat(Window.twoMonthsFrom(YearMonth.of(2025, 7))).isEqualTo(summer);
    assertThat(Window.twoMonthsFrom(YearMonth.of(2025, 12)))
        .isEqualTo(window("2025-12-01", "2026-02-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-08, 2025-09-08",
    "2025-12-31, 2026-02-28",
    "2023-12-30, 2024-02-29",
    "2025-08-31, 2025-10-31",
    "2025-07-31, 2025-09-30"
  })
  void twoMonthsFrom_day_endsOnTheLastDayOfAShorterMonth(String day, String until) {
    assertThat(Window.twoMonthsFrom(LocalDate.parse(day))).isEqualTo(window(day, until));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01, 2025-09-01, true",
    "2025-12-01, 2026-02-01, true",
    "2025-07-02, 2025-09-02, false",
    "2025-07-01, 2025-08-31, false",
    "2025-07-01, 2025-10-01, false",
    "9999-11-01, 9999-12-31, false"
  })
  void isTwoMonths_onlyWholeOnes(String from, String until, boolean expected) {
    assertThat(window(from, until).isTwoMonths()).isEqualTo(expected);
  }

  @Test
  void days_countsTheFirstAndNotTheEnd() {
    assertThat(summer.days()).isEqualTo(62);
    assertThat(window("2025-07-01", "2025-07-02").days()).isEqualTo(1);
  }

  @Test
  void overlaps_adjoining_isFalse() {
    assertThat(summer.overlaps(window("2025-09-01", "2025-11-01"))).isFalse();
    assertThat(summer.overlaps(window("2025-05-01", "2025-07-01"))).isFalse();
  }

  @Test
  void overlaps_oneDayInCommon_isTrue() {
    assertThat(summer.overlaps(window("2025-08-31", "2025-11-01"))).isTrue();
    assertThat(summer.overlaps(window("2025-07-10", "2025-07-11"))).isTrue();
  }

  @Test
  void between_endBeforeStart_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window("2025-05-01", "2025-03-01"))
        .withMessage(
            "window end must be after its start, but start is 2025-05-01 and end is 2025-03-01");
  }

  @Test
  void between_empty_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window("2025-05-01", "2025-05-01"))
        .withMessage(
            "window end must be after its start, but start is 2025-05-01 and end is 2025-05-01");
  }

  @ParameterizedTest
  @CsvSource({"0000-12-31, 0001-02-01", "9999-12-01, +10000-01-01"})
  void between_yearsBeyond_isRefused(String from, String until) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window(from, until))
        .withMessage(
            "window must lie within the years 1 to 9999, but is %s/%s".formatted(from, until));
  }

  @Test
  void toString_isAnInterval() {
    assertThat(summer).hasToString("2025-07-01/2025-09-01");
  }
}
