package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} tells, for people and for programs. */
class CheckCommandTest {
  private static final String DOCUMENT =
      """
      {
        "version": 1, "id": "a", "domain": "a.example", "name": "A",
        "timeZone": "Europe/Berlin", "languages": ["de"], "updated": "2025-07-01T08:00:00Z",
        @
        "partners": [{"id": "p", "name": "P"}]
      }
      """;

  private static CommandRun check(String members, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.withInput(DOCUMENT.replace("@", members), arguments);
  }

  @Test
  void json_tellsWhatIsWrongAndWhere() {
    CommandRun run = check("\"partner\": [], \"places\": [{\"id\": \"x\"}],", "--format", "json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.get("more").asInt()).isZero();
    JsonNode unknown = report.get("problems").get(0);
    assertThat(unknown.get("severity").asString()).isEqualTo("error");
    assertThat(unknown.get("pointer").asString()).isEqualTo("/partner");
    assertThat(unknown.get("line").asInt()).isEqualTo(4);
    assertThat(unknown.get("column").asInt()).isEqualTo(3);
    assertThat(unknown.get("message").asString())
        .isEqualTo("an object here has no member \"partner\", did you mean \"partners\"?");
    JsonNode missing = report.get("problems").get(1);
    assertThat(missing.get("pointer").asString()).isEqualTo("/places/0");
    assertThat(missing.get("column").asInt()).isEqualTo(29);
    assertThat(report.get("problems")).hasSize(2);
  }

  @Test
  void language_isThatOfTheMessages() {
    String english = "error /color 4:3 an object here has no member \"color\"\n";
    String german = "error /color 4:3 ein Objekt hat hier kein Feld „color“\n";

    assertThat(check("\"color\": 1,").out()).isEqualTo(english);
    assertThat(check("\"color\": 1,", "--language", "en").out()).isEqualTo(english);
    assertThat(check("\"color\": 1,", "--language", "de").out()).isEqualTo(german);
  }

  @Test
  void warnings_areToldAndNoFailure() {
    String offers = "\"offers\": [{\"id\": \"o\", \"title\": \"O\", \"partners\": [\"p\"]}],";
    CommandRun run = check(offers);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo("warning /offers/0 4:14 the offer o is scheduled, but has no schedule\n");
    CommandRun agenda = CommandRun.withInput(DOCUMENT.replace("@", offers), "agenda", "-");
    assertThat(agenda.exitCode()).isZero();
    assertThat(agenda.out()).startsWith("A\n");
  }

  @Test
  void beyondAHundred_areCounted() {
    String members =
        IntStream.range(0, 142).mapToObj(i -> "\"m" + i + "\": 0,").collect(Collectors.joining());

    JsonNode report = JsonMapper.shared().readTree(check(members, "--format", "json").out());
    assertThat(report.get("problems")).hasSize(100);
    assertThat(report.get("more").asInt()).isEqualTo(42);
    assertThat(check(members).out().lines()).hasSize(101).last().isEqualTo("… 42");
  }
}
