package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import java.time.Instant;

/** When a page that depends on the day was last another one. */
final class LastModified {
  private LastModified() {}

  /**
   * The last change of what {@code agenda} shows, or the beginning of today where that is later.
   */
  static Instant of(PageContext context, Agenda agenda) {
    Instant changed = agenda.lastModified();
    Instant today = context.today().atStartOfDay(context.programme().timeZone()).toInstant();
    return changed.isAfter(today) ? changed : today;
  }
}
