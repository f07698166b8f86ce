package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An editor who asked for German reads no English inside: every reason is said in both. */
class RefusalLanguageTest {
  /** A text for each reason that parsing gives. */
  private static final Set<String> TEXTS =
      Set.of(
          "RRULE:FREQ=DAILY",
          "COUNT=3",
          "FREQ=DAILY;COUNT",
          "FREQ=DAILY;X-MINE=1",
          "FREQ=DAILY;SKIP=FORWARD",
          "FREQ=DAILY;FREQ=DAILY",
          "FREQ=OFTEN",
          "FREQ=WEEKLY;BYDAY=DI",
          "FREQ=YEARLY;BYMONTH=13",
          "FREQ=MONTHLY;BYMONTHDAY=32",
          "FREQ=DAILY;INTERVAL=0",
          "FREQ=DAILY;COUNT=9999999999",
          "FREQ=DAILY;BYSECOND=60",
          "FREQ=DAILY;UNTIL=20250229",
          "FREQ=DAILY;UNTIL=2025",
          "FREQ=DAILY;UNTIL=00000101",
          "FREQ=MONTHLY;BYWEEKNO=20",
          "FREQ=DAILY;BYYEARDAY=1",
          "FREQ=WEEKLY;BYMONTHDAY=13",
          "FREQ=WEEKLY;BYDAY=1MO",
          "FREQ=YEARLY;BYWEEKNO=20;BYDAY=-1MO",
          "FREQ=DAILY;BYSETPOS=1",
          "FREQ=DAILY;UNTIL=20251224;COUNT=3");

  /** A start, and a rule that does not fit it, for each reason why not. */
  private static final Map<String, String> STARTS =
      Map.of(
          "FREQ=HOURLY", "2025-07-08",
          "FREQ=DAILY;BYHOUR=9", "2025-07-08",
          "FREQ=DAILY;UNTIL=20251231T100000Z", "2025-07-08",
          "FREQ=DAILY;UNTIL=20251231", "2025-07-08T16:00",
          "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "2025-07-08T16:00");

  private final Map<String, Violation> reasons = new TreeMap<>();

  private void note(Violation reason) {
    reasons.put(reason.rule(), reason);
  }

  private static Violation refusalOf(Runnable call) {
    return catchThrowableOfType(InvalidValueException.class, call::run).violations().get(0);
  }

  private void collect() {
    TEXTS.forEach(
        text ->
            note(
                catchThrowableOfType(
                        RecurrenceParseException.class, () -> RecurrenceRule.parse(text))
                    .reason()));
    STARTS.forEach(
        (rule, start) ->
            note(
                refusalOf(
                    () ->
                        Recurrence.of(
                                RecurrenceRule.parse(rule), LocalStart.parse(start), ZoneOffset.UTC)
                            .first(1))));
    note(refusalOf(() -> Until.of(LocalDateTime.of(2025, 7, 8, 16, 0, 0, 1))));
    note(refusalOf(() -> Until.of(Instant.MAX)));
  }

  @Test
  void everyReason_isSaidInGerman() {
    collect();

    assertThat(reasons.values())
        .allSatisfy(
            reason ->
                assertThat(reason.message("de"))
                    .isNotEqualTo(reason.message("en"))
                    .doesNotContain(" must ", " but is ", "never", "{"));
  }

  @Test
  void theseAre_allReasonsThatThereAre() {
    collect();
    Set<String> ofRules =
        MessagePatterns.load(Violation.class, "messages_en.properties").all().keySet().stream()
            .filter(key -> key.startsWith("rule-") || key.startsWith("until-"))
            .collect(Collectors.toCollection(TreeSet::new));
    // said by schedules, and tested there
    ofRules.removeAll(Set.of("rule-for-start", "rule-without-dates"));

    assertThat(reasons.keySet()).isEqualTo(ofRules);
  }
}
