package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of series holds for every hard case in every style, and finds what breaks it. */
class SeriesLintTest {
  private static final String GOOD =
      SeriesCase.DIFFERENT.feed().style(FeedStyle.SERIES).publication().text();
  private static final String RULE = "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20251230T160000Z";
  private static final String EXCEPTION = "EXDATE;TZID=Europe/Berlin:20250729T160000";
  private static final String SLOT = "RECURRENCE-ID;TZID=Europe/Berlin:20250708T160000";

  private static final Map<String, LintedFeed> FEEDS = new LinkedHashMap<>();

  @BeforeAll
  static void writeEveryHardCaseInEveryStyle() {
    FEEDS.putAll(LintedCases.inEveryLanguageAndStyle());
  }

  @ParameterizedTest
  @EnumSource
  void hardCases_keepTheRule(SeriesLint rule) {
    FEEDS.forEach((name, feed) -> assertThat(rule.findings(feed)).as(name).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void rule_findsWhatBreaksIt(SeriesLint rule) {
    assertThat(GOOD).contains(RULE, EXCEPTION, SLOT);
    byte[] broken = broken(rule).getBytes(StandardCharsets.UTF_8);
    assertThat(rule.findings(new LintedFeed(broken, FeedStyle.SERIES))).isNotEmpty();
  }

  private static String broken(SeriesLint rule) {
    return switch (rule) {
      case NEVER_RDATE -> withLine("RDATE;TZID=Europe/Berlin:20250710T160000");
      case RULE_ONCE_IN_CAPITALS_FREQ_FIRST ->
          withRule("BYDAY=TU;FREQ=WEEKLY;UNTIL=20251230T160000Z");
      case RULE_IS_ONE_THAT_OUTLOOK_HAS ->
          withRule("FREQ=MONTHLY;BYDAY=1TU,3TU;UNTIL=20251230T160000Z");
      case NO_DAY_THAT_A_MONTH_MAY_LACK ->
          withRule("FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20251230T160000Z");
      case COUNTED_WEEKDAY_BY_ITSELF ->
          withRule("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;UNTIL=20251230T160000Z");
      case WEEK_SAYS_WHERE_IT_BEGINS ->
          withRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20251230T160000Z");
      case START_IS_A_DATE_OF_THE_RULE -> GOOD.replace("BYDAY=TU", "BYDAY=WE");
      case CUT_EACH_FIRST_OF_JANUARY -> GOOD.replace("UNTIL=2025", "UNTIL=2026");
      case UNTIL_AND_NO_COUNT -> withRule("FREQ=WEEKLY;BYDAY=TU;COUNT=27");
      case UNTIL_IN_UTC_OR_A_DAY -> GOOD.replace("UNTIL=20251230T160000Z", "UNTIL=20251230T160000");
      case UNTIL_REACHES_THE_LAST_DATE_ON_EVERY_CLOCK ->
          GOOD.replace("UNTIL=20251230T160000Z", "UNTIL=20251230T150000Z");
      case EXCEPTIONS_IN_THE_FORM_OF_THE_START ->
          GOOD.replace(EXCEPTION, "EXDATE:20250729T140000Z");
      case ONE_EXCEPTION_A_LINE -> GOOD.replace(EXCEPTION, EXCEPTION + ",20250805T160000");
      case EXCEPTIONS_HIT_DATES_OF_THE_RULE_ONCE -> GOOD.replace("0729T160000", "0708T160000");
      case SOME_DATE_IS_LEFT -> GOOD.replace("UNTIL=20251230T160000Z", "UNTIL=20250701T160000Z");
      case OVERRIDES_FOLLOW_THEIR_MASTER ->
          GOOD.replaceFirst("BEGIN:VEVENT(?s:.*?)END:VEVENT\r\n", "");
      case OVERRIDES_ARE_FULL_COPIES ->
          GOOD.replaceFirst("(?s)(" + SLOT + ".*?)SUMMARY:[^\r]+\r\n", "$1");
      case ONE_DATE_A_DAY_IN_ORDER ->
          GOOD.replace(
              "DTSTART;TZID=Europe/Berlin:20250708T160000",
              "DTSTART;TZID=Europe/Berlin:20250715T160000");
      case ONE_REVISION_OF_A_UID -> GOOD.replaceFirst("SEQUENCE:0", "SEQUENCE:1");
      case UID_NAMES_THE_START -> GOOD.replaceFirst("\\.s20250701@", ".s20250101@");
      case NEVER_THIS_AND_FUTURE ->
          GOOD.replace(SLOT, SLOT.replace(";TZID", ";RANGE=THISANDFUTURE;TZID"));
    };
  }

  private static String withRule(String rule) {
    return GOOD.replace(RULE, "RRULE:" + rule);
  }

  /** With a line in the master. */
  private static String withLine(String line) {
    return GOOD.replace(EXCEPTION, EXCEPTION + "\r\n" + line);
  }
}
