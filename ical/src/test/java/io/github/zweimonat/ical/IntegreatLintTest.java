package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of that style holds for every hard case, and finds what breaks it. */
class IntegreatLintTest {
  private static final String GOOD =
      SeriesCase.LAST_FRIDAY.feed().style(FeedStyle.INTEGREAT).publication().text();
  private static final String RULE = "RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20251226T160000Z";

  private static final Map<String, LintedFeed> FEEDS = new LinkedHashMap<>();

  @BeforeAll
  static void writeEveryHardCaseInThatStyle() {
    FEEDS.putAll(LintedCases.inEveryLanguageAndStyle());
    FEEDS.values().removeIf(feed -> feed.style() != FeedStyle.INTEGREAT);
  }

  @ParameterizedTest
  @EnumSource
  void hardCases_keepTheRule(IntegreatLint rule) {
    assertThat(FEEDS).isNotEmpty();
    FEEDS.forEach((name, feed) -> assertThat(rule.findings(feed)).as(name).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void rule_findsWhatBreaksIt(IntegreatLint rule) {
    assertThat(GOOD).contains(RULE);
    byte[] broken = broken(rule).getBytes(StandardCharsets.UTF_8);
    assertThat(rule.findings(new LintedFeed(broken, FeedStyle.INTEGREAT))).isNotEmpty();
  }

  private static String broken(IntegreatLint rule) {
    return switch (rule) {
      case ONE_EVENT_A_UID -> GOOD.replaceFirst("(BEGIN:VEVENT(?s:.*)END:VEVENT\r\n)", "$1$1");
      case NOTHING_TAKEN_OUT ->
          GOOD.replace(RULE, RULE + "\r\nEXDATE;TZID=Europe/Berlin:20250829T160000");
      case END_ALWAYS -> GOOD.replaceFirst("DTEND[^\r]+\r\n", "");
      case RULE_THAT_IT_TAKES -> GOOD.replace(RULE, "RRULE:FREQ=DAILY;UNTIL=20251226T160000Z");
      case DATES_OF_A_RULE_END_ON_THEIR_DAY ->
          GOOD.replaceFirst("(?<d>DTEND[^:]*:)20250725", "${d}20250726");
      case NOTHING_CANCELLED -> GOOD.replace("STATUS:CONFIRMED", "STATUS:CANCELLED");
    };
  }
}
