package io.github.zweimonat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.ProgrammeSchema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every promise of the contract has a test, and every member of the document a line. */
class ContractCoverageTest {
  private static final Coverage COVERAGE = Coverage.read("coverage.txt");
  private static final TestsThatExist TESTS = TestsThatExist.find();
  private static final JsonNode SCHEMA =
      JsonMapper.shared().readTree(ProgrammeSchema.publication().bytes());

  @Test
  void everyPromise_namesTestsThatAreThere() {
    assertThat(COVERAGE.promises()).hasSizeGreaterThan(200);
    COVERAGE
        .promises()
        .forEach(
            (promise, named) -> {
              assertThat(named).as(promise).isNotEmpty();
              assertThat(named).as(promise).allMatch(TESTS::has, "is a test");
            });
  }

  @Test
  void testsThatAreNot_areNotFound() {
    assertThat(
            List.of("core AgendaTest.lines", "core AgendaTest.no", "case no", "ci no", "web X.y"))
        .noneMatch(TESTS::has);
  }

  @Test
  void everyMemberOfTheDocument_hasALine() {
    Set<String> members = new TreeSet<>();
    collect(SCHEMA, "", members);

    assertThat(members).hasSizeGreaterThan(100);
    assertThat(COVERAGE.members()).containsExactlyInAnyOrderElementsOf(members);
  }

  private static void collect(JsonNode schema, String path, Set<String> members) {
    JsonNode object =
        schema.has("$ref") ? SCHEMA.at(schema.get("$ref").asString().substring(1)) : schema;
    if (object.has("patternProperties")) { // texts have other members: languages
      object
          .get("properties")
          .forEachEntry(
              (name, member) -> {
                String inner = path.isEmpty() ? name : path + "." + name;
                members.add(inner);
                collect(member, inner, members);
              });
    } else if (object.path("items").isObject()) {
      collect(object.get("items"), path + "[]", members);
    }
  }
}
