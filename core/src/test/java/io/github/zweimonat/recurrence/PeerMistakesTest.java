package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One case for what each peer is known to read in another way, with its first dates beside ours: a
 * peer that comes to agree fails here, and its {@link PeerDisagreement} goes.
 */
class PeerMistakesTest {
  @ParameterizedTest(name = "{0}: {1} from {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LIBRECUR | FREQ=YEARLY;BYMONTHDAY=15 | 2025-03-15T09:00 |"
            + " 2025-03-15T09:00 2025-04-15T09:00 2025-05-15T09:00 |"
            + " 2025-03-15T09:00 2026-03-15T09:00 2027-03-15T09:00",
        "ICAL4J | FREQ=YEARLY;BYMONTHDAY=15 | 2025-03-15T09:00 |"
            + " 2025-03-15T09:00 2025-04-15T09:00 2025-05-15T09:00 |"
            + " 2025-03-15T09:00 2026-03-15T09:00 2027-03-15T09:00",
        "ICALJS | FREQ=YEARLY;BYMONTHDAY=15 | 2025-03-15T09:00 |"
            + " 2025-03-15T09:00 2025-04-15T09:00 2025-05-15T09:00 |"
            + " 2025-03-15T09:00 2026-03-15T09:00 2027-03-15T09:00",
        "LIBRECUR | FREQ=YEARLY;BYMONTH=1,5,9;BYMONTHDAY=10;BYSETPOS=2 | 2025-05-10T09:00 |"
            + " 2025-05-10T09:00 2026-05-10T09:00 2027-05-10T09:00 |"
            + " 2025-09-10T09:00 2026-05-10T09:00 2027-05-10T09:00",
        "LIBRECUR | FREQ=MINUTELY;BYDAY=MO;BYMINUTE=26 | 2014-11-24T00:26 |"
            + " 2014-11-24T00:26 2014-11-24T01:26 2014-11-24T02:26 |"
            + " java.lang.IllegalArgumentException: too many empty recurrence sets",
        "BIWEEKLY | FREQ=DAILY;INTERVAL=5;BYDAY=MO,FR | 2012-10-01T12:44 |"
            + " 2012-10-01T12:44 2012-10-26T12:44 2012-11-05T12:44 |"
            + " 2012-10-01T12:44 2012-10-05T12:44 2012-10-08T12:44",
        "BIWEEKLY | FREQ=DAILY;BYHOUR=9,12,18;BYSETPOS=2 | 2025-07-01T12:00 |"
            + " 2025-07-01T12:00 2025-07-02T12:00 2025-07-03T12:00 |"
            + " ''",
        "BIWEEKLY | FREQ=YEARLY;BYWEEKNO=20 | 2025-05-14T09:00 |"
            + " 2025-05-14T09:00 2026-05-13T09:00 2027-05-19T09:00 |"
            + " 2025-05-14T09:00 2025-05-15T09:00 2025-05-16T09:00",
        "BIWEEKLY | FREQ=MONTHLY;INTERVAL=3;BYMONTH=2,4,9 | 2049-04-28T16:40 |"
            + " 2049-04-28T16:40 2050-04-28T16:40 2051-04-28T16:40 |"
            + " 2049-04-28T16:40 2049-09-28T16:40 2050-02-28T16:40",
        "BIWEEKLY | FREQ=HOURLY;INTERVAL=4;BYHOUR=9 | 2020-07-11T09:58 |"
            + " 2020-07-11T09:58 2020-07-12T09:58 2020-07-13T09:58 |"
            + " ''",
        "BIWEEKLY | FREQ=MONTHLY;BYMONTHDAY=5,22;BYDAY=MO,1SU,4SA | 2015-06-22T09:11 |"
            + " 2015-06-22T09:11 2015-07-05T09:11 2015-08-22T09:11 |"
            + " 2015-06-22T09:11 2015-08-22T09:11 2015-10-05T09:11",
        "ICAL4J | FREQ=MONTHLY;BYMONTHDAY=10,25;BYDAY=2TU | 2025-06-10T09:00 |"
            + " 2025-06-10T09:00 2026-02-10T09:00 2026-03-10T09:00 |"
            + " ''",
        "ICAL4J | FREQ=WEEKLY;BYMONTH=9;BYDAY=TU,SU;WKST=SU | 2024-09-24T09:00 |"
            + " 2024-09-24T09:00 2024-09-29T09:00 2025-09-02T09:00 |"
            + " 2024-09-24T09:00 2025-08-31T09:00 2025-09-02T09:00",
        "ICAL4J | FREQ=YEARLY;BYMONTH=2,3;BYYEARDAY=44,-144 | 2048-02-13T15:22 |"
            + " 2048-02-13T15:22 2049-02-13T15:22 2050-02-13T15:22 |"
            + " 2048-02-13T15:22 2048-08-10T15:22 2049-02-13T15:22",
        "DATEUTIL | FREQ=YEARLY;BYWEEKNO=20 | 2025-05-14T09:00 |"
            + " 2025-05-14T09:00 2026-05-13T09:00 2027-05-19T09:00 |"
            + " 2025-05-14T09:00 2025-05-15T09:00 2025-05-16T09:00",
        "DATEUTIL | FREQ=MONTHLY;BYDAY=3SA,32TU | 2011-08-20T15:54 |"
            + " 2011-08-20T15:54 2011-09-17T15:54 2011-10-15T15:54 |"
            + " error list index out of range",
        "BIWEEKLY | FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO | 2024-12-30T09:00 |"
            + " 2024-12-30T09:00 2025-12-29T09:00 2027-01-04T09:00 |"
            + " 2027-01-04T09:00",
        "ICALJS | FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO | 2024-12-30T09:00 |"
            + " 2024-12-30T09:00 2025-12-29T09:00 2027-01-04T09:00 |"
            + " 2025-01-06T09:00 2025-01-13T09:00 2025-01-20T09:00",
        "ICALJS | FREQ=YEARLY;BYHOUR=9,12 | 2025-07-01T09:00 |"
            + " 2025-07-01T09:00 2025-07-01T12:00 2026-07-01T09:00 |"
            + " 2025-07-01T09:00 2026-07-01T09:00 2027-07-01T09:00",
        "ICALJS | FREQ=MONTHLY;INTERVAL=5;BYMONTH=2,10 | 2021-02-03T03:42 |"
            + " 2021-02-03T03:42 2022-10-03T03:42 2026-02-03T03:42 |"
            + " 2021-02-03T03:42 2021-10-03T03:42 2022-02-03T03:42",
        "ICALJS | FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1 | 2021-06-02T16:03 |"
            + " 2021-06-02T16:03 2021-06-09T16:03 2021-06-16T16:03 |"
            + " 2021-06-02T16:03 2021-06-07T16:03 2021-06-09T16:03",
        "ICALJS | FREQ=MONTHLY;BYDAY=35TH,-5FR | 2021-04-02T23:56 |"
            + " 2021-04-02T23:56 2021-07-02T23:56 2021-10-01T23:56 |"
            + " 2021-04-02T23:56 2021-04-29T23:56 2021-07-02T23:56",
        "ICALJS | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-31,-21,-14;BYDAY=MO,SA | 2019-07-01T01:42 |"
            + " 2019-07-01T01:42 2020-01-11T01:42 2020-01-18T01:42 |"
            + " 2020-05-11T01:42 2020-05-18T01:42 2021-05-01T01:42",
        "DATEUTIL | FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1 | 2025-07-02T09:00 |"
            + " 2025-07-07T09:00 2025-07-14T09:00 2025-07-21T09:00 |"
            + " 2025-07-02T09:00 2025-07-07T09:00 2025-07-14T09:00",
      })
  void aPeer_readsARuleInAnotherWay(
      Peer peer, String text, LocalDateTime start, String ours, String theirs) {
    for (PeerProgram program : PeerProgram.values()) {
      assumeTrue(
          !program.name().equals(peer.name()) || program.isThere(),
          () -> "skipped: needs " + program.needs());
    }
    RecurrenceRule rule = RecurrenceRule.parse(text);

    assertThat(PeerDisagreement.of(peer, rule)).isPresent();
    assertThat(ours(rule, start)).isEqualTo(ours);
    assertThat(theirs(peer, rule, start)).isEqualTo(theirs);
  }

  /** ADR 22: where WKST is missing, ical4j asks the locale of the JVM. */
  @Test
  void ical4j_beginsWeeksAsTheLocaleDoes() {
    RecurrenceRule rule = RecurrenceRule.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4");
    LocalDateTime start = LocalDateTime.parse("1997-08-05T09:00");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);

      assertThat(ours(rule, start)).isEqualTo("1997-08-05T09:00 1997-08-10T09:00 1997-08-19T09:00");
      assertThat(theirs(Peer.ICAL4J, rule, start))
          .isEqualTo("1997-08-05T09:00 1997-08-17T09:00 1997-08-19T09:00");
    } finally {
      Locale.setDefault(before);
    }
  }

  static String ours(RecurrenceRule rule, LocalDateTime start) {
    return shown(
        Recurrence.of(rule, start, ZoneOffset.UTC).first(3).stream()
            .map(LocalStart::dateTime)
            .toList());
  }

  static String theirs(Peer peer, RecurrenceRule rule, LocalDateTime start) {
    Peer.Answer answer =
        peer.answers(List.of(new Peer.Question(rule, start, start.plusYears(3)))).get(0);
    return answer.error().isEmpty()
        ? shown(answer.starts().subList(0, Math.min(3, answer.starts().size())))
        : answer.error();
  }

  private static String shown(List<LocalDateTime> starts) {
    return String.join(" ", starts.stream().map(LocalDateTime::toString).toList());
  }
}
