package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCommandTest {
  @Test
  void series_tellsRules_andWhatItCannotTellAsMessages() {
    CommandRun run = CommandRun.onSample("feed", "--window", "2025-07", "--style", "series");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\r\nUID:radfahren.sommer-2025.s20250708@", "\r\nRRULE:FREQ=WEEKLY;BYDAY=")
        .doesNotContain("left out");
    assertThat(run.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("left out /offers/"))
        .anyMatch(line -> line.contains("/course: the numbers of its dates ("))
        .anyMatch(line -> line.contains("/recurrenceRule: the rule; its dates are events"));
  }

  @Test
  void dates_lackNothing() {
    assertThat(CommandRun.onSample("feed", "--window", "2025-07").err()).isEmpty();
  }

  @Test
  void integreat_hasOneEventOfEachUid() {
    String feed = CommandRun.onSample("feed", "--style", "integreat").out();
    assertThat(feed.lines().filter(line -> line.startsWith("UID:"))).doesNotHaveDuplicates();
    assertThat(feed).doesNotContain("RECURRENCE-ID", "EXDATE", "STATUS:CANCELLED");
  }

  @Test
  void feedThatProgramsMayNotTake_isWrittenAndWarnedOf() {
    CommandRun run = CommandRun.onSample("feed", "--from", "2025-01-01", "--until", "2029-01-01");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("END:VCALENDAR\r\n");
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(
            line -> line.matches("warning: a feed should have at most \\d+ \\w+, because .*"));
  }

  @Test
  void keepCancelled_leavesOutWhatIsOverForLonger() {
    String all = CommandRun.onSample("feed", "--at", "2025-09-30T09:00:00Z").out();
    String few =
        CommandRun.onSample("feed", "--at", "2025-09-30T09:00:00Z", "--keep-cancelled", "7").out();
    assertThat(all).contains("UID:ausflug-kanal-20250809@");
    assertThat(few).doesNotContain("UID:ausflug-kanal-20250809@");
    assertThat(few.length()).isLessThan(all.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--style rules", "--keep-cancelled -1", "--keep-cancelled 7 --window 2025-07"})
  void wrongUsage_is2(String options) {
    CommandRun run = CommandRun.onSample("feed", options.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
