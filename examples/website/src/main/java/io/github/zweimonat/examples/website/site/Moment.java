package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a site is read, as coarse as its resources depend on it.
 *
 * @param minute the beginning of the minute
 * @param dayBegan the beginning of the day in the programme's zone
 */
record Moment(Instant minute, LocalDate today, Instant dayBegan) {
  static Moment of(Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return new Moment(
        now.truncatedTo(ChronoUnit.MINUTES), today, today.atStartOfDay(zone).toInstant());
  }

  /**
   * {@code publication}, last modified at {@code begin} or later: a client that asks only with
   * If-Modified-Since must not go on showing what is over.
   */
  static Publication notBefore(Instant begin, Publication publication) {
    return publication.lastModified().isBefore(begin)
        ? Publication.of(publication.bytes(), publication.size(), publication.mediaType(), begin)
        : publication;
  }
}
