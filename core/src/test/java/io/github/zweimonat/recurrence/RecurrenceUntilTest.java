package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UNTIL of each kind: always included, and an instant bounds what really starts. */
class RecurrenceUntilTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest(name = "{0} gives {1} dates")
  @CsvSource({
    // 18:00 in Berlin is 17:00 in UTC in December
    "20251224T180000,  5",
    "20251224T175959,  4",
    "20251224T180001,  5",
    "20251224T170000Z, 5",
    "20251224T165959Z, 4",
    "20251220T180000,  1",
    "20251220T170000Z, 1",
    "20251220T165959Z, 0",
    "20200101T000000,  0",
    "00010101T000000Z, 0",
  })
  void until_isIncluded(String until, int dates) {
    Recurrence recurrence = timed("FREQ=DAILY;UNTIL=" + until, "2025-12-20T18:00");

    assertThat(recurrence.first(10)).hasSize(dates);
    assertThat(recurrence.isEndless()).isFalse();
    assertThat(recurrence.last())
        .isEqualTo(recurrence.first(10).stream().reduce((earlier, later) -> later));
    assertThat(recurrence.firstDate()).isEqualTo(recurrence.first(1).stream().findFirst());
  }

  @ParameterizedTest(name = "{0} gives {1} days")
  @CsvSource({"20251224, 5", "20251223, 4", "20251220, 1", "20251219, 0"})
  void until_ofWholeDays_isIncluded(String until, int dates) {
    Recurrence recurrence =
        Recurrence.of(
            RecurrenceRule.parse("FREQ=DAILY;UNTIL=" + until), LocalDate.parse("2025-12-20"));

    assertThat(recurrence.first(10)).hasSize(dates);
    assertThat(recurrence.last())
        .isEqualTo(recurrence.first(10).stream().reduce((earlier, later) -> later));
  }

  @Test
  void untilAnInstant_afterAGap_leavesOutWhatTheGapMovesBehindIt() {
    // 02:30 really starts at 03:30, half an hour after 03:00, which is still in time
    Recurrence recurrence =
        timed("FREQ=MINUTELY;INTERVAL=30;UNTIL=20250330T010000Z", "2025-03-30T01:30");

    assertThat(recurrence.first(10))
        .map(LocalStart::toString)
        .containsExactly("2025-03-30T01:30", "2025-03-30T02:00", "2025-03-30T03:00");
    assertThat(recurrence.contains(LocalStart.parse("2025-03-30T02:30"))).isFalse();
    assertThat(recurrence.contains(LocalStart.parse("2025-03-30T03:00"))).isTrue();
    assertThat(recurrence.last()).hasToString("Optional[2025-03-30T03:00]");
  }

  @Test
  void untilALocalTime_goesByThePlannedStart_alsoInAGap() {
    Recurrence recurrence =
        timed("FREQ=MINUTELY;INTERVAL=30;UNTIL=20250330T023000", "2025-03-30T01:30");

    assertThat(recurrence.first(10))
        .map(LocalStart::toString)
        .containsExactly("2025-03-30T01:30", "2025-03-30T02:00", "2025-03-30T02:30");
  }

  @ParameterizedTest(name = "{0} ends with {1}")
  @CsvSource({
    "20251026T003000Z, 2025-10-26T02:30",
    "20251026T005959Z, 2025-10-26T02:30",
    "20251026T010000Z, 2025-10-26T02:30",
    // the second 02:00 to 03:00 on the clock: nothing is planned for it
    "20251026T013000Z, 2025-10-26T02:30",
    "20251026T015959Z, 2025-10-26T02:30",
    "20251026T020000Z, 2025-10-26T03:00",
  })
  void untilAnInstant_inADoubledHour(String until, String last) {
    Recurrence recurrence = timed("FREQ=MINUTELY;INTERVAL=30;UNTIL=" + until, "2025-10-26T01:30");

    assertThat(recurrence.last()).hasToString("Optional[" + last + "]");
  }

  @Test
  void until_mustBeOfTheStartsKind() {
    assertThatThrownBy(() -> timed("FREQ=DAILY;UNTIL=20251224", "2025-12-20T18:00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "UNTIL must have a time as the start has one, but is 20251224 and the start is"
                + " 2025-12-20T18:00");
    for (String until : List.of("20251224T180000", "20251224T170000Z")) {
      assertThatThrownBy(
              () ->
                  Recurrence.of(
                      RecurrenceRule.parse("FREQ=DAILY;UNTIL=" + until),
                      LocalDate.parse("2025-12-20")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "UNTIL must be a date as the start is one, but is "
                  + until
                  + " and the start is 2025-12-20");
    }
  }

  @Test
  void until_hasNoFractions_andKnownYears() {
    assertThatThrownBy(() -> Until.of(Instant.parse("2025-12-24T17:00:00.5Z")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("UNTIL has no fractions of a second, but is ");
    assertThatThrownBy(() -> Until.of(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("UNTIL must lie within the years 1 to 9999, but is ");
    assertThatThrownBy(() -> Until.of(Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("UNTIL must lie within the years 1 to 9999, but is ");
  }

  @Test
  void until_ofTheRule_replacesACount() {
    RecurrenceRule counted = RecurrenceRule.daily().times(3);

    assertThat(counted.until(LocalDateTime.parse("2025-12-24T18:00")))
        .hasToString("FREQ=DAILY;UNTIL=20251224T180000");
    assertThat(counted.until(LocalDate.parse("2025-12-24")).times(2))
        .hasToString("FREQ=DAILY;COUNT=2");
  }

  private static Recurrence timed(String rule, String start) {
    return Recurrence.of(RecurrenceRule.parse(rule), LocalDateTime.parse(start), BERLIN);
  }
}
