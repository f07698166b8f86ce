package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsCalendarRuleTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=WEEKLY;BYDAY=TU | FREQ=WEEKLY;BYDAY=TU
          FREQ=YEARLY;BYMONTHDAY=13 | FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=13
          FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR | FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=13;BYDAY=FR
          FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU | FREQ=MONTHLY;BYMONTH=3;BYDAY=-1SU
          FREQ=YEARLY;BYDAY=20MO | FREQ=YEARLY;BYDAY=20MO
          FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=13 | FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=13
          FREQ=DAILY;UNTIL=20251224T170000Z | FREQ=DAILY;UNTIL=20251224T180000
          FREQ=DAILY;UNTIL=20251026T003000Z | FREQ=DAILY;UNTIL=20251026T023000
          """)
  void written_meansTheSameInBothRfcs(String rule, String written) {
    RecurrenceRule parsed = RecurrenceRule.parse(rule);
    Recurrence original = Recurrence.of(parsed, LocalStart.parse("2025-01-13T02:40"), BERLIN);
    assertThat(JsCalendarRule.isSayable(parsed)).isTrue();
    assertThat(JsCalendarRule.written(original)).isEqualTo(RecurrenceRule.parse(written));
    for (LocalStart date : original.first(200)) {
      assertThat(
              Recurrence.of(RecurrenceRule.parse(written), original.start(), BERLIN).contains(date))
          .isTrue();
    }
    assertThat(Recurrence.of(RecurrenceRule.parse(written), original.start(), BERLIN).first(200))
        .isEqualTo(original.first(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTHDAY=13;BYDAY=2FR",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=2FR",
        "FREQ=YEARLY;BYMONTH=3,4;BYDAY=2FR,3FR;BYSETPOS=-1"
      })
  void isSayable_whatTheRfcsReadDifferently_isFalse(String rule) {
    assertThat(JsCalendarRule.isSayable(RecurrenceRule.parse(rule))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"T003000Z", "T004500Z", "T010000Z", "T012000Z", "T014500Z", "T020000Z"})
  void written_endInADoubledHour_keepsTheLastDate(String time) {
    Recurrence original =
        Recurrence.of(
            RecurrenceRule.parse("FREQ=DAILY;UNTIL=20251026" + time),
            LocalStart.parse("2025-10-20T02:45"),
            BERLIN);
    RecurrenceRule written = JsCalendarRule.written(original);
    assertThat(Recurrence.of(written, original.start(), BERLIN).last()).isEqualTo(original.last());
  }
}
