package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.Locale;
import java.util.stream.Stream;

/** A programme that calendar programs have stumbled over, with the days that show it. */
interface FeedCase {
  String name();

  Programme programme();

  Window window();

  /** As dates. */
  default CalendarFeed feed() {
    return CalendarFeed.of(programme()).window(window());
  }

  /** The name of its files. */
  default String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Stream<FeedCase> all() {
    return Stream.concat(Stream.of(HardCase.values()), Stream.of(SeriesCase.values()));
  }
}
