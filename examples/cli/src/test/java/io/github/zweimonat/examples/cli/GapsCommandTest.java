package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GapsCommandTest {
  private static final String DOCUMENT =
      """
      {
        "version": 1, "id": "haus", "domain": "haus.example", "name": "Haus",
        "timeZone": "Europe/Berlin", "languages": ["de", "en"], "updated": "2025-07-01T08:00:00Z",
        "rhythm": {"anchor": "2025-07"},
        "partners": [{"id": "verein", "name": "Verein", "telephone": "0251 1"},
          {"id": "ihk", "name": "IHK"}],
        "places": [{"id": "halle", "name": "Halle"}],
        "offers": [
          {"id": "tanzen", "title": "Tanzen", "partners": ["verein"], "place": "halle",
            "schedules": [{"start": "2025-07-08T16:00", "duration": "PT2H",
              "recurrenceRule": "FREQ=WEEKLY;BYDAY=TU;COUNT=2"}]}
        ]
      }
      """;

  private static CommandRun gaps(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "gaps";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.withInput(DOCUMENT, arguments);
  }

  @Test
  void gaps_asText_isForPeople_andExitsZero() {
    CommandRun run = gaps("--window", "2025-07");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Lücken in „Haus“, Juli und August 2025

            Verein
            - Tanzen: die regelmäßigen Termine enden am 15. Juli 2025
            - Tanzen: fehlt auf Englisch: Titel

            IHK
            - kein Termin in diesem Zeitraum
            """);
  }

  // The members of the contract, with the dates that a gap is about beside them.
  @Test
  void gaps_asJson_hasTheMembersOfTheContract() {
    CommandRun run = gaps("--window", "2025-07", "--format", "json");
    JsonNode json = JsonMapper.shared().readTree(run.out());

    assertThat(run.exitCode()).isZero();
    assertThat(json.propertyNames()).containsExactly("window", "partners");
    assertThat(json.get("window").toString())
        .isEqualTo(
            "{\"from\":\"2025-07-01\",\"until\":\"2025-09-01\",\"timeZone\":\"Europe/Berlin\"}");
    JsonNode ihk = json.get("partners").get(1);
    assertThat(ihk.propertyNames()).containsExactly("partner", "gaps", "message");
    assertThat(ihk.get("partner").asString()).isEqualTo("ihk");
    assertThat(ihk.get("gaps").toString())
        .isEqualTo(
            "[{\"kind\":\"no-dates\",\"offer\":null,\"detail\":\"kein Termin in diesem Zeitraum\","
                + "\"uids\":[]}]");
    assertThat(ihk.get("message").asString())
        .startsWith("Guten Tag,\n\nfür die Ausgabe 1 (Juli und August 2025) von „Haus“")
        .contains("\n- kein Termin in diesem Zeitraum\n");
  }

  @Test
  void gaps_withoutAWindow_isThatOfTheCurrentMonth() {
    assertThat(gaps("--at", "2025-12-31T23:30:00Z").out())
        .startsWith("Lücken in „Haus“, Januar und Februar 2026\n");
  }

  @Test
  void gaps_ofABrokenDocument_writesNothing() {
    CommandRun run = CommandRun.withInput("{}", "gaps", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("missing");
  }
}
