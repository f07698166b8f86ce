package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesCommandTest {
  private static final String OLD =
      """
      {
        "version": 1, "id": "haus", "domain": "haus.example", "name": "Haus",
        "timeZone": "Europe/Berlin", "languages": ["de", "en"], "updated": "2025-07-01T08:00:00Z",
        "rhythm": {"anchor": "2025-07"},
        "partners": [{"id": "verein", "name": "Verein"}],
        "offers": [
          {"id": "tanzen", "title": {"de": "Tanzen", "en": "Dancing"}, "partners": ["verein"],
            "schedules": [{"start": "2025-07-08T16:00", "duration": "PT2H",
              "recurrenceRule": "FREQ=WEEKLY;BYDAY=TU;COUNT=9"}]}
        ]
      }
      """;
  private static final String LATER = OLD.replace("T16:00", "T17:00");

  @TempDir Path folder = Path.of("");
  private String old = "";

  @BeforeEach
  void writeOld() throws IOException {
    old = Files.writeString(folder.resolve("old.json"), OLD).toString();
  }

  private CommandRun changes(String edited, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "changes";
    arguments[1] = old;
    arguments[2] = "-";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandRun.withInput(edited, arguments);
  }

  @Test
  void changes_byDefault_areTextOfTheCurrentWindowInTheFirstLanguage() {
    assertThat(changes(LATER))
        .isEqualTo(
            new CommandRun(
                0,
                """
                Haus
                Was sich geändert hat · Juli und August 2025 · Ausgabe 1 · nächste Ausgabe am 1. September 2025

                Neue Zeiten: Tanzen · Dienstag · 17:00–19:00 · 8. Juli 2025 bis 26. August 2025 · Termine: 8
                """,
                ""));
  }

  @Test
  void changes_atAnInstant_areOfTheWindowThen() {
    assertThat(changes(LATER, "--at", "2025-09-02T10:00:00Z").out())
        .contains("September und Oktober 2025 · Ausgabe 2")
        .contains("Neue Zeiten: Tanzen · Dienstag, 2. September 2025, 17:00–19:00 Uhr\n");
    assertThat(changes(LATER, "--window", "2025-12").out()).endsWith("\n\nKeine Änderungen.\n");
  }

  @Test
  void changes_asJsonInALanguage_areThoseOfTheContract() {
    CommandRun run = changes(LATER, "--format", "json", "--language", "en");
    JsonNode json = JsonMapper.shared().readTree(run.out());

    assertThat(run.exitCode()).isZero();
    assertThat(json.get("language").asString()).isEqualTo("en");
    assertThat(json.get("changes").get(0).get("kind").asString()).isEqualTo("schedule-changed");
    assertThat(json.get("changes").get(0).get("text").asString()).startsWith("New times: Dancing");
    assertThat(json.get("changes").get(0).get("uids").size()).isEqualTo(16);
  }

  @Test
  void changes_ofADocumentAndItself_areNoneAndDone() {
    assertThat(changes(OLD, "--format", "json"))
        .isEqualTo(
            new CommandRun(
                0,
                "{\"window\":{\"from\":\"2025-07-01\",\"until\":\"2025-09-01\","
                    + "\"timeZone\":\"Europe/Berlin\"},"
                    + "\"edition\":{\"number\":1,\"nextDue\":\"2025-09-01\"},"
                    + "\"language\":\"de\",\"changes\":[]}",
                ""));
  }

  @Test
  void changes_ofABrokenDocument_namesItAndWritesNothing() {
    CommandRun run = changes(OLD.replace("\"haus\"", "\"Haus!\""));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("-: error /id 2:").doesNotContain(old);
  }

  @Test
  void changes_askedForWrongly_areWrongUsage() {
    assertThat(CommandRun.of("changes", "-", "-").err())
        .isEqualTo("zweimonat: only one of OLD and NEW can be standard input\n");
    assertThat(CommandRun.of("changes", old).exitCode()).isEqualTo(2);
    assertThat(changes(OLD, "--language", "fa").exitCode()).isEqualTo(2);
    assertThat(changes(OLD, "--format", "ics").exitCode()).isEqualTo(2);
    assertThat(changes(OLD, "--from", "2025-07-01").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("changes", old, folder.resolve("no.json").toString()).exitCode())
        .isEqualTo(3);
  }
}
