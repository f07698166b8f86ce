package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCommandTest {
  private static final String SMALL =
      """
      {"version": 1, "id": "klein", "domain": "klein.example", "name": "%s",
       "timeZone": "Europe/Berlin", "languages": ["de"], "updated": "2025-07-01T08:00:00Z",
       "partners": [{"id": "ihk", "name": "IHK"}],
       "offers": [{"id": "kurs", "title": "Kurs", "partners": ["ihk"],
         "schedules": [{"start": "2025-07-08T16:00", "duration": "PT2H"}]}]}
      """;

  @TempDir Path folder;

  private CommandRun site(String document, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("programme.json"), document);
    String[] arguments = new String[options.length + 4];
    arguments[0] = "site";
    arguments[1] = file.toString();
    arguments[2] = "--out";
    arguments[3] = folder.resolve("out").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.of(arguments);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }

  @Test
  void site_isWhatTheCommandsWrite_atTheDomain() throws IOException {
    CommandRun run = site(SMALL.formatted("Klein"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches("zweimonat: [0-9]+ files, [0-9]+ of them written, 0 others removed\n");
    String programme = folder.resolve("programme.json").toString();
    assertThat(read("programme.ics")).isEqualTo(CommandRun.of("feed", programme).out());
    assertThat(read("de/agenda.json"))
        .isEqualTo(CommandRun.of("agenda", programme, "--format", "json").out());
    assertThat(read("sitemap.xml")).contains("<loc>https://klein.example/de/</loc>");
    assertThat(read("index.html")).startsWith("<!doctype html>");
    assertThat(site(SMALL.formatted("Klein")).err()).contains(" 0 of them written");
  }

  @Test
  void base_isWhereReadersFindIt() throws IOException {
    site(SMALL.formatted("Klein"), "--base", "https://stadt.example/kurse");
    assertThat(read("robots.txt")).contains("Sitemap: https://stadt.example/kurse/sitemap.xml");
    assertThat(read("feeds.json")).contains("https://stadt.example/kurse/programme.ics");
  }

  @Test
  void previous_isWhatHasChangedSince() throws IOException {
    Path old =
        Files.writeString(
            folder.resolve("old.json"), SMALL.formatted("Klein").replace("16:00", "15:00"));
    site(SMALL.formatted("Klein"));
    String without = read("index.html");
    assertThat(site(SMALL.formatted("Klein"), "--previous", old.toString()).exitCode()).isZero();
    assertThat(read("index.html")).hasSizeGreaterThan(without.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stadt.example",
        "ftp://stadt.example/",
        "https:///x",
        "https://a b/",
        "https://a/?x"
      })
  void base_thatIsNone_isWrongUsage(String base) throws IOException {
    CommandRun run = site(SMALL.formatted("Klein"), "--base", base);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "zweimonat: a base must be an address with http or https, a host and no query, but is "
                + base
                + "\n");
  }

  @Test
  void brokenDocument_is1_andNothingIsWritten() throws IOException {
    assertThat(site("{}").exitCode()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void folderThatCannotBe_is3() throws IOException {
    Files.writeString(folder.resolve("out"), "a file");
    CommandRun run = site(SMALL.formatted("Klein"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("zweimonat: could not write " + folder.resolve("out"))
        .contains("it is a file, and a folder is needed");
  }

  @Test
  void foreignFile_is3_andStays() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/index.html"), "mine");
    CommandRun run = site(SMALL.formatted("Klein"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("it is there already and was not written by this command");
    assertThat(read("index.html")).isEqualTo("mine");
  }

  @Test
  void withoutOut_isWrongUsage() {
    assertThat(CommandRun.onSample("site").exitCode()).isEqualTo(2);
  }
}
