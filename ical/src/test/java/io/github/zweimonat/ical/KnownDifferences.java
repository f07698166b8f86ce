package io.github.zweimonat.ical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What programs show otherwise, cell by cell, and why we cannot help it; {@code
 * -Dtable.update=true} writes the cells anew, to be reviewed as code. A new one is {@value
 * #UNEXPLAINED} until somebody names its defect.
 */
final class KnownDifferences {
  static final String UNEXPLAINED = "unexplained";

  private static final Path FILE =
      Path.of("src", "test", "resources", "programs", "differences.txt");

  /**
   * A defect that is not ours.
   *
   * @param what the reader sees
   * @param why no feed of ours avoids it
   * @param see where else it is told of
   */
  record Defect(String name, String what, String why, String see) {}

  /**
   * A cell of the table.
   *
   * @param defect its name
   * @param lines exactly what is shown otherwise
   */
  record Cell(String defect, List<String> lines) {}

  private final List<String> comment = new ArrayList<>();
  private final Map<String, Defect> defects = new LinkedHashMap<>();
  private final Map<CalendarProgram, Map<String, Cell>> cells =
      new EnumMap<>(CalendarProgram.class);

  private KnownDifferences() {}

  static KnownDifferences read() {
    KnownDifferences known = new KnownDifferences();
    try {
      List<String> lines = Files.readAllLines(FILE);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("#")) {
          known.comment.add(line);
        } else if (line.startsWith("= ")) {
          known.add(
              new Defect(
                  line.substring(2),
                  rest(lines.get(++i), "  what "),
                  rest(lines.get(++i), "  why  "),
                  rest(lines.get(++i), "  see  ")));
        } else if (!line.isEmpty()) {
          String[] head = line.split(" ", 3);
          List<String> shown = new ArrayList<>();
          while (i + 1 < lines.size() && lines.get(i + 1).startsWith("    ")) {
            shown.add(lines.get(++i).substring(4));
          }
          known
              .of(CalendarProgram.valueOf(head[0]))
              .put(head[1], new Cell(head[2], List.copyOf(shown)));
        }
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rest(String line, String label) {
    if (!line.startsWith(label)) {
      throw new AssertionError("\"" + label + "\" is expected, not " + line);
    }
    return line.substring(label.length());
  }

  private void add(Defect defect) {
    defects.put(defect.name(), defect);
  }

  /** The defects in the order of the file. */
  List<Defect> defects() {
    return List.copyOf(defects.values());
  }

  /** The cells of a program, by the id of the feed. */
  Map<String, Cell> of(CalendarProgram program) {
    return cells.computeIfAbsent(program, none -> new TreeMap<>());
  }

  /** Replaces what a program shows otherwise; the names of its defects stay. */
  void replace(CalendarProgram program, Map<String, List<String>> shown) {
    Map<String, Cell> before = of(program);
    Map<String, Cell> now = new TreeMap<>();
    shown.forEach(
        (feed, lines) -> {
          Cell cell = before.get(feed);
          now.put(feed, new Cell(cell == null ? UNEXPLAINED : cell.defect(), lines));
        });
    cells.put(program, now);
  }

  void write() {
    List<String> lines = new ArrayList<>(comment);
    for (Defect defect : defects()) {
      lines.add("");
      lines.add("= " + defect.name());
      lines.add("  what " + defect.what());
      lines.add("  why  " + defect.why());
      lines.add("  see  " + defect.see());
    }
    cells.forEach(
        (program, differences) ->
            differences.forEach(
                (feed, cell) -> {
                  lines.add("");
                  lines.add(program + " " + feed + " " + cell.defect());
                  cell.lines().forEach(line -> lines.add("    " + line));
                }));
    try {
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
