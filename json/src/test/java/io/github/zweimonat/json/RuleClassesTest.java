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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Each rule is in one class, and the broken documents behave as their classes say. */
class RuleClassesTest {
  private static final String BASE =
      new String(Samples.bytes("broken/base.json"), StandardCharsets.UTF_8);

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
    Set<String> rules =
        messages.stringPropertyNames().stream()
            .filter(rule -> !rule.startsWith("filter-")) // asked by hosts, not by documents
            .collect(Collectors.toSet());

    assertThat(RuleClasses.all().keySet()).isEqualTo(rules);
    assertThat(RuleClasses.all().values()).containsOnly("schema", "reader", "text");
  }

  @ParameterizedTest
  @MethodSource
  void ofTheSchema(String rule) {
    List<byte[]> broken = broken(rule);

    assertThat(broken).as("broken documents").isNotEmpty().noneMatch(SchemaCheck::accepts);
  }

  @ParameterizedTest
  @MethodSource
  void ofTheReader(String rule) {
    assertThat(broken(rule))
        .as("broken documents that the schema finds in order")
        .anyMatch(SchemaCheck::accepts);
  }

  @ParameterizedTest
  @MethodSource
  void ofTheText(String rule) {
    assertThat(documents().filter(one -> breaks(one, rule::equals)))
        .allSatisfy(
            one -> assertThatThrownBy(() -> Trees.read(one)).isInstanceOf(JacksonException.class));
  }

  private static Stream<String> of(String name) {
    return RuleClasses.all().entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey);
  }

  /** Those that break {@code rule} and are JSON. */
  private static List<byte[]> broken(String rule) {
    return documents()
        .filter(one -> breaks(one, rule::equals) && !breaks(one, RuleClassesTest::isOfTheText))
        .toList();
  }

  private static boolean isOfTheText(String rule) {
    return "text".equals(RuleClasses.all().get(rule));
  }

  private static boolean breaks(byte[] document, Predicate<String> rule) {
    return ProgrammeReader.check(document).problems().stream()
        .anyMatch(problem -> rule.test(problem.rule()));
  }

  /** The table of broken documents, and one that is too long for it. */
  private static Stream<byte[]> documents() {
    String words = "\"w\",".repeat(ReaderLimits.LIST_LENGTH);
    return Stream.concat(
        BrokenDocumentsTest.cases().stream().map(broken -> broken.of(BASE)),
        Stream.of(Minimal.offer("\"keywords\": [" + words + "\"w\"]")));
  }
}
