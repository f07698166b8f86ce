package io.github.zweimonat.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.internal.MessagePatterns;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two files of messages say the same things, in the form that is promised. */
class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private final Map<String, String> english = patterns("messages_en.properties");
  private final Map<String, String> german = patterns("messages_de.properties");

  private static Map<String, String> patterns(String name) {
    return MessagePatterns.load(Violation.class, name).all();
  }

  private static SortedSet<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, SortedSet<String>> placesByKey(Map<String, String> patterns) {
    return patterns.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> places(entry.getValue())));
  }

  @Test
  void german_hasTheKeysAndPlacesOfEnglish() {
    assertThat(placesByKey(german)).isEqualTo(placesByKey(english));
  }

  @Test
  void places_countUpFromZeroAndNothingElseIsInBraces() {
    assertThat(english.entrySet())
        .allSatisfy(
            entry -> {
              SortedSet<String> places = places(entry.getValue());
              for (int i = 0; i < places.size(); i++) {
                assertThat(places).contains("{" + i + "}");
              }
              assertThat(PLACE.matcher(entry.getValue()).replaceAll("")).doesNotContain("{", "}");
            });
  }

  @Test
  void messages_haveNoFullStopAndBeginInLowerCase() {
    assertThat(english.values())
        .allSatisfy(
            message -> {
              assertThat(message).doesNotEndWith(".");
              assertThat(Character.isUpperCase(message.charAt(0))).isFalse();
            });
    assertThat(german.values()).allSatisfy(message -> assertThat(message).doesNotEndWith("."));
  }
}
