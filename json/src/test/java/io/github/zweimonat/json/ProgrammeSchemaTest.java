package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.internal.Zones;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class ProgrammeSchemaTest {
  private static final JsonNode SCHEMA = SchemaCheck.SCHEMA;

  @Test
  void publication_isASchemaAndTheSameEachTime() {
    Publication schema = ProgrammeSchema.publication();

    assertThat(schema.mediaType()).isEqualTo("application/schema+json");
    assertThat(schema).isEqualTo(ProgrammeSchema.publication());
    assertThat(SCHEMA.get("$id").asString()).isEqualTo(ProgrammeSchema.ID);
    assertThat(SCHEMA.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  /** Whoever changes the schema raises its instant, too: caches ask by it. */
  @Test
  void lastModified_isThatOfTheseVeryBytes() {
    Publication schema = ProgrammeSchema.publication();

    assertThat(schema.lastModified()).isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
    assertThat(schema.entityTag()).isEqualTo("\"m-wMXtIy6PfuJN1VYXXg854-\"");
  }

  @Test
  void schema_isOneByItsMetaSchema() {
    assertThat(SchemaCheck.metaErrors()).isEmpty();
  }

  @Test
  void members_areThoseOfTheReader() throws Exception {
    Map<String, Set<String>> known = new TreeMap<>();
    Map<String, Set<String>> required = new TreeMap<>();
    for (Class<?> mapper : mappers()) {
      for (Field field : mapper.getDeclaredFields()) {
        if (field.getType() == Members.class) {
          field.setAccessible(true);
          Members members = (Members) field.get(null);
          known.put(definition(mapper, field), members.names());
          required.put(definition(mapper, field), required(members));
        }
      }
    }

    Map<String, Set<String>> written = new TreeMap<>();
    Map<String, Set<String>> demanded = new TreeMap<>();
    objects()
        .forEach(
            (name, object) -> {
              written.put(name, names(object.get("properties")));
              demanded.put(name, new HashSet<>(strings(object.path("required"))));
            });
    assertThat(written).hasSizeGreaterThan(15).isEqualTo(known);
    assertThat(demanded).isEqualTo(required);
  }

  @Test
  void everyObject_takesHostsOwnMembersAndNoOthers() {
    objects()
        .forEach(
            (name, object) -> {
              assertThat(object.get("additionalProperties").isBoolean()).as(name).isTrue();
              assertThat(object.get("additionalProperties").asBoolean()).as(name).isFalse();
              assertThat(object.get("patternProperties"))
                  .as(name)
                  .isEqualTo(SCHEMA.get("patternProperties"));
            });
  }

  @Test
  void everyMember_hasWordsAndExamplesThatAreValid() {
    objects()
        .forEach(
            (name, object) ->
                object
                    .get("properties")
                    .forEachEntry(
                        (member, schema) ->
                            checkWords(
                                name.equals("programme")
                                    ? "/properties/" + member
                                    : "/$defs/" + name + "/properties/" + member,
                                schema)));
  }

  private static void checkWords(String pointer, JsonNode member) {
    assertThat(member.path("title").asString("")).as(pointer).matches("[A-Z][^.]+");
    assertThat(member.path("description").asString("")).as(pointer).matches("[A-Z-].*\\.");
    List<JsonNode> values = new ArrayList<>();
    member.path("examples").forEach(values::add);
    for (String one : List.of("default", "const")) {
      if (member.has(one)) {
        values.add(member.get(one));
      }
    }
    assertThat(values).as(pointer).isNotEmpty();
    assertThat(values)
        .allSatisfy(
            value -> assertThat(SchemaCheck.part(pointer).validate(value)).as(pointer).isEmpty());
  }

  /** Editors that put a definition in the place of its reference would show its words instead. */
  @Test
  void definitions_haveNoWordsOfTheirOwn() {
    SCHEMA
        .get("$defs")
        .forEachEntry(
            (name, definition) ->
                assertThat(definition.propertyNames())
                    .as(name)
                    .doesNotContain("title", "description", "default", "examples"));
  }

  @Test
  void patterns_areOfTheDialectThatAllShare() {
    List<String> patterns = new ArrayList<>();
    collect(SCHEMA, "pattern", node -> patterns.add(node.asString()));
    collect(SCHEMA, "patternProperties", node -> patterns.addAll(node.propertyNames()));

    assertThat(patterns)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            pattern -> {
              assertThat(pattern).doesNotContain("(?", "*?", "+?", "*+", "++", "&&");
              assertThat(pattern.replaceAll("\\\\[\\[\\]\\\\]", "")).doesNotContain("\\");
            });
  }

  @Test
  void blank_isWhatTheReaderTakesForBlank() {
    Schema nothing = SchemaCheck.part("/$defs/nothing");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
      if (!control && !Character.isSurrogate(c)) {
        String text = Character.toString(c);
        assertThat(nothing.validate(StringNode.valueOf(text)).isEmpty())
            .as("U+%04X", (int) c)
            .isEqualTo(DocumentCursor.isBlank(text));
      }
    }
  }

  @Test
  void timeZones_thatTheReaderKnows_haveTheForm() {
    Schema timeZone = SchemaCheck.part("/$defs/timeZone");

    assertThat(ZoneId.getAvailableZoneIds().stream().filter(Zones::isIana))
        .hasSizeGreaterThan(500)
        .allSatisfy(id -> assertThat(timeZone.validate(StringNode.valueOf(id))).isEmpty());
  }

  static Stream<Path> programmes() throws IOException {
    Path folder = Path.of("../examples/programmes");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void exampleProgramme_isValid(Path file) throws IOException {
    assertThat(SchemaCheck.errors(Files.readAllBytes(file))).isEmpty();
  }

  @Test
  void exampleProgramme_namesThisSchema() throws IOException {
    Path sample = Path.of("../examples/programmes/modellprojekt-integration.json");
    String named = ProgrammeReader.read(sample).schema().orElseThrow();

    assertThat(Files.readAllBytes(sample.resolveSibling(named)))
        .isEqualTo(ProgrammeSchema.publication().bytes());
  }

  static Stream<byte[]> accepted() {
    return AcceptedDocuments.all();
  }

  @ParameterizedTest
  @MethodSource
  void accepted(byte[] document) {
    assertThat(ProgrammeReader.check(document).programme()).isPresent();
    assertThat(SchemaCheck.errors(document)).isEmpty();
  }

  /** The objects of the schema by the name of their definition; the whole is "programme". */
  private static Map<String, JsonNode> objects() {
    Map<String, JsonNode> objects = new TreeMap<>();
    objects.put("programme", SCHEMA);
    SCHEMA
        .get("$defs")
        .forEachEntry(
            (name, definition) -> {
              if (definition.has("patternProperties")) {
                objects.put(name, definition);
              }
            });
    return objects;
  }

  /** The classes that read objects. */
  private static List<Class<?>> mappers() throws IOException, URISyntaxException {
    Path folder = Path.of(Members.class.getResource("Members.class").toURI()).getParent();
    List<Class<?>> mappers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith("Mapper.class")) {
          mappers.add(mapper(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return mappers;
  }

  private static Class<?> mapper(String name) {
    try {
      return Class.forName(Members.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** {@code OfferMapper.MEMBERS} is "offer", {@code BreakMapper.DAY} "breakDay". */
  private static String definition(Class<?> mapper, Field members) {
    String name = mapper.getSimpleName().replace("Mapper", "");
    String part = members.getName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT)
        + name.substring(1)
        + (part.equals("MEMBERS")
            ? ""
            : part.substring(0, 1) + part.substring(1).toLowerCase(Locale.ROOT));
  }

  private static Set<String> required(Members members) {
    Set<String> required = new HashSet<>();
    for (int place = 0; place < members.names().size(); place++) {
      if ((members.required() & (1L << place)) != 0) {
        required.add(members.name(place));
      }
    }
    return required;
  }

  private static Set<String> names(JsonNode object) {
    return new HashSet<>(object.propertyNames());
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static void collect(JsonNode node, String keyword, Consumer<JsonNode> found) {
    if (node.isObject()) {
      node.forEachEntry(
          (name, value) -> {
            if (name.equals(keyword)) {
              found.accept(value);
            }
            collect(value, keyword, found);
          });
    } else {
      node.forEach(entry -> collect(entry, keyword, found));
    }
  }
}
