package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneStatementTest {
  private static final int YEARS_AHEAD = 60;

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 1996-10-27T01:00:00Z",
    "America/New_York, 2007-11-04T06:00:00Z",
    "Asia/Tehran, 2022-09-21T19:30:00Z"
  })
  void since_isWhenTheRuleOfTodayWasSeen(String zone, Instant since) {
    assertThat(statement(zone).since()).isEqualTo(since.getEpochSecond());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Etc/UTC", "GMT", "Asia/Jerusalem", "America/Nuuk", "America/Santiago"})
  void of_zoneThatNeedsOtherWords_isEmpty(String zone) {
    assertThat(ZoneStatement.of(ZoneId.of(zone))).isEmpty();
  }

  @Test
  void of_zoneWhoseChangesFollowTheMoon_isSilentUntilTheyAreOver() {
    assertThat(statement("Africa/Casablanca").since())
        .isGreaterThan(Instant.parse("2087-01-01T00:00:00Z").getEpochSecond());
  }

  /** Whatever zone this JDK knows: where something is said of it, it is true from then on. */
  @ParameterizedTest
  @MethodSource("zones")
  void stated_agreesWithEveryChangeOfTheZone(String id) {
    ZoneId zone = ZoneId.of(id);
    ZoneStatement statement = statement(id);
    LintedFeed read = new LintedFeed(written(statement).getBytes(StandardCharsets.UTF_8));
    assertThat(FeedLint.ZONE_IS_ONE_YEARLY_PAIR_OR_ONE_OFFSET.findings(read)).isEmpty();
    Instant at = Instant.ofEpochSecond(Math.max(0, statement.since()));
    Instant end = at.atOffset(ZoneOffset.UTC).plusYears(YEARS_AHEAD).toInstant();
    while (at != null && at.isBefore(end)) {
      for (int hours : List.of(4, 24 * 40, 24 * 100)) {
        LocalDateTime time = LocalDateTime.ofInstant(at.plusSeconds(hours * 3600L), zone);
        assertThat(read.stated(id, time))
            .as(id + " " + time)
            .isEqualTo(zone.getRules().getOffset(time));
      }
      ZoneOffsetTransition next = zone.getRules().nextTransition(at);
      at = next == null ? null : next.getInstant();
    }
  }

  static Stream<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> ZoneStatement.of(ZoneId.of(id)).isPresent())
        .sorted();
  }

  @Test
  void write_berlin_isTheBlockThatEveryProgramKnows() {
    assertThat(written(statement("Europe/Berlin")))
        .isEqualTo(
            """
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            X-LIC-LOCATION:Europe/Berlin
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void write_tehran_isOneOffset() {
    assertThat(written(statement("Asia/Tehran")))
        .contains("BEGIN:STANDARD\r\nTZOFFSETFROM:+0330\r\nTZOFFSETTO:+0330\r\nTZNAME:+0330\r\n")
        .doesNotContain("RRULE", "DAYLIGHT");
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Auckland, TZNAME:+13, BYMONTH=9;BYDAY=-1SU, TZNAME:+12, BYMONTH=4;BYDAY=1SU",
    "Australia/Lord_Howe, TZNAME:+11, BYMONTH=10;BYDAY=1SU, TZNAME:+1030, BYMONTH=4;BYDAY=1SU",
    "America/New_York, TZNAME:-04, BYMONTH=3;BYDAY=2SU, TZNAME:-05, BYMONTH=11;BYDAY=1SU",
    "Europe/Helsinki, TZNAME:EEST, BYMONTH=3;BYDAY=-1SU, TZNAME:EET, BYMONTH=10;BYDAY=-1SU",
    "Europe/Dublin, TZNAME:+01, BYMONTH=3;BYDAY=-1SU, TZNAME:+00, BYMONTH=10;BYDAY=-1SU"
  })
  void write_otherZones_haveTheirPair(
      String zone, String daylight, String forward, String standard, String back) {
    assertThat(written(statement(zone)))
        .containsSubsequence("DAYLIGHT", daylight, forward, "STANDARD", standard, back);
  }

  private static ZoneStatement statement(String zone) {
    return Optional.of(ZoneId.of(zone)).flatMap(ZoneStatement::of).orElseThrow();
  }

  private static String written(ZoneStatement statement) {
    return ContentLineWriterTest.written(out -> new ZoneWriter(out).write(statement));
  }
}
