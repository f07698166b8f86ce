package io.github.zweimonat.ical;

import java.nio.file.Path;
import java.util.List;

/** How a calendar program is asked. */
interface ProgramReader {
  /** Whether all that it needs is installed. */
  boolean isThere();

  /** What it shows of feeds, each in a file of {@code folder} with the name of its id. */
  ShownFeeds show(List<TableFeed> feeds, Path folder);
}
