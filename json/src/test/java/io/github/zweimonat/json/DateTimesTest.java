package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTimesTest {
  @ParameterizedTest
  @CsvSource({
    "2025-07-08T16:00+02:00[Europe/Berlin], 2025-07-08T16:00:00+02:00",
    "2025-01-08T16:00:30-03:30[America/St_Johns], 2025-01-08T16:00:30-03:30",
    "2025-07-08T16:00Z, 2025-07-08T16:00:00+00:00",
    // Local mean time of Amsterdam, 19 minutes and 32 seconds ahead.
    "1936-07-08T16:00+00:19:32, 1936-07-08T15:40:28+00:00",
  })
  void withOffset_hasWholeMinutes(ZonedDateTime time, String text) {
    assertThat(DateTimes.withOffset(time)).isEqualTo(text);
  }
}
