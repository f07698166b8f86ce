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
                    .contains("  14:00–15:30  ", "  Hausaufgabenhilfe  "));
    assertThat(agenda("--layout", "list")).isEqualTo(agenda());
  }

  @Test
  void jalali_inPersian_standsBesideTheDay() {
    assertThat(agenda("--language", "fa", "--jalali").out()).contains(" (۱۷ تیر ۱۴۰۴)\n");
    assertThat(agenda("--language", "fa").out()).doesNotContain("تیر");
  }

  // The sample's homework help rests in the summer holidays, which begin on 14 July.
  @Test
  void dropped_tellsWhichDatesAreMissing_andWhy() {
    String missing = "Dienstag, 15. Juli 2025 (Sommerferien)\n";
    String why = "             entfällt: Sommerferien\n";

    assertThat(agenda("--dropped").out())
        .contains(missing)
        .contains("  14:00–15:30  Hausaufgabenhilfe · ZUE Münster · ")
        .contains(why);
    assertThat(agenda().out()).doesNotContain("entfällt: Sommerferien");
    assertThat(agenda("--dropped", "--layout", "table").out())
        .contains("  entfällt: Sommerferien\n");
    assertThat(agenda("--dropped", "--language", "ar").out()).contains("لا يُقام: ");
    assertThat(agenda("--dropped", "--format", "json").out())
        .contains("\"dropped\":[{\"uid\":\"hausaufgabenhilfe-20250715T140000@");
  }

  @Test
  void html_isTheFragmentOfTheLibrary_inItsGroupings() {
    String html = agenda("--format", "html").out();

    assertThat(html).startsWith("<section class=\"zm-agenda\" lang=\"de\" dir=\"ltr\">\n");
    assertThat(agenda("--format", "html", "--by", "day").out()).isEqualTo(html);
    assertThat(agenda("--format", "html", "--by", "week").out()).contains("Woche vom ");
    assertThat(agenda("--format", "html", "--by", "partner").out()).contains("zm-host");
    assertThat(agenda("--format", "html", "--dropped").out()).contains("data-status=\"dropped\"");
    assertThat(agenda("--format", "html", "--language", "fa", "--jalali").out())
        .contains("<bdi class=\"zm-jalali\">(۱۷ تیر ۱۴۰۴)</bdi>");
  }

  @Test
  void course_tellsHowToJoin_atItsFirstDate() {
    String text = agenda().out();

    assertThat(text.split("bitte von Anfang an dabei sein", -1))
        .as("radfahren, deutschkurs")
        .hasSize(1 + 2);
    assertThat(text.split("Einstieg jederzeit möglich", -1))
        .as("computerkurs, theater")
        .hasSize(1 + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "--dropped, --format=csv, '--dropped stands with --format text, json or html'",
    "--by=week, --format=json, --by stands with --format html",
    "--layout=table, --format=json, --layout stands with --format text",
    "--jalali, --language=de, --jalali stands with --format text or html in fa",
    "--jalali, --format=csv, --jalali stands with --format text or html in fa"
  })
  void layout_whereItMeansNothing_isWrongUsage(String option, String other, String message) {
    CommandRun run = agenda(option, other);

    assertThat(run).isEqualTo(new CommandRun(2, "", "zweimonat: " + message + "\n"));
  }
}
