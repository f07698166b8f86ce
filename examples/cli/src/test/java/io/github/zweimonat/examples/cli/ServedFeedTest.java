package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zweimonat.examples.website.http.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * vdirsyncer fetches the feeds that the server serves, and khal shows what it stored: the dates of
 * the agenda. Skipped where one of them is missing.
 */
class ServedFeedTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Path KHAL =
      Path.of("../../ical/src/test/drivers/khal/show.py").toAbsolutePath();
  private static final Optional<String> PYTHON =
      List.of("python3", "/usr/bin/python3").stream()
          .filter(python -> ends(python, KHAL.toString()))
          .findFirst();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "programme.ics, dates",
    "programme.series.ics, series",
    "programme.integreat.ics, integreat",
    "de/partners/polizei-muenster.series.ics, series"
  })
  void servedFeed_fetchedByVdirsyncer_isTheAgenda(String path, String style)
      throws IOException, InterruptedException {
    assumeTrue(PYTHON.isPresent(), "python3 with khal is missing (.ci/install)");
    assumeTrue(ends("vdirsyncer", "--version"), "vdirsyncer is missing (.ci/install)");
    Path store = Files.createDirectory(folder.resolve("store"));
    try (SiteServer server = ServedSample.start()) {
      fetch(server.address() + path, store);
    }

    List<String> expected = new ArrayList<>();
    String[] partner =
        path.contains("partners") ? new String[] {"--partner", "polizei-muenster"} : new String[0];
    for (JsonNode date : agenda(partner).get("occurrences")) {
      boolean cancelled = date.get("status").asString().equals("cancelled");
      if (!cancelled || !style.equals("integreat")) {
        expected.add(
            instant(date.get("start"))
                + " "
                + instant(date.get("end"))
                + (cancelled ? " Abgesagt: " : " ")
                + date.get("title").asString());
      }
    }
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(shown(store)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static JsonNode agenda(String... filter) {
    List<String> options = new ArrayList<>(List.of("--window", "2025-07", "--format", "json"));
    options.addAll(List.of(filter));
    return JsonMapper.shared()
        .readTree(CommandRun.onSample("agenda", options.toArray(String[]::new)).out());
  }

  private void fetch(String address, Path store) throws IOException {
    Path config = folder.resolve("config");
    Files.writeString(
        config,
        """
        [general]
        status_path = "%s"
        [pair feed]
        a = "served"
        b = "stored"
        collections = null
        [storage served]
        type = "http"
        url = "%s"
        [storage stored]
        type = "filesystem"
        path = "%s"
        fileext = ".ics"
        """
            .formatted(folder.resolve("status"), address, store));
    assertThat(ends("vdirsyncer", "-c", config.toString(), "discover")).isTrue();
    assertThat(ends("vdirsyncer", "-c", config.toString(), "sync")).isTrue();
  }

  /** What khal shows of July and August, a date in a line. */
  private List<String> shown(Path store) throws IOException, InterruptedException {
    Path manifest =
        Files.writeString(
            folder.resolve("manifest.tsv"), "feed\t" + store + "\t2025-07-01\t2025-09-01\n");
    Path out = folder.resolve("shown.jsonl");
    Process khal =
        new ProcessBuilder(PYTHON.orElseThrow(), KHAL.toString())
            .redirectInput(manifest.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(khal.waitFor(2, TimeUnit.MINUTES)).as("khal ends in time").isTrue();
    assertThat(khal.exitValue()).isZero();
    List<String> dates = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      JsonNode date = JsonMapper.shared().readTree(line);
      if (instant(date.get("start")).isBefore(instant("2025-09-01"))) {
        dates.add(
            instant(date.get("start"))
                + " "
                + instant(date.get("end"))
                + " "
                + date.get("title").asString());
      }
    }
    return dates;
  }

  private static Instant instant(JsonNode time) {
    return instant(time.asString());
  }

  private static Instant instant(String time) {
    return time.length() == 10
        ? LocalDate.parse(time).atStartOfDay(BERLIN).toInstant()
        : OffsetDateTime.parse(time).toInstant();
  }

  private static boolean ends(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
