package io.github.zweimonat.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says which program shows which feed right. */
final class ProgramTable {
  /** The defect that shows wherever a place has another clock than the viewer. */
  static final String CLOCK = "clock-of-the-place";

  private static final String INTRODUCTION =
      """
      # What calendar programs show of our feeds

      Made by a command from what the programs really showed, and held by a test of every build:
      `mvn -pl ical -am verify -Dtest=CalendarProgramsTest -Dtable.update=true -Dsurefire.failIfNoSpecifiedTests=false`. Every program
      reads the feed of every programme in every style, and what it shows is compared with the agenda: start, end, whole days,
      title with the word for what is cancelled, and the state where the program keeps it. `.ci/install` has what is needed;
      Thunderbird is large and asked by `.ci/thunderbird` alone, its column is what it showed last.

      ✓ means: exactly the dates of the agenda, none missing, none besides. A letter names a defect of the program, told below;
      the test holds that exactly this defect shows. `src/test/resources/programs/differences.txt` has every date that differs.
      The programmes are the sample's autumn and those of `HardCase` and `SeriesCase` in the tests, where each has its reason:
      changes of the clocks, gap and doubled hour, last dates at UNTIL, dates moved past others and into the window, cancelled,
      whole days, counted weekdays, rules that Outlook lacks, two dates a day, ten years of days, other zones, Arabic, emoji.

      """;

  private final Map<CalendarProgram, Map<String, List<String>>> marks;
  private final KnownDifferences known;

  /**
   * The table of what programs showed.
   *
   * @param marks the names of the defects that showed, by program and feed; none where all is right
   */
  ProgramTable(Map<CalendarProgram, Map<String, List<String>>> marks, KnownDifferences known) {
    this.marks = marks;
    this.known = known;
  }

  String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append(figures());
    page.append("\n## Programs\n\n");
    for (CalendarProgram program : CalendarProgram.values()) {
      page.append("- **").append(program.title()).append("**: ").append(program.kind());
      page.append('\n');
    }
    for (FeedStyle style : FeedStyle.values()) {
      page.append("\n## `").append(style).append("`\n\n");
      table(style, page);
    }
    page.append("\n## Defects\n");
    for (KnownDifferences.Defect defect : known.defects()) {
      page.append("\n**").append(letter(defect.name())).append("** ").append(defect.what());
      page.append("\n*Not to be avoided:* ").append(defect.why());
      page.append("\n*See:* ").append(defect.see()).append('\n');
    }
    return page.toString();
  }

  private String figures() {
    List<List<String>> cells =
        marks.values().stream().flatMap(feeds -> feeds.values().stream()).toList();
    long right = cells.stream().filter(List::isEmpty).count();
    long clock = cells.stream().filter(List.of(CLOCK)::equals).count();
    return String.format(
        Locale.ROOT,
        "%d of %d cells are right; %d show the clock of the place (%s) and nothing else amiss.%n",
        right,
        cells.size(),
        clock,
        letter(CLOCK));
  }

  private void table(FeedStyle style, StringBuilder page) {
    List<CalendarProgram> columns =
        Stream.of(CalendarProgram.values()).filter(program -> program.isFor(style)).toList();
    row("", columns.stream().map(CalendarProgram::title).toList(), page);
    row("---", columns.stream().map(column -> ":-:").toList(), page);
    for (TableCase programme : TableCase.all()) {
      String feed = new TableFeed(programme, style).id();
      List<String> cells = new ArrayList<>();
      for (CalendarProgram column : columns) {
        List<String> shown = marks.getOrDefault(column, Map.of()).getOrDefault(feed, List.of());
        cells.add(
            shown.isEmpty()
                ? "✓"
                : shown.stream().map(this::letter).collect(Collectors.joining(" ")));
      }
      row(programme.name(), cells, page);
    }
  }

  private static void row(String first, List<String> cells, StringBuilder page) {
    page.append("| ").append(first);
    cells.forEach(cell -> page.append(" | ").append(cell));
    page.append(" |\n");
  }

  private String letter(String defect) {
    List<String> names = known.defects().stream().map(KnownDifferences.Defect::name).toList();
    int index = names.indexOf(defect);
    return index < 0 ? defect : String.valueOf((char) ('a' + index));
  }
}
