package io.github.zweimonat.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One case of the table of broken documents.
 *
 * @param name what is broken
 * @param edits texts of the base document and what stands there instead
 * @param expected a line for each problem, and one for its German message
 */
record BrokenDocument(String name, List<Edit> edits, List<String> expected) {
  /** One change. */
  record Edit(String before, String after) {}

  /** The cases of a table; its head and blank lines are left out. */
  static List<BrokenDocument> parse(String table) {
    List<BrokenDocument> cases = new ArrayList<>();
    for (String block : table.split("\n\n", -1)) {
      List<String> lines = block.lines().toList();
      if (lines.stream().anyMatch(line -> line.startsWith("replace"))) {
        cases.add(parse(lines));
      }
    }
    return cases;
  }

  private static BrokenDocument parse(List<String> lines) {
    List<Edit> edits = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("replace")) {
        edits.add(new Edit(text(line), text(lines.get(i + 1))));
        i++;
      } else {
        expected.add(line);
      }
    }
    return new BrokenDocument(lines.get(0).substring(2), edits, expected);
  }

  private static String text(String line) {
    return line.length() > 9 ? line.substring(9) : "";
  }

  /** The document. */
  byte[] of(String base) {
    String document = base;
    for (Edit edit : edits) {
      int at = document.indexOf(edit.before());
      if (at < 0) {
        throw new IllegalArgumentException("base.json has no " + edit.before());
      }
      document =
          document.substring(0, at)
              + edit.after()
              + document.substring(at + edit.before().length());
    }
    return WrittenAgain.made(document.getBytes(StandardCharsets.UTF_8));
  }

  /** What is expected, as it would stand in the table. */
  static List<String> lines(ReadResult result) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : result.problems()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-8s %s %d:%d %s: %s",
              problem.severity().name().toLowerCase(Locale.ROOT),
              problem.pointer().isEmpty() ? "\"\"" : problem.pointer(),
              problem.line(),
              problem.column(),
              problem.rule(),
              problem.message()));
      lines.add("de       " + problem.message("de"));
    }
    return lines;
  }

  /** This case as it would stand in the table. */
  String print(List<String> outcome) {
    StringBuilder text = new StringBuilder("# ").append(name).append('\n');
    for (Edit edit : edits) {
      text.append(("replace  " + edit.before()).stripTrailing()).append('\n');
      text.append(("with     " + edit.after()).stripTrailing()).append('\n');
    }
    outcome.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
