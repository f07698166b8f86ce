package io.github.zweimonat.list.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularDatesTest {
  private static List<LocalStart> dates(String days) {
    return Arrays.stream(days.split(" ", -1)).map(LocalStart::parse).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-08T16:00 2025-07-15T16:00 2025-07-22T16:00        | FREQ=WEEKLY;BYDAY=TU;COUNT=3
          2025-07-08 2025-07-22 2025-08-05                          | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3
          2025-07-07 2025-07-09 2025-07-14 2025-07-16               | FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4
          2025-07-01 2025-08-05 2025-09-02                          | FREQ=MONTHLY;BYDAY=1TU;COUNT=3
          2025-07-29 2025-08-26 2025-09-30                          | FREQ=MONTHLY;BYDAY=-1TU;COUNT=3
          2025-07-15 2025-08-15 2025-09-15                          | FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3
          2025-07-01 2025-09-02 2025-11-04                          | FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU;COUNT=3
          """)
  void of_datesThatARuleGivesExactly_isTheRule(String days, String rule) {
    RegularDates regular = RegularDates.of(dates(days)).orElseThrow();
    assertThat(regular.rule()).hasToString(rule);
    assertThat(regular.missing()).isEmpty();
  }

  @Test
  void of_oneOfManyMissing_isTheRuleWithoutIt() {
    RegularDates regular =
        RegularDates.of(dates("2025-07-03 2025-07-10 2025-07-17 2025-07-31 2025-08-07"))
            .orElseThrow();
    assertThat(regular.rule()).hasToString("FREQ=WEEKLY;BYDAY=TH;COUNT=6");
    assertThat(regular.missing()).contains(LocalStart.parse("2025-07-24"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-08 2025-07-15", // two are no pattern
    "2025-07-08 2025-07-15 2025-07-29", // one of few missing
    "2025-07-08 2025-07-15 2025-07-29 2025-08-05", // still too few around it
    "2025-07-07 2025-07-09 2025-07-11", // three days of one week
    "2025-07-02 2025-07-19 2025-07-24",
    "2025-07-03 2025-07-10 2025-07-24 2025-07-31 2025-08-14 2025-08-21", // two missing
    "2025-01-31 2025-03-31 2025-05-31"
  })
  void of_otherDates_isNone(String days) {
    assertThat(RegularDates.of(dates(days))).isEmpty();
  }
}
