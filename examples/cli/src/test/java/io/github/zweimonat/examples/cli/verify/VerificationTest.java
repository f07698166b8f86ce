package io.github.zweimonat.examples.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VerificationTest {
  /** A format of which something is changed before it is read. */
  private record Changed(Format format, UnaryOperator<String> change) implements Format {
    @Override
    public String name() {
      return format.name();
    }

    @Override
    public Written write(Agenda agenda, String language) {
      Written written = format.write(agenda, language);
      return Samples.changed(written, change.apply(written.text()));
    }

    @Override
    public List<Told> read(Written written, Reading reading) {
      return format.read(written, reading);
    }

    @Override
    public List<Concession> concessions(Reading reading) {
      return format.concessions(reading);
    }
  }

  private static VerificationReport report(UnaryOperator<String> change) {
    Format text = Samples.format("text");
    Format json = Samples.format("json");
    return new Verification(Samples.SUMMER, List.of(text, new Changed(json, change))).report();
  }

  @Test
  void report_whereAllAgree_hasALineForEachFormat() {
    VerificationReport report = report(json -> json);

    assertThat(report.agrees()).isTrue();
    assertThat(report.text())
        .isEqualTo(
            """
            2025-07-01/2025-09-01  84 dates in de, en, uk, ar, fa
            text  84 dates  agrees
            json  84 dates  agrees
            """);
  }

  @Test
  void report_whereTheMachineHasOtherDigits_agreesAllTheSame() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      List<Format> weeks = List.of(Samples.format("html by week"));
      assertThat(new Verification(Samples.SUMMER, weeks).report().agrees()).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void report_ofADifference_tellsWhoSaysWhat() {
    VerificationReport report =
        report(json -> json.replace("\"title\":\"Ausflug an den Kanal\"", "\"title\":\"Ausflug\""));

    assertThat(report.agrees()).isFalse();
    assertThat(report.text())
        .contains("text  84 dates  agrees\njson  84 dates  differs ")
        .contains(
            "\njson (de) ausflug-kanal-20250809@integration.example: title: the agenda says"
                + " \"Ausflug an den Kanal\", json says \"Ausflug\"\n");
  }

  @Test
  void report_ofManyDifferences_listsAHundredAndCountsTheRest() {
    String text = report(json -> json.replace("\"full\":false", "\"full\":true")).text();

    int dates = 84 - 4; // four are full indeed
    assertThat(text).contains("json  84 dates  differs " + dates * 5 + " times\n");
    assertThat(text.lines().filter(line -> line.contains(": full: "))).hasSize(100);
    assertThat(text).endsWith("\n… " + (dates * 5 - 100) + " more\n");
  }

  @Test
  void report_ofWhatCannotBeRead_saysSoForEachLanguage() {
    assertThat(report(json -> json.substring(0, 500)).text())
        .contains("json  0 dates  differs 5 times\n")
        .contains(
            "json (de) the whole: output: the agenda says it can be read, json says it cannot: ")
        .doesNotContain("\tat ");
  }

  @Test
  void report_ofADateThatIsThereTwice_saysSo() {
    assertThat(
            report(json -> json.replaceFirst("(\\{\"uid\"[^}]*\"course\":null[^}]*\\},)", "$1$1"))
                .text())
        .contains(": date: the agenda says it is one, json says it is several");
  }
}
