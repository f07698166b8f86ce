package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which days are meant by the options of a window, and by none. */
class WindowOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "--window 2025-07, 2025-07-01, 2025-09-01",
    "--window 2025-08, 2025-07-01, 2025-09-01",
    "--from 2025-07-08 --until 2025-07-10, 2025-07-08, 2025-07-10",
    "--today 2025-07-15, 2025-07-15, 2025-09-15",
    "--today 2025-12-31, 2025-12-31, 2026-02-28",
    // the programme is in Berlin, where September begins at 22:00 UTC
    "--at 2025-08-31T21:59:59Z, 2025-07-01, 2025-09-01",
    "--at 2025-08-31T22:00:00Z, 2025-09-01, 2025-11-01",
    // a window is the same whatever the time is
    "--window 2025-07 --at 2031-01-01T00:00:00Z, 2025-07-01, 2025-09-01"
  })
  void window_isOfTheseDays(String options, String from, String until) {
    JsonNode window = agenda(options).get("window");
    assertThat(window.get("from").asString()).isEqualTo(from);
    assertThat(window.get("until").asString()).isEqualTo(until);
    assertThat(window.get("timeZone").asString()).isEqualTo("Europe/Berlin");
  }

  @Test
  void until_isExcluded() {
    assertThat(agenda("--from 2025-07-08 --until 2025-07-09").get("occurrences"))
        .isNotEmpty()
        .allMatch(date -> date.get("start").asString().startsWith("2025-07-08"));
  }

  @Test
  void feed_withoutWindow_isAQuarterBackAndAYearAheadOfToday() {
    // 23:30 in UTC is the next day in Berlin
    assertThat(CommandRun.onSample("feed", "--at", "2025-07-21T23:30:00Z").out())
        .isEqualTo(
            CommandRun.onSample("feed", "--from", "2025-04-23", "--until", "2026-07-22").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--window | 2025-13 | must be a month such as 2025-07, but is 2025-13",
        "--today | 2025-02-30 | must be a date such as 2025-07-08, but is 2025-02-30",
        "--at | now | must be an instant such as 2025-07-08T09:00:00Z, but is now"
      })
  void option_thatIsNoTime_saysTheRule(String option, String text, String message) {
    CommandRun run = CommandRun.onSample("agenda", option, text);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("zweimonat: Invalid value for option '" + option + "': " + message + "\n");
  }

  private static JsonNode agenda(String options) {
    CommandRun run = CommandRun.onSample("agenda", ("--format json " + options).split(" ", -1));
    assertThat(run.err()).isEmpty();
    return JsonMapper.shared().readTree(run.out());
  }
}
