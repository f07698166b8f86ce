package io.github.zweimonat.ical;

import java.util.LinkedHashMap;
import java.util.Map;

/** The hard cases, written to be judged. */
final class LintedCases {
  private LintedCases() {}

  /** Every hard case in every style, each language in one of them. */
  static Map<String, LintedFeed> inEveryLanguageAndStyle() {
    Map<String, LintedFeed> feeds = new LinkedHashMap<>();
    for (HardCase hard : HardCase.values()) {
      for (String language : hard.programme().languages()) {
        add(hard + " in " + language, hard.feed().language(language), FeedStyle.DATES, feeds);
      }
    }
    FeedCase.all()
        .forEach(
            hard -> {
              for (FeedStyle style : FeedStyle.values()) {
                add(hard.name(), hard.feed(), style, feeds);
              }
              CalendarFeed drop = hard.feed().language("ar").cancelled(CancellationPolicy.DROP);
              add(hard.name() + " without cancelled ones", drop, FeedStyle.SERIES, feeds);
            });
    return feeds;
  }

  private static void add(
      String name, CalendarFeed feed, FeedStyle style, Map<String, LintedFeed> feeds) {
    byte[] octets = feed.style(style).publication().bytes();
    feeds.put(name + " as " + style, new LintedFeed(octets, style));
  }
}
