package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegreatRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY | FREQ=WEEKLY;BYDAY=TU",
        "FREQ=DAILY;BYDAY=MO,TU | FREQ=WEEKLY;BYDAY=MO,TU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2 | FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=YEARLY;INTERVAL=2 | FREQ=YEARLY;INTERVAL=2",
        "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=8 | FREQ=YEARLY"
      })
  void of_whatTheImporterTakes_isTold(String rule, String told) {
    assertThat(of(rule)).isEqualTo(new ToldRule.As(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAILY | the importer does not take daily rules",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"
            + " | the importer does not take weeks that do not begin on Monday",
        "FREQ=MONTHLY"
            + " | the importer does not take monthly rules other than of one counted weekday",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=3"
            + " | the importer does not take monthly rules other than of one counted weekday",
        "FREQ=YEARLY;BYMONTH=7;BYDAY=2TU"
            + " | the importer does not take yearly rules other than of the day of the start",
        "FREQ=MONTHLY;BYDAY=1TU,2TU"
            + " | not every calendar program knows several weekdays of a month"
      })
  void of_anythingElse_isRefused(String rule, String why) {
    assertThat(of(rule)).isEqualTo(new ToldRule.Refused(why));
  }

  private static ToldRule of(String rule) {
    return IntegreatRule.of(RecurrenceRule.parse(rule), LocalStart.parse("2025-07-08T16:00"));
  }
}
