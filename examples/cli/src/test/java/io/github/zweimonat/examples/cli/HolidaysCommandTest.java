package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysCommandTest {
  private static CommandRun holidays(String region, String from, String until) {
    return CommandRun.of("holidays", region, "--from", from, "--until", until);
  }

  private static Break inADocument(String entry, String languages) {
    String document =
        """
        {"version": 1, "id": "haus", "domain": "haus.example", "name": "Haus",
          "timeZone": "Europe/Berlin", "languages": %s, "updated": "2025-07-01T08:00:00Z",
          "partners": [], "offers": [], "breaks": [%s]}
        """
            .formatted(languages, entry);
    return ProgrammeReader.read(document.getBytes(StandardCharsets.UTF_8)).breaks().get(0);
  }

  // Feiertagsgesetz NW §2: eleven days; the movable ones of 2025 by Easter Sunday, 20 April.
  @Test
  void holidays_ofNorthRhineWestphalia2025_areTheElevenOfItsLaw() {
    CommandRun run = holidays("DE-NW", "2025-01-01", "2026-01-01");
    Break holidays = inADocument(run.out(), "[\"de\"]");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(holidays.id()).isEqualTo("feiertage-de-nw");
    assertThat(holidays.closesAll()).isTrue();
    assertThat(holidays.days())
        .extracting(day -> day.date() + " " + day.name().orElseThrow().translations().get(0).text())
        .containsExactly(
            "2025-01-01 Neujahr",
            "2025-04-18 Karfreitag",
            "2025-04-21 Ostermontag",
            "2025-05-01 Tag der Arbeit",
            "2025-05-29 Christi Himmelfahrt",
            "2025-06-09 Pfingstmontag",
            "2025-06-19 Fronleichnam",
            "2025-10-03 Tag der Deutschen Einheit",
            "2025-11-01 Allerheiligen",
            "2025-12-25 1. Weihnachtsfeiertag",
            "2025-12-26 2. Weihnachtsfeiertag");
  }

  @Test
  void holidays_ofSomeDays_haveTheFirstAndNotTheLast() {
    assertThat(inADocument(holidays("de-nw", "2025-12-25", "2025-12-26").out(), "[\"de\"]").days())
        .extracting(BreakDay::date)
        .asString()
        .isEqualTo("[2025-12-25]");
  }

  @Test
  void holidays_inSeveralLanguages_haveANameInEach() {
    CommandRun run =
        CommandRun.of(
            "holidays",
            "DE-NW",
            "--from",
            "2025-10-01",
            "--until",
            "2025-10-31",
            "--language",
            "de",
            "--language",
            "en");

    assertThat(inADocument(run.out(), "[\"de\",\"en\"]").days().get(0).name().orElseThrow())
        .hasToString("[de: Tag der Deutschen Einheit, en: German Unity Day]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DE-XX | 2025-01-01 | 2026-01-01 | zweimonat: a part of de must be one of bb, be,",
        "QQ    | 2025-01-01 | 2026-01-01 | zweimonat: a country must be one of ",
        "DE-NW | 2026-01-01 | 2025-01-01 | zweimonat: window end must be after its start",
        "DE-NW | 2025-07-01 | 2025-07-31 | 'zweimonat: a break has at least one day, but DE-NW has no holiday in 2025-07-01/2025-07-31'",
      })
  void holidays_wrongUsage_saysWhatIsWrong(String region, String from, String until, String said) {
    CommandRun run = holidays(region, from, until);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(said);
  }

  // Jollyday would take names of the default locale, here Turkish, for a language it lacks.
  @Test
  void holidays_inALanguageWithoutNames_isWrongUsage() {
    CommandRun run =
        CommandRun.of(
            "holidays",
            "DE-NW",
            "--from",
            "2025-10-01",
            "--until",
            "2025-10-31",
            "--language",
            "fa");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("zweimonat: --language must be one of de, el, en, fr, nl, pt, sv, but is fa");
  }

  @Test
  void holidays_sameQuestion_sameBytes() {
    List<String> runs =
        List.of(
            holidays("DE-NW", "2025-01-01", "2028-01-01").out(),
            holidays("DE-NW", "2025-01-01", "2028-01-01").out());

    assertThat(runs.get(0)).isEqualTo(runs.get(1)).endsWith("\n");
  }
}
