package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaLayoutTest {
  private static CommandRun agenda(String... options) {
    String[] arguments = new String[options.length + 2];
    System.arraycopy(options, 0, arguments, 0, options.length);
    arguments[options.length] = "--window";
    arguments[options.length + 1] = "2025-07";
    return CommandRun.onSample("agenda", arguments);
  }

  @Test
  void table_hasADateInEachLine() {
    CommandRun table = agenda("--layout", "table");

    assertThat(table.exitCode()).isZero();
    assertThat(table.out().lines().skip(3).findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("Dienstag, 1. Juli 2025  ")
                    .contains("  09:00–10:30  ", "  Deutsch am Morgen  "));
    assertThat(agenda("--layout", "list")).isEqualTo(agenda());
  }

  @Test
  void jalali_inPersian_standsBesideTheDay() {
    assertThat(agenda("--language", "fa", "--jalali").out()).contains(" (۱۷ تیر ۱۴۰۴)\n");
    assertThat(agenda("--language", "fa").out()).doesNotContain("تیر");
  }

  @ParameterizedTest
  @CsvSource({
    "--layout=table, --format=json, --layout stands with --format text",
    "--jalali, --language=de, --jalali stands with --format text in fa",
    "--jalali, --format=csv, --jalali stands with --format text in fa"
  })
  void layout_whereItMeansNothing_isWrongUsage(String option, String other, String message) {
    CommandRun run = agenda(option, other);

    assertThat(run).isEqualTo(new CommandRun(2, "", "zweimonat: " + message + "\n"));
  }
}
