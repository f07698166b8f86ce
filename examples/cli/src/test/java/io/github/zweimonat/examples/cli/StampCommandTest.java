package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampCommandTest {
  private static final String OLD =
      """
      {
        "version": 1, "id": "haus", "domain": "haus.example", "name": "Haus",
        "timeZone": "Europe/Berlin", "languages": ["de"], "updated": "2025-07-01T08:00:00Z",
        "partners": [{"id": "verein", "name": "Verein"}, {"id": "polizei", "name": "Polizei"}],
        "offers": [
          {"id": "tanzen", "title": "Tanzen", "partners": ["verein"], "sequence": 2,
            "schedules": [{"start": "2025-07-08T16:00", "duration": "PT2H",
              "recurrenceRule": "FREQ=WEEKLY;BYDAY=TU;COUNT=9"}]},
          {"id": "rad", "title": "Rad fahren", "partners": ["polizei"],
            "updated": "2025-06-20T09:00:00Z"}
        ]
      }
      """;

  @TempDir Path folder = Path.of("");
  private Path old = Path.of("");

  @BeforeEach
  void writeOld() throws IOException {
    old = Files.writeString(folder.resolve("old.json"), OLD);
  }

  private CommandRun stamp(String edited, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "stamp";
    arguments[1] = old.toString();
    arguments[2] = "-";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandRun.withInput(edited, arguments);
  }

  private static Programme read(CommandRun run) {
    return ProgrammeReader.read(run.out().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void stamp_aChangedOffer_isRaisedAtTheInstantAskedFor() {
    CommandRun run = stamp(OLD.replace("\"Tanzen\"", "\"Salsa\""), "--at", "2025-07-05T10:00:00Z");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEqualTo("raised tanzen\n");
    assertThat(read(run).updated()).hasToString("2025-07-05T10:00:00Z");
    assertThat(read(run).offer("tanzen"))
        .hasValueSatisfying(
            offer -> {
              assertThat(offer.sequence()).isEqualTo(3);
              assertThat(offer.updated().orElseThrow()).hasToString("2025-07-05T10:00:00Z");
            });
    assertThat(read(run).offer("rad"))
        .isEqualTo(ProgrammeReader.read(OLD.getBytes(StandardCharsets.UTF_8)).offer("rad"));
  }

  @Test
  void stamp_withoutAnInstant_isNow() {
    CommandRun run = stamp(OLD.replace("\"Tanzen\"", "\"Salsa\""));

    assertThat(read(run).updated()).isEqualTo(CommandRun.CLOCK.instant());
  }

  @Test
  void stamp_anotherSpelling_changesNoStamp() {
    String respelled =
        OLD.replace("\"Tanzen\"", "{\"de\": \"Tanzen\"}")
            .replace("PT2H", "PT120M")
            .replace("FREQ=WEEKLY;BYDAY=TU;COUNT=9", "count=9;interval=1;byday=TU;freq=weekly")
            .replace("\"id\": \"rad\"", "\"id\": \"rad\", \"status\": \"confirmed\"");
    CommandRun run = stamp(respelled);

    assertThat(run.err()).isEmpty();
    assertThat(read(run).updated()).hasToString("2025-07-01T08:00:00Z");
    assertThat(run.out()).contains("\"sequence\": 2").doesNotContain("2025-07-08T09:00:00Z");
  }

  @Test
  void stamp_itsOwnResult_isTheSameDocument() {
    CommandRun once =
        stamp(OLD.replace("\"Polizei\"", "\"Wache\""), "--at", "2025-07-05T10:00:00Z");

    assertThat(once.err()).isEqualTo("raised rad\n");
    assertThat(stamp(once.out())).isEqualTo(new CommandRun(0, once.out(), ""));
  }

  @Test
  void stamp_aBrokenDocument_isToldByNameAndNothingIsWritten() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), OLD.replace("haus", "Haus!"));
    CommandRun run = CommandRun.of("stamp", broken.toString(), old.toString());
    CommandRun other = CommandRun.of("stamp", old.toString(), broken.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(broken + ": error /id 2:").doesNotContain(old + ":");
    assertThat(other).isEqualTo(run);
  }

  @Test
  void stamp_twoBrokenDocuments_tellsOfBoth() {
    CommandRun run = CommandRun.withInput("{}", "stamp", "-", broken().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("-: error ", broken() + ": error ");
  }

  private Path broken() {
    try {
      return Files.writeString(folder.resolve("also-broken.json"), "[]");
    } catch (IOException notWritten) {
      throw new AssertionError(notWritten);
    }
  }

  @Test
  void stamp_ofLessOrMoreThanTwoDocuments_isWrongUsage() {
    assertThat(CommandRun.of("stamp", old.toString()).exitCode()).isEqualTo(2);
    assertThat(CommandRun.withInput(OLD, "stamp", "-", "-").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("stamp", old.toString(), old.toString(), "x").exitCode()).isEqualTo(2);
  }

  @Test
  void stamp_ofAFileThatIsNotThere_is3() {
    assertThat(CommandRun.of("stamp", old.toString(), "no-such.json").exitCode()).isEqualTo(3);
  }

  @Test
  void stamp_ofTheSample_keepsIt() {
    CommandRun run = CommandRun.onSample("stamp", CommandRun.SAMPLE.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(ProgrammeReader.read(run.out().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ProgrammeReader.read(CommandRun.SAMPLE));
  }
}
