package io.github.zweimonat.examples.website.site;

import static io.github.zweimonat.examples.website.SmallProgramme.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.github.zweimonat.examples.website.SmallProgramme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticSiteTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private static final Map<String, Map<String, byte[]>> whole = new TreeMap<>();
  private static StaticSite.Report first;

  @TempDir static Path written;
  @TempDir Path folder;

  private static StaticSite site(String title) {
    return StaticSite.of(
        ProgrammeSite.ofFiles(
            SmallProgramme.read(title), Optional.empty(), URI.create("https://probe.example/a/")),
        NOW);
  }

  @BeforeAll
  static void writeBoth() throws IOException {
    first = site("A").write(written.resolve("A"));
    site("B").write(written.resolve("B"));
    whole.put("A", contents(written.resolve("A")));
    whole.put("B", contents(written.resolve("B")));
  }

  private static Map<String, byte[]> whole(String title) {
    return Objects.requireNonNull(whole.get(title));
  }

  /** Puts there what a run wrote before. */
  private void written(String title) throws IOException {
    for (Map.Entry<String, byte[]> file : whole(title).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
      Files.setLastModifiedTime(path, LONG_AGO);
    }
  }

  private StaticSite.Report write(String title) throws IOException {
    return site(title).write(folder);
  }

  private Map<String, byte[]> contents() throws IOException {
    return contents(folder);
  }

  private static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  @Test
  void write_holdsPagesFeedsAndFiles() {
    assertThat(whole("A").keySet())
        .contains(
            "index.html",
            "404.html",
            "robots.txt",
            "sitemap.xml",
            "feeds.json",
            "favicon.svg",
            "programme.ics",
            "programme.series.ics.br",
            "fa/index.html",
            "fa/index.html.gz",
            "fa/2025-05/index.html",
            "fa/2025-07/by-week/index.html",
            "fa/2025-09/by-partner/index.html",
            "fa/by-week/index.html",
            "fa/offers/rad/index.html",
            "fa/partners/ihk.integreat.ics",
            "fa/dates/rad-20250708T160000@probe.example.ics",
            "fa/agenda.json",
            "fa/agenda.jsonld",
            "fa/agenda.html",
            "fa/sheet.pdf")
        .doesNotContain("fa/offers/plan/index.html", "fa/sheet.pdf.gz", ".zweimonat-new")
        .doesNotContain("fa/2025-11/index.html");
  }

  @Test
  void write_intoAnotherFolder_givesTheSameBytes() throws IOException {
    write("A");
    Map<String, byte[]> again = contents();
    assertThat(again.keySet()).isEqualTo(whole("A").keySet());
    again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(whole("A").get(name)));
  }

  @Test
  void compressedFiles_areTheSameText() throws IOException {
    int compared = 0;
    Map<String, byte[]> contents = whole("A");
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".gz") || name.endsWith(".br")) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file.getValue());
        byte[] plain =
            (name.endsWith(".gz") ? new GZIPInputStream(bytes) : new BrotliInputStream(bytes))
                .readAllBytes();
        assertThat(plain).isEqualTo(contents.get(name.substring(0, name.length() - 3)));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  @Test
  void write_again_leavesAllUntouched() throws IOException {
    written("A");
    assertThat(first.written()).isEqualTo(first.files());
    StaticSite.Report second = write("A");
    assertThat(second).isEqualTo(new StaticSite.Report(first.files(), 0, 0, first.hasBrotli()));
    for (String name : contents().keySet()) {
      assertThat(Files.getLastModifiedTime(folder.resolve(name))).as(name).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void write_ofAnEditedProgramme_rewritesWhatChanged_andNothingElse() throws IOException {
    written("A");
    Map<String, byte[]> before = whole("A");
    write("B");
    Map<String, byte[]> after = contents();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    int untouched = 0;
    for (String name : after.keySet()) {
      boolean isSame = Arrays.equals(before.get(name), after.get(name));
      if (!name.startsWith(".zweimonat")) {
        assertThat(Files.getLastModifiedTime(folder.resolve(name)).equals(LONG_AGO))
            .as(name)
            .isEqualTo(isSame);
      }
      untouched += isSame ? 1 : 0;
    }
    assertThat(untouched).isBetween(10, after.size() / 2);
  }

  @Test
  void whatIsNoLongerPartOfIt_goes_andForeignFilesStay() throws IOException {
    written("A");
    Files.writeString(folder.resolve("fa/notes.txt"), "mine");
    Files.writeString(folder.resolve("impressum.html"), "mine");
    StaticSite later =
        StaticSite.of(
            ProgrammeSite.ofFiles(
                SmallProgramme.read("A"), Optional.empty(), URI.create("https://probe.example/a/")),
            NOW.plus(Duration.ofDays(62)));
    StaticSite.Report report = later.write(folder);
    assertThat(report.removed()).isPositive();
    assertThat(folder.resolve("fa/2025-05")).doesNotExist();
    assertThat(folder.resolve("fa/2025-11/index.html")).exists();
    assertThat(folder.resolve("fa/notes.txt")).hasContent("mine");
    assertThat(folder.resolve("impressum.html")).hasContent("mine");
  }

  @Test
  void foreignFile_whereOursWouldLie_isRefused_beforeAnythingIsWritten() throws IOException {
    Files.createDirectories(folder.resolve("fa"));
    Files.writeString(folder.resolve("fa/index.html"), "mine");
    assertThatThrownBy(() -> write("A"))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("was not written by this command");
    assertThat(contents().keySet()).containsExactly("fa/index.html");
  }

  @Test
  void manifestThatLeadsOutOfTheFolder_isRefused() throws IOException {
    Files.writeString(folder.resolve(".zweimonat-manifest"), "zweimonat site 1\n../precious\n");
    assertThatThrownBy(() -> write("A"))
        .isInstanceOf(IOException.class)
        .hasMessage(".zweimonat-manifest names files of its folder, but has ../precious");
  }

  @Test
  void interruptedRun_leavesWholeFiles_andTheNextOneDoesWhatIsLeft() throws IOException {
    written("A");
    // A folder where a file should be stops the run in its middle.
    Path obstacle = folder.resolve("fa/offers/rad/index.html");
    Files.delete(obstacle);
    Files.createDirectories(obstacle.resolve("in the way"));
    assertThatThrownBy(() -> write("B")).isInstanceOf(IOException.class);
    for (Map.Entry<String, byte[]> file : contents().entrySet()) {
      if (!file.getKey().startsWith(".zweimonat")) {
        assertThat(List.of(whole("A"), whole("B")))
            .as(file.getKey())
            .anyMatch(site -> Arrays.equals(site.get(file.getKey()), file.getValue()));
      }
    }
    Files.delete(obstacle.resolve("in the way"));
    Files.delete(obstacle);
    write("A");
    contents()
        .forEach(
            (name, bytes) -> {
              if (!name.startsWith(".zweimonat")) {
                assertThat(bytes).as(name).isEqualTo(whole("A").get(name));
              }
            });
  }

  @Test
  void pages_comeAfterWhatTheyLoad() {
    List<String> files = site("A").files();
    int firstPage = files.indexOf("de/offers/rad/index.html");
    assertThat(files.subList(firstPage, files.size()))
        .allMatch(file -> file.endsWith(".html") || file.matches("robots.txt|sitemap.xml"));
    assertThat(files.subList(0, firstPage)).noneMatch(file -> file.endsWith("index.html"));
    assertThat(files.indexOf("index.html")).isGreaterThan(files.indexOf("fa/index.html"));
  }

  @Test
  void everyLink_leadsToAFileThatIsThere_andEveryPageIsReached() throws IOException {
    written("A");
    Set<String> reached = new TreeSet<>(Set.of("index.html"));
    ArrayDeque<String> left = new ArrayDeque<>(reached);
    while (!left.isEmpty()) {
      String page = left.remove();
      for (Element link :
          Jsoup.parse(Files.readString(folder.resolve(page))).select("[href], [src], [action]")) {
        String target =
            Stream.of("href", "src", "action")
                .map(link::attr)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        URI uri = URI.create("file:///" + page).resolve(target.replaceFirst("#.*", ""));
        if (target.isEmpty() || !"file".equals(uri.getScheme())) {
          continue;
        }
        assertThat(target).as("from " + page).doesNotContain("?");
        String file = StaticPaths.file(uri.getPath().substring(1));
        assertThat(folder.resolve(file)).as(page + " leads to " + target).isRegularFile();
        if (file.endsWith("index.html") && reached.add(file)) {
          left.add(file);
        }
      }
    }
    Set<String> pages = new TreeSet<>(site("A").files());
    // The current window lies at LANG/ for those who follow links; LANG/2025-07/ is where it stays.
    pages.removeIf(file -> !file.endsWith("index.html") || file.contains("/2025-07/"));
    assertThat(reached).isEqualTo(pages);
  }
}
