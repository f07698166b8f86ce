package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every type, property and value that is written is one that schema.org has published. */
class SchemaOrgVocabularyTest {
  private static final Map<String, Set<String>> SUPERTYPES = new HashMap<>();
  private static final Map<String, Set<String>> DOMAINS = new HashMap<>();
  private static final Map<String, Set<String>> RANGES = new HashMap<>();
  private static final Map<String, String> VALUES = new HashMap<>();

  private final List<String> mistakes = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  @BeforeAll
  static void readVocabulary() throws IOException {
    Path file = Path.of("src", "test", "resources", "vocabulary", "schema-org.txt");
    for (String line : Files.readAllLines(file)) {
      List<String> words = List.of(line.split(" ", -1));
      List<String> parts = List.of(line.split(" : ", -1));
      switch (words.get(0)) {
        case "type" -> SUPERTYPES.put(words.get(1), Set.copyOf(words.subList(1, words.size())));
        case "property" -> {
          DOMAINS.put(words.get(1), Set.of(parts.get(1).split(" ", -1)));
          RANGES.put(words.get(1), Set.of(parts.get(2).split(" ", -1)));
        }
        case "value" -> VALUES.put(words.get(1), parts.get(1));
        default -> assertThat(line).startsWith("#");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fa"})
  void everyTypePropertyAndValue_isInTheVocabulary(String language) {
    JsonNode document =
        SchemaOrgSamples.read(
            SchemaOrgJson.of(SchemaOrgSamples.agenda()).language(language).publication().text());

    assertThat(document.propertyNames()).containsExactlyInAnyOrder("@context", "@graph");
    SchemaOrgSamples.list(document.get("@graph")).forEach(this::check);

    assertThat(mistakes).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "src/test/resources/io/github/zweimonat/json/sample-programme.json, 2025",
    "../examples/programmes/modellprojekt-integration.json, 2025",
    "../examples/programmes/modellprojekt-integration.json, 2026",
    "../examples/programmes/modellprojekt-integration.json, 2027",
  })
  void sampleProgramme_isInTheVocabularyAndHasWhatSearchEnginesRequire(Path file, int year) {
    Programme programme = ProgrammeReader.read(file);
    for (int month = 1; month < 12; month += 2) {
      Agenda agenda = Agenda.of(programme, Window.twoMonthsFrom(YearMonth.of(year, month)));
      JsonNode document = SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text());

      List<JsonNode> graph = SchemaOrgSamples.list(document.get("@graph"));
      graph.forEach(this::check);
      assertThat(graph).allMatch(node -> node.has("name") && node.has("startDate"));
      List<JsonNode> events = SchemaOrgSamples.nodes(document, "Event");
      assertThat(events).hasSameSizeAs(agenda.occurrences());
      for (int i = 0; i < events.size(); i++) {
        Occurrence occurrence = agenda.occurrences().get(i);
        boolean somewhere =
            occurrence.place().isPresent() || occurrence.offer().online().isPresent();
        assertThat(events.get(i).has("location")).isEqualTo(somewhere);
        assertThat(somewhere || occurrence.offer().id().equals("ausflug-kanal"))
            .as("in the sample only a cancelled trip has no place: %s", occurrence)
            .isTrue();
      }
    }

    assertThat(mistakes).isEmpty();
  }

  @Test
  void everyPropertyOfTheTable_isWrittenInTheSample() {
    everyTypePropertyAndValue_isInTheVocabulary("de");

    assertThat(used).containsAll(DOMAINS.keySet());
  }

  private void check(JsonNode node) {
    String type = node.get("@type").stringValue();
    if (!SUPERTYPES.containsKey(type)) {
      mistakes.add("no type " + type);
      return;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey();
      if (name.startsWith("@")) {
        continue;
      }
      used.add(name);
      if (!DOMAINS.containsKey(name)) {
        mistakes.add("no property " + name);
      } else if (lineage(type).stream().noneMatch(DOMAINS.getOrDefault(name, Set.of())::contains)) {
        mistakes.add(name + " is no property of " + type);
      } else {
        List<JsonNode> values =
            member.getValue().isArray()
                ? SchemaOrgSamples.list(member.getValue())
                : List.of(member.getValue());
        values.forEach(value -> checkValue(name, value));
      }
    }
  }

  private void checkValue(String property, JsonNode value) {
    Set<String> ranges = RANGES.getOrDefault(property, Set.of());
    if (value.isObject() && value.has("@type")) {
      if (lineage(value.get("@type").stringValue()).stream().noneMatch(ranges::contains)) {
        mistakes.add(property + " is no " + value.get("@type"));
      }
      check(value);
    } else if (value.isObject() && value.has("@value")) {
      if (!ranges.contains("Text") || !value.has("@language")) {
        mistakes.add(property + " is no text: " + value);
      }
    } else if (value.isString() && value.stringValue().startsWith("https://schema.org/")) {
      String name = value.stringValue().substring("https://schema.org/".length());
      if (!ranges.contains(VALUES.getOrDefault(name, "nothing"))) {
        mistakes.add(property + " has no value " + name);
      }
    } else if (value.isNumber()
        && ranges.stream().noneMatch(Set.of("Number", "Integer")::contains)) {
      mistakes.add(property + " is no number");
    } else if (value.isBoolean() && !ranges.contains("Boolean")) {
      mistakes.add(property + " is not true or false");
    }
  }

  private static Set<String> lineage(String type) {
    Set<String> all = new HashSet<>(Set.of(type));
    for (String supertype : SUPERTYPES.getOrDefault(type, Set.of())) {
      if (!supertype.equals(type) && !supertype.equals("<")) {
        all.addAll(lineage(supertype));
      }
    }
    return all;
  }
}
