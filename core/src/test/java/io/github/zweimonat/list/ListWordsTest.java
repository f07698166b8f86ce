package io.github.zweimonat.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ListWordsTest {
  static final List<String> LANGUAGES = ListWords.LANGUAGES;

  private static Map<String, String> bundle(String language) {
    return MessagePatterns.load(ListWords.class, "list_" + language + ".properties").all();
  }

  private static String say(String language, String key) {
    return ListWords.of(language, List.of()).say(key);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void bundle_hasTheKeysOfEnglishAndNoMarks(String language) {
    Map<String, String> own = bundle(language);
    assertThat(own).containsOnlyKeys(bundle("en").keySet());
    // A sheet lists states between commas and quotes, and refuses some marks in its name.
    assertThat(own.values())
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("[,\"<>&{}]"));
    assertThat(own.get("name"))
        .hasSizeLessThanOrEqualTo(31)
        .doesNotContainPattern("[\\[\\]:*?/\\\\']");
    assertThat(Words.LANGUAGES).contains(language);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void states_fitIntoTheChoiceOfASheet(String language) {
    int length =
        Arrays.stream(ListState.values())
            .mapToInt(state -> say(language, state.key()).length() + 1)
            .sum();
    assertThat(length).isLessThan(255);
  }

  /** Else a header would be read as another column than it was written for. */
  @Test
  void headersAndStates_meanTheSameInEveryLanguage() {
    Map<String, String> keys = new HashMap<>();
    for (String language : LANGUAGES) {
      bundle(language)
          .forEach(
              (key, text) -> {
                if (key.startsWith("column.")) {
                  assertThat(keys.merge("column " + text, key, (old, same) -> old)).isEqualTo(key);
                } else if (key.startsWith("state.")) {
                  assertThat(keys.merge("state " + text, key, (old, same) -> old)).isEqualTo(key);
                }
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void column_isFoundByItsHeaderInEveryLanguage(ListColumn column) {
    assertThat(LANGUAGES)
        .allSatisfy(
            language ->
                assertThat(ListColumn.ofHeader(say(language, column.key()))).contains(column));
  }

  @ParameterizedTest
  @EnumSource
  void state_isFoundByItsWordInEveryLanguage(ListState state) {
    assertThat(LANGUAGES)
        .allSatisfy(
            language -> assertThat(ListState.ofWord(say(language, state.key()))).contains(state));
  }

  @ParameterizedTest
  @CsvSource({
    "' Letzter Tag ', LAST_DAY",
    "LETZTER TAG, LAST_DAY",
    "id, UID",
    "TITLE, TITLE",
    "Titel, TITLE"
  })
  void ofHeader_caseAndSpaces_doNotMatter(String header, ListColumn column) {
    assertThat(ListColumn.ofHeader(header)).contains(column);
  }

  @ParameterizedTest
  @CsvSource({"' Abgesagt', CANCELLED", "FINDET STATT, CONFIRMED", "by appointment, ON_REQUEST"})
  void ofWord_caseAndSpaces_doNotMatter(String word, ListState state) {
    assertThat(ListState.ofWord(word)).contains(state);
  }

  @Test
  void whatNoListSays_isNothing() {
    assertThat(ListColumn.ofHeader("Uhrzeit")).isEmpty();
    assertThat(ListColumn.ofHeader("")).isEmpty();
    assertThat(ListState.ofWord("vielleicht")).isEmpty();
  }
}
