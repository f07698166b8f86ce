package io.github.zweimonat.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a program shows of many feeds, and what it says against them. */
final class ShownFeeds {
  /**
   * What is shown of one feed.
   *
   * @param dates in the order of the program
   * @param complaints what it says against the feed
   */
  record ShownFeed(List<ShownDate> dates, List<String> complaints) {
    ShownFeed() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final Map<String, ShownFeed> feeds = new HashMap<>();

  void show(String feed, ShownDate date) {
    feeds.computeIfAbsent(feed, id -> new ShownFeed()).dates().add(date);
  }

  void complain(String feed, String complaint) {
    feeds.computeIfAbsent(feed, id -> new ShownFeed()).complaints().add(complaint);
  }

  ShownFeed of(TableFeed feed) {
    return feeds.getOrDefault(feed.id(), new ShownFeed());
  }
}
