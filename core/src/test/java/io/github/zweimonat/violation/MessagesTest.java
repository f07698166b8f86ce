package io.github.zweimonat.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.internal.MessagePatterns;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  void german_hasTheKeysOfEnglish() {
    assertThat(german).containsOnlyKeys(english.keySet());
  }

  @Test
  void german_hasThePlacesOfEnglish() {
    assertThat(placesByKey(german)).isEqualTo(placesByKey(english));
  }

  @Test
  void messages_haveNothingInBracesButPlaces() {
    assertThat(Stream.concat(english.values().stream(), german.values().stream()))
        .allSatisfy(
            message -> assertThat(PLACE.matcher(message).replaceAll("")).doesNotContain("{", "}"));
  }

  @Test
  void messages_haveNoFullStopAndBeginInLowerCase() {
    assertThat(english.values())
        .allSatisfy(
            message -> {
              assertThat(message).doesNotEndWith(".");
              assertThat(message).doesNotMatch("[A-Z][a-z].*");
            });
    assertThat(german.values()).allSatisfy(message -> assertThat(message).doesNotEndWith("."));
  }
}
