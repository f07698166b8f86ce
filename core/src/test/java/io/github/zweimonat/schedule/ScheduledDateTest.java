package io.github.zweimonat.schedule;

import static io.github.zweimonat.Programmes.BERLIN;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduledDateTest {
  private static ScheduledDate only(Schedule.Builder schedule) {
    return Dates.in(BERLIN, schedule, Dates.ALWAYS).get(0);
  }

  @Test
  void overlaps_isAboutDaysOfTheZoneThatAsks() {
    ScheduledDate lateEvening = only(schedule("2025-06-30T23:00", "PT30M"));

    assertThat(lateEvening.overlaps(window("2025-07-01", "2025-07-02"), BERLIN)).isFalse();
    assertThat(lateEvening.overlaps(window("2025-07-01", "2025-07-02"), ZoneId.of("Asia/Tokyo")))
        .isTrue();
  }

  @Test
  void startTime_ofAWholeDay_isItsBeginningInTheProgrammesZone() {
    ScheduledDate day = only(schedule("2025-06-30", "P2D"));

    assertThat(day.startTime()).hasToString("2025-06-30T00:00+02:00[Europe/Berlin]");
    assertThat(day.endTime()).hasToString("2025-07-02T00:00+02:00[Europe/Berlin]");
    assertThat(day.endDate()).isEqualTo("2025-07-02");
  }
}
