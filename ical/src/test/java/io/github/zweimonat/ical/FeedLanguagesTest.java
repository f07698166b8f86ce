package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.words.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for feeds in whatever language. */
class FeedLanguagesTest {
  static final List<String> LANGUAGES = Words.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyRule_isKept(String language) {
    for (HardCase hard : HardCase.values()) {
      LintedFeed feed = new LintedFeed(hard.feed().language(language).publication().bytes());
      for (FeedLint rule : FeedLint.values()) {
        assertThat(rule.findings(feed)).as("%s in %s: %s", hard, language, rule).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void identities_areThoseOfEveryLanguage(String language) {
    assertThat(uids(HardCase.TEXTS.feed().language(language)))
        .isEqualTo(uids(HardCase.TEXTS.feed()));
  }

  private static List<String> uids(CalendarFeed feed) {
    return FeedLines.events(feed.publication().bytes()).stream()
        .map(event -> FeedLines.text(event, "UID"))
        .toList();
  }
}
