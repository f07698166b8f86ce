package io.github.zweimonat.words;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** The rules of {@code words/rules.txt}. */
final class RuleTable {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private RuleTable() {}

  /** A line that is no remark, and what it says. */
  record Row(String line, Recurrence recurrence) {}

  static List<Row> rows() {
    return lines().stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> new Row(line, recurrence(line)))
        .toList();
  }

  static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/words/rules.txt"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  static Recurrence recurrence(String line) {
    List<String> parts = List.of(line.split(" "));
    return Recurrence.of(
        RecurrenceRule.parse(parts.get(parts.size() - 1)),
        LocalStart.parse(parts.get(0)),
        parts.size() == 3 ? ZoneId.of(parts.get(1)) : BERLIN);
  }
}
