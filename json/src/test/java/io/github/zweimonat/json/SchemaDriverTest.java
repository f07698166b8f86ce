package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The schema in the JSON service of VS Code and in Ajv, in node; skipped where that is missing. */
class SchemaDriverTest {
  @TempDir Path folder;

  @Test
  void ajv_inItsStrictMode_hasNothingToSayOfTheSchema() throws Exception {
    assertThat(ask(List.of(), List.of(), List.of()).get("said")).isEmpty();
  }

  @Test
  void documents_areInOrderForEveryProgramOrForNone() throws Exception {
    List<String> documents = documents();
    JsonNode answers = ask(documents, List.of(), List.of());
    for (int i = 0; i < documents.size(); i++) {
      boolean valid = SchemaCheck.accepts(Minimal.bytes(documents.get(i)));
      assertThat(answers.get("valid").get(i).asBoolean()).as(documents.get(i)).isEqualTo(valid);
      assertThat(answers.get("diagnostics").get(i).isEmpty())
          .as("%s: %s", documents.get(i), answers.get("diagnostics").get(i))
          .isEqualTo(valid);
    }
  }

  @Test
  void editor_takesTheSchemaThatTheDocumentNames() throws Exception {
    assertThat(ask(List.of(), List.of("{|}"), List.of()).get("loaded").valueStream())
        .extracting(JsonNode::asString)
        .containsExactly("file:///folder/programme.schema.json");
  }

  @Test
  void editor_completesMembersAndWords() throws Exception {
    JsonNode completions =
        ask(
                List.of(),
                List.of(
                    "{|}",
                    "{\"offers\": [{\"id\": \"a\", |}]}",
                    "{\"offers\": [{\"status\": |}]}",
                    "{\"offers\": [{\"schedules\": [{\"overrides\": [{\"note\": {|}}]}]}]}"),
                List.of())
            .get("completions");

    assertThat(completions.get(0).propertyNames())
        .contains("version", "offers")
        .doesNotContain("$schema");
    assertThat(completions.get(1).propertyNames())
        .contains("title", "schedules", "inLanguages")
        .doesNotContain("id");
    assertThat(completions.get(1).get("partners").asString())
        .endsWith("the first is the organiser.");
    assertThat(completions.get(2).get("\"draft\"").asString())
        .isEqualTo("It is in no output yet; only checks and reports know it.");
    assertThat(completions.get(3).propertyNames()).contains("de", "de-simple", "fa");
  }

  @Test
  void editor_explainsWhatThePointerIsOn() throws Exception {
    JsonNode hovers =
        ask(
                List.of(),
                List.of(),
                List.of(
                    "{\"breaks\": [{\"clo|sesAll\": true}]}",
                    "{\"offers\": [{\"schedules\": [{\"sta|rt\": \"2025-07-08\"}]}]}"))
            .get("hovers");

    assertThat(hovers.get(0).asString())
        .isEqualTo(
            "Closes all\n\nWhether every schedule rests unless it says openDuring."
                + " Otherwise only those rest that name this break.");
    assertThat(hovers.get(1).asString()).startsWith("First start\n\nA local date and time such as");
  }

  private JsonNode ask(List<String> documents, List<String> completions, List<String> hovers)
      throws IOException, InterruptedException {
    Path schema = folder.resolve("programme.schema.json");
    Files.write(schema, ProgrammeSchema.publication().bytes());
    Path questions = folder.resolve("questions.json");
    Files.write(
        questions,
        Trees.MAPPER.writeValueAsBytes(
            Map.of("documents", documents, "completions", completions, "hovers", hovers)));
    return NodeDriver.run(
        "schema",
        "ask.mjs",
        "vscode-json-languageservice",
        folder.resolve("out.json"),
        schema.toString(),
        questions.toString());
  }

  /** Accepted ones, and the broken ones that are JSON. */
  private static List<String> documents() {
    String base = new String(Samples.bytes("broken/base.json"), StandardCharsets.UTF_8);
    return Stream.concat(
            AcceptedDocuments.all(),
            BrokenDocumentsTest.cases().stream()
                .map(broken -> broken.of(base))
                .filter(SchemaDriverTest::isJson))
        .map(document -> new String(document, StandardCharsets.UTF_8))
        .toList();
  }

  private static boolean isJson(byte[] document) {
    try {
      Trees.read(document);
      return true;
    } catch (JacksonException broken) {
      return false;
    }
  }
}
