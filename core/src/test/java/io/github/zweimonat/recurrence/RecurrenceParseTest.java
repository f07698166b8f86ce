package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, how it is printed, and what each refusal says. */
class RecurrenceParseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "freq=weekly;byday=tu              | FREQ=WEEKLY;BYDAY=TU",
        "Freq=Monthly;ByDay=-1fr,2Tu       | FREQ=MONTHLY;BYDAY=2TU,-1FR",
        "until=20251224t170000z;freq=daily | FREQ=DAILY;UNTIL=20251224T170000Z",
        "'  FREQ=DAILY\t\n'                | FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=1;WKST=MO     | FREQ=DAILY",
        "COUNT=3;FREQ=DAILY;INTERVAL=2     | FREQ=DAILY;INTERVAL=2;COUNT=3",
        "FREQ=YEARLY;BYMONTH=12,1,12       | FREQ=YEARLY;BYMONTH=1,12",
        "FREQ=MONTHLY;BYMONTHDAY=-1,+2,31  | FREQ=MONTHLY;BYMONTHDAY=2,31,-1",
        "FREQ=MONTHLY;BYMONTHDAY=-1,-31    | FREQ=MONTHLY;BYMONTHDAY=-31,-1",
        "FREQ=DAILY;BYHOUR=09,008          | FREQ=DAILY;BYHOUR=8,9",
        "FREQ=DAILY;INTERVAL=2147483647    | FREQ=DAILY;INTERVAL=2147483647",
        "FREQ=WEEKLY;WKST=SU               | FREQ=WEEKLY;WKST=SU",
        "FREQ=DAILY;UNTIL=20251224         | FREQ=DAILY;UNTIL=20251224",
        "FREQ=DAILY;UNTIL=20251224T180000  | FREQ=DAILY;UNTIL=20251224T180000",
      })
  void parse_acceptsAnyCaseAndOrder_andPrintsOneForm(String text, String canonical) {
    assertThat(RecurrenceRule.parse(text)).hasToString(canonical);
    assertThat(RecurrenceRule.parse(canonical)).isEqualTo(RecurrenceRule.parse(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;BYMONTHDAY=32   | BYMONTHDAY must be -31..-1 or 1..31, but is 32       | 24",
        "FREQ=MONTHLY;BYMONTHDAY=0    | BYMONTHDAY must be -31..-1 or 1..31, but is 0        | 24",
        "FREQ=MONTHLY;BYMONTHDAY=1,-32| BYMONTHDAY must be -31..-1 or 1..31, but is -32      | 26",
        "FREQ=MONTHLY;BYMONTHDAY=     | 'BYMONTHDAY must be -31..-1 or 1..31, but is \"\"'       | 24",
        "FREQ=MONTHLY;BYMONTHDAY=1,   | 'BYMONTHDAY must be -31..-1 or 1..31, but is \"\"'       | 26",
        "FREQ=MONTHLY;BYMONTHDAY=-    | BYMONTHDAY must be -31..-1 or 1..31, but is -        | 24",
        "FREQ=MONTHLY;BYMONTHDAY=1 2  | BYMONTHDAY must be -31..-1 or 1..31, but is 1 2      | 24",
        "FREQ=MONTHLY;BYMONTHDAY=١    | BYMONTHDAY must be -31..-1 or 1..31, but is ١        | 24",
        "FREQ=YEARLY;BYMONTH=13       | BYMONTH must be 1..12, but is 13                     | 20",
        "FREQ=YEARLY;BYMONTH=-1       | BYMONTH must be 1..12, but is -1                     | 20",
        "FREQ=YEARLY;BYMONTH=5L       | BYMONTH must be 1..12, but is 5L                     | 20",
        "FREQ=YEARLY;BYWEEKNO=54      | BYWEEKNO must be -53..-1 or 1..53, but is 54         | 21",
        "FREQ=YEARLY;BYYEARDAY=367    | BYYEARDAY must be -366..-1 or 1..366, but is 367     | 22",
        "FREQ=DAILY;BYHOUR=24         | BYHOUR must be 0..23, but is 24                      | 18",
        "FREQ=DAILY;BYMINUTE=60       | BYMINUTE must be 0..59, but is 60                    | 20",
        "FREQ=DAILY;BYSECOND=61       | BYSECOND must be 0..59, but is 61                    | 20",
        "FREQ=DAILY;BYSETPOS=367      | BYSETPOS must be -366..-1 or 1..366, but is 367      | 20",
        "FREQ=DAILY;INTERVAL=0        | INTERVAL must be at least 1, but is 0                | 20",
        "FREQ=DAILY;COUNT=0           | COUNT must be at least 1, but is 0                   | 17",
        "FREQ=DAILY;COUNT=-1          | COUNT must be at least 1, but is -1                  | 17",
        "FREQ=MONTHLY;BYDAY=0MO       | BYDAY must be -53..-1 or 1..53, but is 0             | 19",
        "FREQ=MONTHLY;BYDAY=54MO      | BYDAY must be -53..-1 or 1..53, but is 54            | 19",
        "FREQ=WEEKLY;BYDAY=XX   | BYDAY must name MO, TU, WE, TH, FR, SA or SU, but is XX    | 18",
        "FREQ=WEEKLY;BYDAY=     | 'BYDAY must name MO, TU, WE, TH, FR, SA or SU, but is \"\"' | 18",
        "FREQ=WEEKLY;WKST=1MO   | WKST must name MO, TU, WE, TH, FR, SA or SU, but is 1MO    | 17",
        "FREQ=DAILY;UNTIL=20250229 | UNTIL must be a day and time that exist, but is 20250229 | 17",
        "FREQ=DAILY;UNTIL=20251224T240000 | UNTIL must be a day and time that exist, but is 20251224T240000 | 17",
        "FREQ=DAILY;UNTIL=2025-12-24 | UNTIL must be like 20251224, 20251224T180000 or 20251224T170000Z, but is 2025-12-24 | 17",
        "FREQ=DAILY;UNTIL=00000101 | UNTIL must lie within the years 1 to 9999, but is 0000-01-01T00:00 | 17",
        "FREQ=DAYLY | FREQ must be SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY, but is DAYLY | 5",
        "FREQ=      | 'FREQ must be SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY, but is \"\"' | 5",
        "COUNT=3                      | a rule must have FREQ                                | 7",
        "FREQ=DAILY;                  | 'a part must be NAME=VALUE, but is \"\"'              | 11",
        "FREQ=DAILY;COUNT             | 'a part must be NAME=VALUE, but is \"COUNT\"'         | 11",
        "FREQ=DAILY;;COUNT=1          | 'a part must be NAME=VALUE, but is \"\"'              | 11",
        "FREQ=DAILY;X-MINE=1 | 'a part must be one of RFC 5545 §3.3.10, but is \"X-MINE\"'    | 11",
        "FREQ=DAILY; COUNT=1 | 'a part must be one of RFC 5545 §3.3.10, but is \" COUNT\"'    | 11",
        "FREQ=DAILY;FREQ=DAILY        | FREQ must stand once                                 | 11",
        "RRULE:FREQ=DAILY             | 'a rule starts after \"RRULE:\"'                      | 0",
        // what other specifications and clocks add, by name
        "FREQ=DAILY;BYSECOND=60 | 'BYSECOND=60, a leap second, is not supported: BYSECOND must be 0..59' | 20",
        "RSCALE=HEBREW;FREQ=YEARLY    | RSCALE (RFC 7529) is not supported                   | 0",
        "FREQ=YEARLY;skip=forward     | SKIP (RFC 7529) is not supported                     | 12",
        // parts that do not go together
        "FREQ=MONTHLY;BYWEEKNO=20 | 'BYWEEKNO stands only with FREQ=YEARLY, but FREQ is MONTHLY' | 13",
        "FREQ=DAILY;BYYEARDAY=1 | 'BYYEARDAY never stands with FREQ=DAILY, WEEKLY or MONTHLY, but FREQ is DAILY' | 11",
        "FREQ=WEEKLY;BYYEARDAY=1 | 'BYYEARDAY never stands with FREQ=DAILY, WEEKLY or MONTHLY, but FREQ is WEEKLY' | 12",
        "FREQ=MONTHLY;BYYEARDAY=1 | 'BYYEARDAY never stands with FREQ=DAILY, WEEKLY or MONTHLY, but FREQ is MONTHLY' | 13",
        "FREQ=WEEKLY;BYMONTHDAY=13    | BYMONTHDAY never stands with FREQ=WEEKLY             | 12",
        "BYDAY=1MO;FREQ=WEEKLY | 'BYDAY counts weekdays only with FREQ=MONTHLY or YEARLY, but has 1MO and FREQ is WEEKLY' | 0",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=-1MO | 'BYDAY counts no weekdays beside BYWEEKNO, but has -1MO' | 24",
        "FREQ=DAILY;BYSETPOS=1        | BYSETPOS stands only beside another BY part          | 11",
        "FREQ=DAILY;UNTIL=20251224;COUNT=3 | 'a rule ends by COUNT or by UNTIL, not both, but COUNT is 3 and UNTIL is 20251224' | 26",
      })
  void parse_refuses_withRuleInputAndIndex(String text, String problem, int index) {
    RecurrenceParseException refusal =
        catchThrowableOfType(RecurrenceParseException.class, () -> RecurrenceRule.parse(text));

    assertThat(refusal).hasMessage("%s (at %d in \"%s\")", problem, index, text);
    assertThat(refusal.input()).isEqualTo(text);
    assertThat(refusal.index()).isEqualTo(index);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"COUNT=2147483648", "INTERVAL=99999999999999999999"})
  void parse_refusesNumbersBeyondAnInt(String part) {
    assertThatThrownBy(() -> RecurrenceRule.parse("FREQ=DAILY;" + part))
        .isInstanceOf(RecurrenceParseException.class)
        .hasMessageContaining(" must be at least 1 and at most 2147483647, but is ");
  }

  @Test
  void parse_showsTheBeginningOfALongInput() {
    String text = "FREQ=DAILY;BYHOUR=" + "1,".repeat(500) + "24";
    RecurrenceParseException refusal =
        catchThrowableOfType(RecurrenceParseException.class, () -> RecurrenceRule.parse(text));

    assertThat(refusal.getMessage()).hasSizeLessThan(300).endsWith("…\")");
    assertThat(refusal.input()).isEqualTo(text);
    assertThat(refusal.index()).isEqualTo(text.length() - 2);
  }

  @Test
  void parse_refusesNothing() {
    assertThatThrownBy(() -> RecurrenceRule.parse(""))
        .isInstanceOf(RecurrenceParseException.class)
        .hasMessage("a part must be NAME=VALUE, but is \"\" (at 0 in \"\")");
    assertThatThrownBy(() -> RecurrenceRule.parse("   "))
        .isInstanceOf(RecurrenceParseException.class)
        .hasMessage("a rule must have FREQ (at 0 in \"   \")");
  }

  @Test
  void aTurkishSmallI_isNoLetterOfARule() {
    assertThatThrownBy(() -> RecurrenceRule.parse("FREQ=DAıLY"))
        .isInstanceOf(RecurrenceParseException.class);
    assertThat(RecurrenceRule.parse("freq=daily;interval=2;byminute=1"))
        .hasToString("FREQ=DAILY;INTERVAL=2;BYMINUTE=1");
  }

  @Test
  void builder_refusesAsTheParserDoes_withoutAPlace() {
    assertThatThrownBy(
            () -> RecurrenceRule.builder().frequency(Frequency.MONTHLY).addByMonthDay(32).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("BYMONTHDAY must be -31..-1 or 1..31, but is 32");
    assertThatThrownBy(() -> RecurrenceRule.monthly(54, DayOfWeek.MONDAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("BYDAY must count -53..-1 or 1..53, but is 54");
    assertThatThrownBy(() -> RecurrenceRule.daily().every(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("INTERVAL must be at least 1, but is 0");
    assertThatThrownBy(() -> RecurrenceRule.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("frequency");
  }

  @Test
  void factories_areTheSixPatterns() {
    assertThat(RecurrenceRule.daily()).hasToString("FREQ=DAILY");
    assertThat(RecurrenceRule.onWorkdays()).hasToString("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    assertThat(RecurrenceRule.weekly()).hasToString("FREQ=WEEKLY");
    assertThat(RecurrenceRule.weekly(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY).every(2).times(8))
        .hasToString("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=8");
    assertThat(RecurrenceRule.monthly(-1, DayOfWeek.FRIDAY)).hasToString("FREQ=MONTHLY;BYDAY=-1FR");
    assertThat(RecurrenceRule.monthly(15)).hasToString("FREQ=MONTHLY;BYMONTHDAY=15");
    assertThat(RecurrenceRule.yearly()).hasToString("FREQ=YEARLY");
  }
}
