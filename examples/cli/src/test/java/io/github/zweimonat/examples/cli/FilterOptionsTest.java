package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The options of a filter reach the agenda: the same again means "or", different ones "and". */
class FilterOptionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--partner polizei-muenster, --partner bezirksregierung",
        "--category sport, --category rat",
        "--place zue, --place york-quartier",
        "--audience-age 8, --audience-age 30",
        "--spoken ar, --spoken uk"
      })
  void optionGivenAgain_meansOr(String options) {
    List<String> one = List.of(options.split(", ", -1));
    Set<String> either = new HashSet<>(found(one.get(0)));
    either.addAll(found(one.get(1)));

    assertThat(new HashSet<>(found(String.join(" ", one)))).isEqualTo(either);
    assertThat(either.size()).isGreaterThan(found(one.get(0)).size()).isLessThan(found("").size());
  }

  @Test
  void differentOptions_meanAnd() {
    Set<String> both = new HashSet<>(found("--place zue"));
    both.retainAll(found("--spoken ar"));

    assertThat(new HashSet<>(found("--place zue --spoken ar"))).isNotEmpty().isEqualTo(both);
  }

  /** What tells dates and offers without dates apart. */
  private static List<String> found(String options) {
    String all = "--window 2025-09 --format json " + options;
    JsonNode agenda =
        JsonMapper.shared()
            .readTree(CommandRun.onSample("agenda", all.strip().split(" ", -1)).out());
    return Stream.concat(
            agenda.get("occurrences").valueStream().map(date -> date.get("uid").asString()),
            agenda.get("undated").valueStream().map(JsonNode::asString))
        .toList();
  }
}
