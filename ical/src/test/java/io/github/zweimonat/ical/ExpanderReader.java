package io.github.zweimonat.ical;

import java.nio.file.Path;
import java.util.List;

/** A library that runs in this very process. */
record ExpanderReader(Expander expander) implements ProgramReader {
  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public ShownFeeds show(List<TableFeed> feeds, Path folder) {
    ShownFeeds shown = new ShownFeeds();
    for (TableFeed feed : feeds) {
      for (Shown date : expander.dates(feed.octets())) {
        String[] span = date.span().split("/", -1);
        shown.show(feed.id(), new ShownDate(span[0], span[1], date.status(), date.title()));
      }
    }
    return shown;
  }
}
