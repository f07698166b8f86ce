package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real programs show of every programme, in every style, exactly the dates of the agenda, but for
 * defects of their own. A program that is missing is skipped, and {@code .ci/install} has it;
 * {@code -Dtable.update=true} writes the known differences and the page anew.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarProgramsTest {
  private static final Path PAGE = Path.of("clients.md");
  private static final boolean UPDATE = Boolean.getBoolean("table.update");
  private static final KnownDifferences KNOWN = KnownDifferences.read();

  /** What was shown so far, with the defects that showed. */
  private static final Map<CalendarProgram, Map<String, List<String>>> MARKS =
      new EnumMap<>(CalendarProgram.class);

  @TempDir static Path folder;

  /** Each feed with the first one of the same octets and days, which is asked for all of them. */
  private static final Map<TableFeed, TableFeed> FIRST = new LinkedHashMap<>();

  @BeforeAll
  static void write() throws IOException {
    Map<List<Object>, TableFeed> told = new HashMap<>();
    for (TableFeed feed : TableFeed.all()) {
      byte[] octets = feed.octets();
      Files.write(folder.resolve(feed.id()), octets);
      List<Object> content = List.of(ByteBuffer.wrap(octets), feed.row().window());
      told.putIfAbsent(content, feed);
      FIRST.put(feed, told.getOrDefault(content, feed));
    }
  }

  static List<CalendarProgram> asked() {
    return Stream.of(CalendarProgram.values()).filter(CalendarProgram::isAsked).toList();
  }

  @ParameterizedTest
  @MethodSource("asked")
  @Order(1)
  void shown_isTheAgenda_butForKnownDefects(CalendarProgram program) {
    assumeTrue(program.reader().isThere(), program.title() + " is missing (.ci/install)");
    List<TableFeed> feeds =
        FIRST.keySet().stream().filter(feed -> program.isFor(feed.style())).toList();
    ShownFeeds shown =
        program.reader().show(feeds.stream().map(FIRST::get).distinct().toList(), folder);

    Map<String, List<String>> differences = new TreeMap<>();
    Map<String, List<String>> marks = new TreeMap<>();
    for (TableFeed feed : feeds) {
      ViewerClock clock = program.clock(feed);
      List<String> lines =
          Difference.between(feed, shown.of(FIRST.getOrDefault(feed, feed)), clock).lines();
      if (!lines.isEmpty()) {
        differences.put(feed.id(), lines);
      }
      List<String> defects = new ArrayList<>();
      if (!feed.agenda(clock).equals(feed.agenda(ViewerClock.RIGHT))) {
        defects.add(ProgramTable.CLOCK);
      }
      if (!lines.isEmpty()) {
        defects.add(known(program, feed));
      }
      marks.put(feed.id(), defects);
    }
    MARKS.put(program, marks);
    if (UPDATE) {
      KNOWN.replace(program, differences);
    }

    Map<String, List<String>> known = new TreeMap<>();
    KNOWN.of(program).forEach((feed, cell) -> known.put(feed, cell.lines()));
    assertThat(text(differences)).isEqualTo(text(known));
  }

  /** Behind the programs, whose answers it needs. */
  @Test
  @Order(2)
  void page_isWhatProgramsShow() throws IOException {
    assumeTrue(MARKS.keySet().containsAll(asked()), "some program is missing (.ci/install)");
    for (CalendarProgram program : CalendarProgram.values()) {
      MARKS.computeIfAbsent(program, CalendarProgramsTest::lastShown);
    }
    if (UPDATE) {
      KNOWN.write();
    }
    String page = new ProgramTable(MARKS, KNOWN).page();
    if (UPDATE) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
  }

  @Test
  void everyDifference_hasADefectThatIsTold_andEveryDefectShows() {
    Set<String> shown = new HashSet<>(Set.of(ProgramTable.CLOCK));
    for (CalendarProgram program : CalendarProgram.values()) {
      KNOWN.of(program).values().forEach(cell -> shown.add(cell.defect()));
    }
    assertThat(KNOWN.defects())
        .extracting(KnownDifferences.Defect::name)
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  /** The defects of a program that this build does not ask. */
  private static Map<String, List<String>> lastShown(CalendarProgram program) {
    Map<String, List<String>> marks = new TreeMap<>();
    FIRST.keySet().forEach(feed -> marks.put(feed.id(), List.of()));
    KNOWN.of(program).forEach((feed, cell) -> marks.put(feed, List.of(cell.defect())));
    return marks;
  }

  private static String known(CalendarProgram program, TableFeed feed) {
    KnownDifferences.Cell cell = KNOWN.of(program).get(feed.id());
    return cell == null ? KnownDifferences.UNEXPLAINED : cell.defect();
  }

  /** As text: a difference that can be read. */
  private static String text(Map<String, List<String>> cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach(
        (feed, lines) -> {
          text.append(feed).append('\n');
          lines.forEach(line -> text.append("    ").append(line).append('\n'));
        });
    return text.toString();
  }
}
