package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
  private static final Properties ENGLISH = bundle("en");

  private static Properties bundle(String language) {
    Properties bundle = new Properties();
    String name = "page_" + language + ".properties";
    try (InputStreamReader file =
        new InputStreamReader(
            Objects.requireNonNull(Labels.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      bundle.load(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return bundle;
  }

  static List<String> languages() {
    return Words.LANGUAGES;
  }

  static Stream<String> wholeLanguages() {
    return Words.LANGUAGES.stream().filter(tag -> !tag.contains("-"));
  }

  @ParameterizedTest
  @MethodSource("wholeLanguages")
  void bundle_ofEachLanguage_hasEveryKey(String language) {
    assertThat(bundle(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @Test
  void bundle_ofLeichteSprache_hasKnownKeysOnly() {
    assertThat(ENGLISH.stringPropertyNames())
        .containsAll(bundle("de-simple").stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void bundle_ofEachLanguage_hasThePlacesOfTheEnglishOne(String language) {
    Properties bundle = bundle(language);
    assertThat(bundle.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(bundle.getProperty(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(ENGLISH.getProperty(key).contains("{0}")));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void bundle_ofEachLanguage_isPlainText(String language) {
    Properties bundle = bundle(language);
    assertThat(bundle.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(bundle.getProperty(key))
                    .isNotBlank()
                    .doesNotContain("<", ">", "&", "\"")
                    .isEqualTo(bundle.getProperty(key).strip()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void heading_ofEachLanguage_isTheLabelAlone(String language) {
    Labels labels = Labels.of(language, List.of(language));
    assertThat(
            List.of(
                "accessibility",
                "audience",
                "contact",
                "directions",
                "languages.spoken",
                "link",
                "note",
                "online",
                "organiser",
                "price",
                "registration"))
        .allSatisfy(key -> assertThat(labels.heading(key)).isNotEmpty().doesNotContain(":", "{"));
  }

  @Test
  void say_leichteSprache_fallsBackToGerman() {
    Labels labels = Labels.of("de-simple", List.of("de"));
    assertThat(labels.say("overview")).isEqualTo("Alle Termine");
    assertThat(labels.say("imprint")).isEqualTo("Impressum");
  }

  @Test
  void say_number_isInTheDigitsOfTheLanguage() {
    assertThat(Labels.of("fa", List.of("de")).say("matches", 12)).contains("۱۲");
  }

  @Test
  void say_unknownKey_isRefused() {
    assertThatThrownBy(() -> Labels.of("de", List.of("de")).say("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every key has a text, but \"nothing\" has none");
  }
}
