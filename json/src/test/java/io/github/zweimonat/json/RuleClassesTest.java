package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Each rule is in one class, and the broken documents behave as their classes say. */
class RuleClassesTest {
  private static final List<Broken> BROKEN = documents();
  private static final Set<String> TEXT = of("text").collect(Collectors.toSet());

  static Stream<String> ofTheSchema() {
    return of("schema");
  }

  static Stream<String> ofTheReader() {
    return of("reader");
  }

  static Stream<String> ofTheText() {
    return of("text");
  }

  @Test
  void everyRuleThatHasAMessage_isInOneClass() throws IOException {
    Properties messages = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Violation.class.getResourceAsStream("messages_en.properties"))) {
      messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    assertThat(RuleClasses.all().keySet())
        .containsExactlyInAnyOrderElementsOf(messages.stringPropertyNames());
    assertThat(RuleClasses.all().values())
        .containsOnly("schema", "reader", "text", "reason", "java");
  }

  @ParameterizedTest
  @MethodSource
  void ofTheSchema(String rule) {
    List<Broken> broken = json(rule);

    assertThat(broken).as("broken documents").isNotEmpty();
    assertThat(broken).noneMatch(Broken::isInOrderForTheSchema);
  }

  @ParameterizedTest
  @MethodSource
  void ofTheReader(String rule) {
    assertThat(json(rule))
        .as("broken documents that the schema finds in order")
        .anyMatch(Broken::isInOrderForTheSchema);
  }

  @ParameterizedTest
  @MethodSource
  void ofTheText(String rule) {
    assertThat(BROKEN)
        .filteredOn(one -> one.rules().contains(rule))
        .allSatisfy(
            one ->
                assertThatThrownBy(() -> Trees.read(Minimal.bytes(one.document())))
                    .isInstanceOf(JacksonException.class));
  }

  @Test
  void ofJava() {
    assertThat(of("java"))
        .isNotEmpty()
        .noneMatch(rule -> BROKEN.stream().anyMatch(one -> one.rules().contains(rule)));
  }

  private static Stream<String> of(String name) {
    return RuleClasses.all().entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey);
  }

  /** Those that break {@code rule} and are JSON. */
  private static List<Broken> json(String rule) {
    return BROKEN.stream()
        .filter(one -> one.rules().contains(rule) && one.rules().stream().noneMatch(TEXT::contains))
        .toList();
  }

  /**
   * A document and what is wrong with it.
   *
   * @param name for messages of this test
   */
  private record Broken(String name, String document, Set<String> rules) {
    static Broken of(String name, byte[] document) {
      return new Broken(
          name,
          new String(document, StandardCharsets.UTF_8),
          ProgrammeReader.check(document).problems().stream()
              .map(Problem::rule)
              .collect(Collectors.toSet()));
    }

    boolean isInOrderForTheSchema() {
      return SchemaCheck.accepts(Minimal.bytes(document));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The table of broken documents, and one that is too long for it. */
  private static List<Broken> documents() {
    String base = new String(Samples.bytes("broken/base.json"), StandardCharsets.UTF_8);
    String words = "\"w\",".repeat(ReaderLimits.LIST_LENGTH) + "\"w\"";
    return Stream.concat(
            BrokenDocumentsTest.cases().stream()
                .map(broken -> Broken.of(broken.name(), broken.of(base))),
            Stream.of(
                Broken.of("too many keywords", Minimal.offer("\"keywords\": [" + words + "]"))))
        .toList();
  }
}
