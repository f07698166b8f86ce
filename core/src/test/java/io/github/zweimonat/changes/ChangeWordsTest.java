package io.github.zweimonat.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ChangeWordsTest {
  static final List<String> LANGUAGES = Words.LANGUAGES;

  private static Map<String, String> bundle(String language) {
    return MessagePatterns.load(ChangeWords.class, "changes_" + language + ".properties").all();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void bundle_hasThePlacesOfEnglish(String language) {
    Map<String, String> english = bundle("en");

    if (!language.contains("-")) {
      assertThat(bundle(language)).containsOnlyKeys(english.keySet());
    }
    assertThat(english).containsKeys(bundle(language).keySet().toArray(String[]::new));
    bundle(language)
        .forEach(
            (key, text) ->
                assertThat(text.replaceAll("[^{}0-9]", ""))
                    .as(key)
                    .isEqualTo(english.getOrDefault(key, "").replaceAll("[^{}0-9]", "")));
  }

  @Test
  void bundle_hasAllThatIsSaid() {
    Set<String> wanted = new HashSet<>();
    for (ChangeKind kind : ChangeKind.values()) {
      wanted.add(kind.key());
    }
    for (ChangedPart part : ChangedPart.values()) {
      if (part != ChangedPart.STATUS) { // says which one it is
        wanted.add("part." + part.key());
      }
    }

    assertThat(bundle("en")).containsKeys(wanted.toArray(String[]::new));
  }

  @Test
  void of_aLanguageWithoutWords_isThatOfAllOtherWords() {
    assertThat(ChangeWords.of("so", List.of("fr")).say("none")).isEqualTo("Aucun changement.");
    assertThat(ChangeWords.of("de-AT", List.of("fr")).say("none")).isEqualTo("Keine Änderungen.");
    assertThat(ChangeWords.of("de-simple", List.of()).say("none")).isEqualTo("Nichts ist anders.");
    assertThat(ChangeWords.of("de-simple", List.of()).say("was", "X")).isEqualTo("vorher: X");
    assertThat(ChangeWords.of("de-simple", List.of()).say("part.title")).isEqualTo("Titel");
  }
}
