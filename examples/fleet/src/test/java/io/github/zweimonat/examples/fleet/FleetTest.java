package io.github.zweimonat.examples.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.json.ProgrammeReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetTest {
  private String build = Software.digest();
  private static final Instant NOW = Instant.parse("2025-07-08T09:00:00Z");
  private static final int PROGRAMMES = 40;

  /** Small, with what the generator varies. */
  private static final String DOCUMENT =
      """
      {"version": 1, "id": "modellprojekt-integration", "domain": "integration.example",
       "name": "Programm", "timeZone": "Europe/Berlin", "languages": ["de", "fa"],
       "updated": "2025-07-01T08:00:00Z",
       "partners": [{"id": "verein", "name": "Verein"}],
       "offers": [{"id": "radeln", "title": "Radeln", "partners": ["verein"], "schedules": [
         {"start": "2025-07-08T16:00", "duration": "PT2H", "recurrenceRule": "FREQ=WEEKLY"}]}]}
      """;

  private static JavaSparkContext spark;

  @TempDir Path folder = Path.of("");
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  /** Forty programmes, three of which are broken, each in its way. */
  @BeforeEach
  void generate() throws IOException {
    in = folder.resolve("in");
    out = folder.resolve("out");
    Path document = Files.writeString(folder.resolve("document.json"), DOCUMENT);
    ProgrammeGenerator.write(document, PROGRAMMES, in);
    Files.writeString(document(7), "{\"version\": 1}");
    Files.writeString(document(8), "no JSON");
    Files.write(document(9), new byte[] {(byte) 0xff});
  }

  @Test
  void run_makesWhatIsWhole_andReportsWhatIsBroken() throws IOException {
    FleetReport report = run(NOW);
    assertThat(report.made()).isEqualTo(PROGRAMMES - 3);
    assertThat(report.broken())
        .extracting(Outcome::document)
        .containsExactly("000/000007.json", "000/000008.json", "000/000009.json");
    assertThat(new String(report.jsonLines(), StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith(
            "{\"document\":\"000/000007.json\",\"problems\":[\"error \\\"\\\" 1:1 the member");
    assertThat(Files.readAllBytes(out.resolve("000/000003/fa/partners/verein.ics")))
        .isEqualTo(
            FeedIndex.of(ProgrammeReader.read(document(3)))
                .find("fa/partners/verein.ics")
                .orElseThrow()
                .feed()
                .around(LocalDate.of(2025, 7, 8))
                .publication()
                .bytes());
    assertThat(files()).noneMatch(file -> file.contains(".crc") || file.matches(".*\\.t[0-9]+"));
  }

  @Test
  void run_again_writesNothing_andAfterAnEditWhatTheEditChanges() throws IOException {
    run(NOW);
    Map<String, Object> before = modified();
    FleetReport again = run(NOW);
    assertThat(again.unchanged()).isEqualTo(PROGRAMMES - 3);
    assertThat(again.written()).isZero();
    assertThat(modified()).isEqualTo(before);
    Files.writeString(
        document(5), Files.readString(document(5)).replace("\"Radeln\"", "\"Rollern\""));
    FleetReport edited = run(NOW);
    assertThat(edited.made()).isOne();
    assertThat(edited.unchanged()).isEqualTo(PROGRAMMES - 4);
    assertThat(out.resolve("000/000005/programme.ics")).content().contains("Rollern");
  }

  @Test
  void run_onAnotherDay_makesWhatShowsTheDay() throws IOException {
    run(NOW);
    FleetReport tomorrow = run(NOW.plusSeconds(86_400));
    assertThat(tomorrow.made()).isEqualTo(PROGRAMMES - 3);
  }

  @Test
  void run_byAnotherBuild_makesEverything() throws IOException {
    run(NOW);
    build = "another";
    assertThat(run(NOW).made()).isEqualTo(PROGRAMMES - 3);
  }

  @Test
  void run_whereSomethingIsGone_removesWhatWasMadeOfIt() throws IOException {
    run(NOW);
    Files.writeString(
        document(5), Files.readString(document(5)).replace("[\"de\", \"fa\"]", "[\"de\"]"));
    Files.delete(document(6));
    FleetReport report = run(NOW);
    assertThat(report.gone()).isOne();
    assertThat(report.removed()).isPositive();
    assertThat(files()).noneMatch(file -> file.startsWith("000/000005/fa/"));
    assertThat(files()).noneMatch(file -> file.startsWith("000/000006/"));
  }

  @Test
  void run_ofADocumentThatBreaks_leavesWhatItHad() throws IOException {
    run(NOW);
    Files.writeString(document(5), "{}");
    assertThat(run(NOW).broken()).hasSize(4);
    assertThat(out.resolve("000/000005/programme.ics")).exists();
  }

  @Test
  void run_afterOneThatWasInterrupted_doesWhatIsLeft() throws IOException {
    run(NOW);
    Path manifest = out.resolve(".fleet/000/000005.json.manifest");
    Files.delete(manifest);
    Files.delete(out.resolve("000/000005/programme.ics"));
    assertThat(run(NOW).made()).isOne();
    assertThat(out.resolve("000/000005/programme.ics")).exists();
    Files.writeString(manifest, "half of a");
    assertThat(run(NOW).made()).isOne();
  }

  @Test
  void run_ofPages_hasPagesAndFeeds() throws IOException {
    try (Stream<Path> all = Files.list(in.resolve("000"))) {
      for (Path other : all.filter(path -> !path.endsWith("000001.json")).toList()) {
        Files.delete(other);
      }
    }
    new FleetRun(
            spark,
            new FleetOptions(in.toString(), out.toString(), "https://{domain}/", true, NOW, build))
        .run();
    assertThat(out.resolve("000/000001/index.html")).content().contains("Radeln");
    assertThat(files()).contains("000/000001/fa/programme.ics", "000/000001/sitemap.xml");
  }

  @Test
  void run_withoutDocumentsFolder_removesNothing() throws IOException {
    run(NOW);
    List<String> before = files();
    FleetOptions elsewhere =
        new FleetOptions(
            folder.resolve("typo").toString(), out.toString(), "https://x/", false, NOW, build);
    assertThatThrownBy(() -> new FleetRun(spark, elsewhere).run())
        .isInstanceOf(FileNotFoundException.class);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void tasks_beginWithTheLargest_whichIsAlone() {
    List<FileStore.Entry> documents =
        Stream.concat(
                IntStream.range(0, 200).mapToObj(i -> new FileStore.Entry("small" + i, 1000)),
                Stream.of(new FileStore.Entry("huge", 50_000_000)))
            .toList();
    List<List<String>> tasks = FleetRun.tasks(documents);
    assertThat(tasks.get(0)).containsExactly("huge");
    assertThat(tasks).hasSize(1 + 4).allMatch(task -> task.size() <= 64);
    assertThat(tasks.stream().mapToInt(List::size).sum()).isEqualTo(201);
  }

  private Path document(int number) {
    return in.resolve("000/%06d.json".formatted(number));
  }

  private FleetReport run(Instant now) throws IOException {
    return new FleetRun(
            spark,
            new FleetOptions(in.toString(), out.toString(), "https://{domain}/", false, now, build))
        .run();
  }

  private List<String> files() throws IOException {
    return List.copyOf(modified().keySet());
  }

  private Map<String, Object> modified() throws IOException {
    Map<String, Object> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
