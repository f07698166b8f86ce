package io.github.zweimonat.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Rules of every shape that has a sentence, and of some that have none, from three starts. */
final class RuleSpace {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<String> STARTS =
      List.of("2025-07-08T16:00", "2025-07-31T11:30", "2025-07-02");
  private static final List<String> ENDS = List.of("", ";COUNT=3", ";COUNT=21", ";UNTIL=20270105");

  private static final List<String> DAYS =
      List.of(
          "FREQ=DAILY",
          "FREQ=DAILY;BYMONTH=7",
          "FREQ=DAILY;BYMONTH=7,8,12",
          "FREQ=WEEKLY",
          "FREQ=WEEKLY;BYDAY=MO",
          "FREQ=WEEKLY;BYDAY=SU",
          "FREQ=WEEKLY;BYDAY=TU,WE",
          "FREQ=WEEKLY;BYDAY=MO,WE,FR",
          "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
          "FREQ=WEEKLY;BYDAY=SA,SU",
          "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
          "FREQ=WEEKLY;BYDAY=TU;BYMONTH=8,9",
          "FREQ=WEEKLY;BYDAY=SA,SU;WKST=SU",
          "FREQ=WEEKLY;BYDAY=MO,WE;WKST=WE",
          "FREQ=MONTHLY",
          "FREQ=MONTHLY;BYMONTHDAY=1",
          "FREQ=MONTHLY;BYMONTHDAY=1,15",
          "FREQ=MONTHLY;BYMONTHDAY=2,22,-1",
          "FREQ=MONTHLY;BYMONTHDAY=-1",
          "FREQ=MONTHLY;BYMONTHDAY=-2",
          "FREQ=MONTHLY;BYMONTHDAY=31",
          "FREQ=MONTHLY;BYDAY=1MO",
          "FREQ=MONTHLY;BYDAY=2TU",
          "FREQ=MONTHLY;BYDAY=3WE",
          "FREQ=MONTHLY;BYDAY=4TH",
          "FREQ=MONTHLY;BYDAY=-1FR",
          "FREQ=MONTHLY;BYDAY=-2SU",
          "FREQ=MONTHLY;BYDAY=1SA,3SA",
          "FREQ=MONTHLY;BYDAY=1MO,1TU",
          "FREQ=MONTHLY;BYDAY=1MO,-1FR",
          "FREQ=MONTHLY;BYDAY=TU",
          "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2,-2",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=1",
          "FREQ=MONTHLY;BYDAY=1TU;BYMONTH=3,10",
          "FREQ=MONTHLY;BYMONTHDAY=24;BYMONTH=12",
          "FREQ=YEARLY",
          "FREQ=YEARLY;BYMONTH=2",
          "FREQ=YEARLY;BYMONTH=3,9",
          "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25",
          "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1,-1",
          "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=-1SU",
          "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
          "FREQ=YEARLY;BYMONTH=5;BYDAY=SU",
          "FREQ=YEARLY;BYMONTH=5;BYDAY=SU;BYSETPOS=2",
          "FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
          "FREQ=YEARLY;BYDAY=1MO",
          "FREQ=YEARLY;BYDAY=-1FR",
          "FREQ=YEARLY;BYDAY=MO",
          "FREQ=YEARLY;BYMONTHDAY=8",
          "FREQ=YEARLY;BYYEARDAY=100");

  private RuleSpace() {}

  static List<Recurrence> recurrences() {
    List<Recurrence> all = new ArrayList<>();
    for (String start : STARTS) {
      LocalStart from = LocalStart.parse(start);
      for (String days : DAYS) {
        for (int interval : new int[] {1, 2, 11}) {
          for (String end : ENDS) {
            boolean hasTimeOfEnd = end.startsWith(";UNTIL") && !from.isDate();
            String rule = days + ";INTERVAL=" + interval + end + (hasTimeOfEnd ? "T225959Z" : "");
            add(rule, from, all);
            if (!from.isDate() && interval == 1) {
              add(rule + ";BYHOUR=9,16", from, all);
            }
          }
        }
      }
    }
    return all;
  }

  private static void add(String rule, LocalStart start, List<Recurrence> to) {
    try {
      to.add(Recurrence.of(RecurrenceRule.parse(rule), start, BERLIN));
    } catch (IllegalArgumentException noDate) {
      assertThat(noDate).hasMessageStartingWith("a rule must have a date");
    }
  }
}
