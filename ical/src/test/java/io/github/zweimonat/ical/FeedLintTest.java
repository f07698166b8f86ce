package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds for every hard case, in every language; and every rule finds what breaks it. */
class FeedLintTest {
  private static final String GOOD = HardCase.CANCELLED.feed().publication().text();

  private static final Map<String, LintedFeed> FEEDS = new LinkedHashMap<>();

  @BeforeAll
  static void writeEveryHardCaseInEveryLanguageAndStyle() {
    FEEDS.putAll(LintedCases.inEveryLanguageAndStyle());
  }

  @ParameterizedTest
  @EnumSource
  void hardCases_keepTheRule(FeedLint rule) {
    FEEDS.forEach(
        (name, feed) -> {
          if (rule != FeedLint.NO_RECURRENCE || feed.style() == FeedStyle.DATES) {
            assertThat(rule.findings(feed)).as(name).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void rule_findsWhatBreaksIt(FeedLint rule) {
    byte[] broken =
        rule == FeedLint.NO_CODE_POINT_TORN
            ? GOOD.replace("ü", "\u00ff").getBytes(StandardCharsets.ISO_8859_1)
            : broken(rule).getBytes(StandardCharsets.UTF_8);
    assertThat(rule.findings(new LintedFeed(broken))).isNotEmpty();
  }

  private static String broken(FeedLint rule) {
    return switch (rule) {
      case UTF_8_WITHOUT_BYTE_ORDER_MARK -> "\uFEFF" + GOOD;
      case CRLF_AFTER_EACH_LINE -> GOOD.replaceFirst("\r\n", "\n");
      case NO_EMPTY_LINE -> GOOD + "\r\n";
      case FOLDED_AT_75_OCTETS -> with("COMMENT:" + "a".repeat(70));
      case NO_CODE_POINT_TORN -> throw new AssertionError("in octets");
      case NO_CHARACTER_TORN -> with("COMMENT:e\r\n \u0301");
      case ONE_CALENDAR -> GOOD + GOOD;
      case VERSION_AND_PRODID_ONCE -> GOOD.replace("VERSION:2.0", "VERSION:1.0");
      case CALSCALE_IN_CAPITALS -> GOOD.replace("GREGORIAN", "Gregorian");
      case NO_METHOD -> GOOD.replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:PUBLISH");
      case NO_INVITATION -> with("ORGANIZER:mailto:a@b.example");
      case UID_ONCE_AND_UNIQUE -> GOOD.replace("20250715T160000@", "20250708T160000@");
      case UID_IS_A_FILE_NAME -> GOOD.replace("UID:radfahren", "UID:rad/fahren");
      case STAMPS_ARE_ONE_REVISION_IN_UTC -> GOOD.replaceFirst("DTSTAMP:2025", "DTSTAMP:2024");
      case SEQUENCE_ALWAYS -> GOOD.replaceFirst("SEQUENCE:3\r\n", "");
      case NO_RECURRENCE -> with("RDATE:20250708T160000Z");
      case ZONE_STATED_BEFORE_ITS_USE -> GOOD.replaceFirst("\r\nTZID:Europe/", "\r\nTZID:");
      case ZONE_IS_ONE_YEARLY_PAIR_OR_ONE_OFFSET ->
          GOOD.replace("BYDAY=-1SU", "BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31");
      case ZONE_TRUE_FOR_EACH_TIME -> GOOD.replace("TZOFFSETTO:+0200", "TZOFFSETTO:+0230");
      case NO_DATE_BEFORE_THE_RULE_OF_BERLIN_BEGAN -> GOOD.replace(":20250715T", ":19950715T");
      case NO_FLOATING_TIME -> GOOD.replaceFirst("DTSTART;TZID=Europe/Berlin", "DTSTART");
      case ZONE_IS_NEITHER_UTC_NOR_GLOBAL -> GOOD.replace("TZID:Europe", "TZID:/Europe");
      case WHOLE_DAYS_ARE_DATES ->
          GOOD.replace("DTSTART;TZID=Europe/Berlin:20250715T160000", "DTSTART:20250715");
      case END_AFTER_START_IN_ITS_FORM ->
          GOOD.replace(
              "DTEND;TZID=Europe/Berlin:20250715T18", "DTEND;TZID=Europe/Berlin:20250715T16");
      case NO_DURATION -> with("DURATION:PT2H");
      case TEXT_ESCAPED_AND_NO_MORE -> GOOD.replace("SUMMARY:Sicher", "SUMMARY:Sicher, ");
      case NO_CONTROL_CHARACTER -> GOOD.replace("Sicher", "Si\u0007cher");
      case COMPOSED -> GOOD.replace("Sicher", "Siche\u0301r");
      case PARAMETERS_PLAIN -> with("COMMENT;LANGUAGE=\"de\":a");
      case NAMES_PLAIN -> with("X-Link:a");
      case LABELS_IN_BOTH_DIALECTS -> GOOD.replace("X-WR-CALNAME:", "X-WR-CALNAME:Neu ");
      case REFRESHED_EVERY_TWELVE_HOURS ->
          GOOD.replace("REFRESH-INTERVAL;VALUE=", "REFRESH-INTERVAL:");
      case CALENDAR_REVISION_IN_UTC -> GOOD.replaceFirst("LAST-MODIFIED:[^\r]+\r\n", "");
      case SUMMARY_ONCE -> with("SUMMARY:a");
      case NOTHING_TWICE -> with("UID:a");
      case URL_IS_ABSOLUTE_AND_ASCII -> GOOD.replace("URL:https:", "URL:");
      case LOCATION_ON_ONE_LINE -> GOOD.replace("LOCATION:", "LOCATION:a\\nb");
      case GEO_IS_TWO_NUMBERS -> GOOD.replace("GEO:51.92;", "GEO:51.92\\,");
      case BLOCKS_NOBODYS_TIME -> GOOD.replaceFirst("TRANSPARENT", "OPAQUE");
      case NO_ALARM -> with("BEGIN:VALARM\r\nEND:VALARM");
      case NOTHING_THAT_SERVERS_STRIP -> with("CLASS:PUBLIC");
      case NO_HTML -> with("X-ALT-DESC:a");
      case STATUS_ALWAYS -> GOOD.replaceFirst("STATUS:CONFIRMED", "STATUS:SURE");
      case COLOR_IS_A_NAME -> GOOD.replace("COLOR:", "COLOR:#");
      case ONE_ORDER_OF_PROPERTIES -> with("UID:a");
      case EVENTS_BY_START_THEN_UID -> GOOD.replaceAll("20250708T", "20250831T");
    };
  }

  /** With lines at the end of the last event. */
  private static String with(String lines) {
    int end = GOOD.lastIndexOf("END:VEVENT");
    return GOOD.substring(0, end) + lines + "\r\n" + GOOD.substring(end);
  }
}
