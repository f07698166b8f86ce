package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.InvalidValueException;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DateOverrideTest {
  private static DateOverride.Builder of(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  @Test
  void build_timesAsJavaHasThem_areTheSame() {
    LocalDateTime four = LocalDateTime.of(2025, 7, 22, 16, 0);

    assertThat(
            DateOverride.builder()
                .date(four)
                .start(four.plusHours(1))
                .duration(Duration.ofHours(1))
                .build())
        .isEqualTo(
            of("2025-07-22T16:00")
                .start(LocalStart.parse("2025-07-22T17:00"))
                .duration(NominalDuration.parse("PT1H"))
                .build());
  }

  @Test
  void build_everythingWrong_tellsAll() {
    assertThatThrownBy(
            () ->
                of("2025-07-22")
                    .start(LocalStart.parse("2025-07-22T17:00"))
                    .duration(NominalDuration.parse("PT1H"))
                    .status(Status.DRAFT)
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "/start: the new start must be of the kind of the planned one 2025-07-22, but is"
                + " 2025-07-22T17:00; /duration: an all-day schedule lasts whole days, at least"
                + " P1D, but the duration is PT1H; /status: the status of a date is confirmed,"
                + " tentative or cancelled, but is draft");
  }

  @Test
  void build_noLengthForATime_isAllowed() {
    assertThatNoException()
        .isThrownBy(() -> of("2025-07-22T16:00").duration(NominalDuration.parse("PT0S")).build());
  }

  @Test
  void full_unset_isFalse() {
    assertThat(of("2025-07-22").build().full()).isFalse();
  }
}
