package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule with its start answers: windows, neighbours, first, last, equal meaning. */
class RecurrenceQueriesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Recurrence TUESDAYS =
      timed("FREQ=WEEKLY;BYDAY=TU;COUNT=20", "2025-07-08T16:00");

  @Test
  void aCourse_hasFirstAndLast() {
    assertThat(TUESDAYS.firstDate()).hasToString("Optional[2025-07-08T16:00]");
    assertThat(TUESDAYS.last()).hasToString("Optional[2025-11-18T16:00]");
    assertThat(TUESDAYS.first(100)).hasSize(20);
    assertThat(TUESDAYS.first(2))
        .map(LocalStart::toString)
        .containsExactly("2025-07-08T16:00", "2025-07-15T16:00");
    assertThat(TUESDAYS.first(0)).isEmpty();
    assertThat(TUESDAYS.startsOnRule()).isTrue();
    assertThat(TUESDAYS.isEndless()).isFalse();
    assertThat(timed("FREQ=DAILY", "2025-07-08T16:00").last()).isEmpty();
  }

  @Test
  void first_refusesWhatNoListHolds() {
    assertThatThrownBy(() -> TUESDAYS.first(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("n must be 0..10000000 (MAX_RESULTS), but is -1");
  }

  @ParameterizedTest(name = "after {0} comes {1}, before it {2}")
  @CsvSource({
    "2025-07-08T13:59:59Z, 2025-07-08T16:00, ",
    "2025-07-08T14:00:00Z, 2025-07-15T16:00, ",
    "2025-07-08T14:00:00.5Z, 2025-07-15T16:00, 2025-07-08T16:00",
    "2025-07-15T13:59:59.5Z, 2025-07-15T16:00, 2025-07-08T16:00",
    "2025-11-18T15:00:00Z, , 2025-11-11T16:00",
    "2025-11-18T15:00:01Z, , 2025-11-18T16:00",
    "-1000000000-01-01T00:00:00Z, 2025-07-08T16:00, ",
    "+1000000000-12-31T23:59:59Z, , 2025-11-18T16:00",
  })
  void neighbours_ofAnInstant_areStrict(Instant instant, String after, String before) {
    assertThat(TUESDAYS.after(instant).map(LocalStart::toString)).isEqualTo(maybe(after));
    assertThat(TUESDAYS.before(instant).map(LocalStart::toString)).isEqualTo(maybe(before));
  }

  private static Optional<String> maybe(@Nullable String text) {
    return Optional.ofNullable(text);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-07-08T16:00, true",
    "2025-07-08T16:01, false",
    "2025-07-09T16:00, false",
    "2025-07-01T16:00, false",
    "2025-11-18T16:00, true",
    "2025-11-25T16:00, false",
    "2025-07-08,       false",
  })
  void contains_asksForPlannedStarts(String planned, boolean contained) {
    assertThat(TUESDAYS.contains(LocalStart.parse(planned))).isEqualTo(contained);
  }

  @Test
  void wholeDays_containDays() {
    Recurrence days =
        Recurrence.of(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=-1FR"), LocalDate.of(2025, 7, 25));

    assertThat(days.contains(LocalStart.parse("2025-08-29"))).isTrue();
    assertThat(days.contains(LocalStart.parse("2025-08-29T00:00"))).isFalse();
    assertThat(days.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(days.after(Instant.parse("2025-08-29T00:00:00Z")))
        .hasToString("Optional[2025-09-26]");
    assertThat(days.before(Instant.parse("2025-08-29T00:00:00Z")))
        .hasToString("Optional[2025-07-25]");
  }

  @Test
  void wholeDays_beginAtMidnightOfTheirZone() {
    Recurrence days = Recurrence.of(RecurrenceRule.daily(), LocalStart.parse("2025-07-01"), BERLIN);
    List<Instant> starts = new ArrayList<>();

    days.forEachStart(
        Window.between(LocalDate.of(2025, 7, 2), LocalDate.of(2025, 7, 3)),
        second -> starts.add(Instant.ofEpochSecond(second)));

    assertThat(starts).containsExactly(Instant.parse("2025-07-01T22:00:00Z"));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2025-07-08T16:00, 2025-07-15T16:00, 1",
    "2025-07-08T16:00, 2025-07-15T16:00:01, 2",
    "2025-07-08T16:00:01, 2025-07-15T16:00, 0",
    "2025-07-08T16:00:00.5, 2025-07-15T16:00:00.5, 1",
    "2025-07-08T16:00, 2025-07-08T16:00, 0",
    "2025-07-09T16:00, 2025-07-01T16:00, 0",
    "0001-01-01T00:00, 9999-12-31T23:59:59, 20",
    "-999999999-01-01T00:00, +999999999-12-31T23:59:59, 20",
  })
  void plannedSeconds_includeFrom_andExcludeUntil(
      LocalDateTime from, LocalDateTime until, int size) {
    List<Long> seconds = new ArrayList<>();
    TUESDAYS.plannedSeconds(from, until).forEachRemaining((Long second) -> seconds.add(second));
    List<Long> given = new ArrayList<>();
    TUESDAYS.forEachPlanned(from, until, given::add);

    assertThat(seconds).hasSize(size).isSorted().isEqualTo(given);
  }

  @Test
  void plannedSeconds_endWithAnError() {
    PrimitiveIterator.OfLong none =
        TUESDAYS.plannedSeconds(
            LocalDateTime.parse("2026-01-01T00:00"), LocalDateTime.parse("2027-01-01T00:00"));

    assertThat(none.hasNext()).isFalse();
    assertThatThrownBy(none::nextLong).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aStartOffTheRule_isNoDate() {
    Recurrence recurrence = timed("FREQ=WEEKLY;BYDAY=TU;COUNT=2", "2025-07-07T16:00");

    assertThat(recurrence.startsOnRule()).isFalse();
    assertThat(recurrence.firstDate()).hasToString("Optional[2025-07-08T16:00]");
    assertThat(recurrence.last()).hasToString("Optional[2025-07-15T16:00]");
  }

  @Test
  void aRuleWithoutDates_isRefused() {
    assertThatThrownBy(() -> timed("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "2025-07-08T16:00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a rule must have a date, but FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30 has none from"
                + " 2025-07-08T16:00 until 9999-12-31");
  }

  @Test
  void theYear9999_isTheEnd() {
    Recurrence recurrence = timed("FREQ=YEARLY;COUNT=5", "9998-12-31T16:00");

    assertThat(recurrence.first(10)).hasSize(2);
    assertThat(recurrence.last()).hasToString("Optional[9999-12-31T16:00]");
    assertThat(recurrence.after(Instant.parse("9999-12-31T15:00:00Z"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU | FREQ=DAILY                        | true",
        "FREQ=MONTHLY;BYMONTHDAY=15             | FREQ=DAILY;BYMONTHDAY=15          | true",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15    | FREQ=MONTHLY;BYMONTH=3;BYMONTHDAY=15 | true",
        "FREQ=WEEKLY;BYDAY=TU                   | FREQ=DAILY;BYDAY=TU               | true",
        "FREQ=WEEKLY;BYDAY=TU;WKST=SU           | FREQ=WEEKLY;BYDAY=TU              | true",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU | false",
        "FREQ=WEEKLY                            | FREQ=WEEKLY;BYDAY=TU              | false",
        "FREQ=DAILY;INTERVAL=7                  | FREQ=WEEKLY;INTERVAL=2            | false",
        "FREQ=DAILY;COUNT=3                     | FREQ=DAILY;COUNT=4                | false",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1    | FREQ=DAILY;BYDAY=MO,TU;BYSETPOS=1 | false",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU | FREQ=DAILY             | false",
        "FREQ=DAILY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12 | FREQ=DAILY                 | true",
      })
  void sameMeaning_isThatOfEveryStart(String one, String other, boolean same) {
    RecurrenceRule first = RecurrenceRule.parse(one);
    RecurrenceRule second = RecurrenceRule.parse(other);

    assertThat(first.sameMeaningAs(second)).isEqualTo(same);
    assertThat(second.sameMeaningAs(first)).isEqualTo(same);
  }

  @Test
  void sameDates_isThatOfOneStart() {
    Recurrence weekly = timed("FREQ=WEEKLY;COUNT=3", "2025-07-08T16:00");

    assertThat(weekly.sameDatesAs(timed("FREQ=DAILY;INTERVAL=7;COUNT=3", "2025-07-08T16:00")))
        .isTrue();
    assertThat(weekly.sameDatesAs(timed("FREQ=WEEKLY;BYDAY=TU;COUNT=3", "2025-07-03T16:00")))
        .isTrue();
    assertThat(weekly.sameDatesAs(timed("FREQ=WEEKLY;COUNT=4", "2025-07-08T16:00"))).isFalse();
    assertThat(weekly.sameDatesAs(timed("FREQ=WEEKLY;COUNT=3", "2025-07-08T17:00"))).isFalse();
    assertThat(
            weekly.sameDatesAs(
                Recurrence.of(weekly.rule(), weekly.start(), ZoneId.of("Europe/Paris"))))
        .isFalse();
    assertThat(
            weekly.sameDatesAs(
                Recurrence.of(weekly.rule(), LocalStart.parse("2025-07-08"), BERLIN)))
        .isFalse();
  }

  private static Recurrence timed(String rule, String start) {
    return Recurrence.of(RecurrenceRule.parse(rule), LocalDateTime.parse(start), BERLIN);
  }
}
