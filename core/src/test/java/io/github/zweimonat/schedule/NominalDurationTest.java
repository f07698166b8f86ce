package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NominalDurationTest {
  @ParameterizedTest
  @CsvSource({
    "PT2H, 0, 7200, PT2H",
    "PT90M, 0, 5400, PT1H30M",
    "P1D, 1, 0, P1D",
    "P2W, 14, 0, P14D",
    "P1W2DT3H4M5S, 9, 11045, P9DT3H4M5S",
    "PT36H, 0, 129600, PT36H", // an hour is never a part of a day
    "PT0S, 0, 0, PT0S",
    "P0D, 0, 0, PT0S",
    "PT1S, 0, 1, PT1S",
    "P3660D, 3660, 0, P3660D"
  })
  void parse_daysAndExactTimeStayApart(String text, int days, long seconds, String printed) {
    NominalDuration duration = NominalDuration.parse(text);

    assertThat(duration.days()).isEqualTo(days);
    assertThat(duration.seconds()).isEqualTo(seconds);
    assertThat(duration).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "P1DT",
        "P1Y",
        "P1M",
        "-PT1H",
        "+PT1H",
        "PT-1H",
        "PT1.5H",
        "PT0.5S",
        "PT1H ",
        "pt1h",
        "2H",
        "PT1M1H",
        "P1D1W",
        "PT1",
        "P١D",
        "P9999999999D"
      })
  void parse_anythingElse_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NominalDuration.parse(text))
        .withMessage(
            "a duration must be of weeks, days, hours, minutes and seconds such as PT2H or P1D,"
                + " but is \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "P3661D, 3661, 0",
    "P3660DT1S, 3660, 1",
    "PT999999999H, 0, 3599999996400",
    "P999999999W, 6999999993, 0"
  })
  void parse_longerThanTheLimit_isRefused(String text, long days, long seconds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NominalDuration.parse(text))
        .withMessage(
            "a duration must be 0 to 3660 days, but is "
                + days
                + " days and "
                + seconds
                + " seconds");
  }

  @Test
  void of_negative_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NominalDuration.of(Duration.ofSeconds(-1)))
        .withMessage("a duration must be 0 to 3660 days, but is 0 days and -1 seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NominalDuration.ofDays(-1))
        .withMessage("a duration must be 0 to 3660 days, but is -1 days and 0 seconds");
  }

  @Test
  void of_fraction_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NominalDuration.of(Duration.ofMillis(1500)))
        .withMessage("a duration has no fractions of a second, but is PT1.5S");
  }

  @ParameterizedTest
  @CsvSource({"P1D, true", "P1W, true", "PT24H, false", "P1DT1S, false", "PT0S, false"})
  void isWholeDays_needsADayAndNothingElse(String text, boolean expected) {
    assertThat(NominalDuration.parse(text).isWholeDays()).isEqualTo(expected);
  }
}
