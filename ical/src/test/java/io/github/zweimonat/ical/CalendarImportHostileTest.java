package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.violation.LimitExceededException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that want to run for ever, or to fill the memory. */
@Timeout(60)
class CalendarImportHostileTest {
  private static final String EVENT =
      "BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:s\r\nDTSTART:20250708T160000\r\n";

  private static ImportedCalendar read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ImportedCalendar read(byte[] feed) {
    return CalendarImport.of(feed).partner("verein").read();
  }

  private static String calendar(String inside) {
    return "BEGIN:VCALENDAR\r\n" + inside + "END:VCALENDAR\r\n";
  }

  private static ImportedCalendar event(String more) {
    return read(calendar(EVENT + more + "END:VEVENT\r\n"));
  }

  @Test
  void read_lineOfAMegabyte_isLeftOutAndNamed() {
    ImportedCalendar calendar = event("DESCRIPTION:" + "x".repeat(1_000_000) + "\r\n");
    assertThat(calendar.offers()).hasSize(1);
    assertThat(calendar.notes())
        .extracting(ImportNote::toString)
        .containsExactly(
            "line 6: left out DESCRIPTION: a line must have at most 100000 octets (LINE_OCTETS),"
                + " but this one has more");
  }

  @Test
  void read_endlessFolding_isLeftOutAndNamed() {
    ImportedCalendar calendar = event("DESCRIPTION:x\r\n" + " y\r\n".repeat(5_000_000) + "");
    assertThat(calendar.isComplete()).isFalse();
    assertThat(calendar.offers()).hasSize(1);
  }

  @Test
  void read_emptyFolds_areOneLine() {
    assertThat(event("DESCRIPTION:x\r\n" + " \r\n".repeat(1_000_000)).isComplete()).isTrue();
  }

  @Test
  void read_deepComponents_areRefused() {
    assertThatThrownBy(() -> read(calendar("BEGIN:X\r\n".repeat(100_000))))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("components must lie at most 8 deep (DEPTH), but do not in line 9");
  }

  @Test
  void read_tooManyEvents_areRefused() {
    String events = (EVENT + "END:VEVENT\r\n").repeat(100_000);
    assertThatThrownBy(() -> read(calendar(events)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("a feed must have at most 50000 components (COMPONENTS)");
  }

  @Test
  void read_asManyEventsAsAllowed_areReadInTime() {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < ImportLimits.COMPONENTS - 1; i++) {
      events.append(EVENT.replace("UID:u", "UID:" + i)).append("END:VEVENT\r\n");
    }
    assertThat(read(calendar(events.toString())).offers()).hasSize(ImportLimits.COMPONENTS - 1);
  }

  @Test
  void read_tooLargeFeed_isRefused() {
    byte[] large = new byte[ImportLimits.FEED_OCTETS + 1];
    assertThatThrownBy(() -> read(large))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("a feed must have at most 33554432 octets (FEED_OCTETS), but has 33554433");
  }

  @Test
  void read_rulesThatGiveTooMuchOrNothing_areLeftOut() {
    for (String rule :
        new String[] {
          "FREQ=SECONDLY",
          "FREQ=SECONDLY;COUNT=2147483647",
          "FREQ=MINUTELY;BYSECOND=0,1,2,3,4,5",
          "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,1,2,3,4,5,6,7,8,9",
          "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=7;BYDAY=MO",
          "FREQ=DAILY;INTERVAL=0",
          "FREQ=DAILY;COUNT=99999999999999999999",
        }) {
      ImportedCalendar calendar = event("RRULE:" + rule + "\r\n");
      assertThat(calendar.offers()).as(rule).isEmpty();
      assertThat(calendar.isComplete()).as(rule).isFalse();
    }
  }

  @Test
  void read_tooManySingleDates_areLeftOut() {
    ImportedCalendar calendar =
        event(("RDATE:" + "20250709T160000,".repeat(6_000) + "\r\n").repeat(2));
    assertThat(calendar.offers()).isEmpty();
    assertThat(calendar.notes().get(0).message()).contains("(SINGLE_DATES)");
  }

  @Test
  void read_zoneThatChangesEverySecond_isNotKnown() {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:own
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=SECONDLY
        END:STANDARD
        END:VTIMEZONE
        """;
    ImportedCalendar calendar =
        read(calendar(zone + EVENT.replace("DTSTART:", "DTSTART;TZID=own:") + "END:VEVENT\r\n"));
    assertThat(calendar.offers()).isEmpty();
  }

  @Test
  void read_longDuration_isLeftOut() {
    assertThat(event("DURATION:P999999999W\r\n").offers()).isEmpty();
    assertThat(event("DTEND:99991231T235959\r\n").offers()).isEmpty();
  }

  @Test
  void read_latin1_isRefusedByLine() {
    byte[] latin =
        calendar(EVENT + "LOCATION:Münster\r\nEND:VEVENT\r\n")
            .getBytes(Charset.forName("ISO-8859-1"));
    assertThatThrownBy(() -> read(latin))
        .isInstanceOf(CalendarParseException.class)
        .hasMessage(
            "a feed must be UTF-8, but has octets here that are not; it may be ISO-8859-1 or"
                + " Windows-1252 (line 6)");
  }

  @Test
  void read_noCalendar_isRefused() {
    for (String text : new String[] {"", "\r\n", "<!DOCTYPE html><html></html>", "a:b\r\nc"}) {
      assertThatThrownBy(() -> read(text))
          .isInstanceOf(CalendarParseException.class)
          .hasMessage("a feed must have a VCALENDAR, but this file has none (line 1)");
    }
    assertThatThrownBy(() -> read(calendar("").getBytes(StandardCharsets.UTF_16)))
        .isInstanceOf(CalendarParseException.class);
  }

  @Test
  void read_foldWithinACharacter_isJoined() {
    byte[] feed =
        calendar(EVENT + "LOCATION:M\u00c3\r\n \u00bcnster\r\nEND:VEVENT\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(feed).places().get(0).name()).hasToString("Münster");
  }

  @Test
  void read_everyPrefixOfAFeed_endsWithAValueOrAnError() {
    byte[] whole =
        calendar(EVENT + "RRULE:FREQ=WEEKLY;COUNT=3\r\nX-A;B=\"c\":d\\n\r\nEND:VEVENT\r\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      try {
        read(Arrays.copyOf(whole, length));
      } catch (CalendarParseException noFeed) {
        assertThat(length).isLessThan(20);
      }
    }
  }
}
