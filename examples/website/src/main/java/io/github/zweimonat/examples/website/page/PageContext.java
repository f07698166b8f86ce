package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What all pages of a programme have in common.
 *
 * @param programme what the pages tell of
 * @param former the programme as the last edition told of it, for what has changed since
 * @param base where the site lies, http or https, with a slash at its end: for addresses that must
 *     be whole; links from page to page are relative, so that the site may lie anywhere
 * @param now what "today", "next" and "over" mean
 * @param isServed whether a server answers, which reads the query of an address; static files do
 *     not
 */
public record PageContext(
    Programme programme, Optional<Programme> former, URI base, Instant now, boolean isServed) {
  /** Today in the programme's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, programme.timeZone());
  }

  /**
   * The day until which dates are shown one by one, excluded: as far as a feed tells them; on files
   * the end of the next window, since only the dates of windows that are written have files.
   */
  LocalDate until() {
    return isServed
        ? today().plusDays(CalendarFeed.DAYS_AHEAD)
        : programme.rhythm().windowOf(programme.rhythm().windowOf(today()).until()).until();
  }
}
