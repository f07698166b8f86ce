package io.github.zweimonat.examples.fleet;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run did.
 *
 * @param made how many documents had their outputs made
 * @param unchanged how many had not changed
 * @param gone how many are no longer there
 * @param written how many files were written, without manifests
 * @param removed how many were removed
 * @param broken those with errors, by path
 */
record FleetReport(
    int made, int unchanged, int gone, int written, int removed, List<Outcome> broken) {
  private static final JsonMapper MAPPER = new JsonMapper();

  static FleetReport of(List<Outcome> outcomes, int gone, int removed) {
    return new FleetReport(
        count(outcomes, Outcome.Kind.MADE),
        count(outcomes, Outcome.Kind.UNCHANGED),
        gone,
        outcomes.stream().mapToInt(Outcome::written).sum(),
        removed + outcomes.stream().mapToInt(Outcome::removed).sum(),
        outcomes.stream()
            .filter(outcome -> outcome.kind() == Outcome.Kind.BROKEN)
            .sorted(Comparator.comparing(Outcome::document))
            .toList());
  }

  private static int count(List<Outcome> outcomes, Outcome.Kind kind) {
    return (int) outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
  }

  /** One line of JSON for each broken document. */
  byte[] jsonLines() {
    StringBuilder lines = new StringBuilder();
    for (Outcome outcome : broken) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("document", outcome.document());
      line.put("problems", outcome.problems());
      line.put("more", outcome.more());
      lines.append(MAPPER.writeValueAsString(line)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** For people. */
  String summary() {
    return "%d made, %d unchanged, %d broken, %d gone; %d files written, %d removed"
        .formatted(made, unchanged, broken.size(), gone, written, removed);
  }
}
