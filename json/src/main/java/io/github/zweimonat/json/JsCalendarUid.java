package io.github.zweimonat.json;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;

/**
 * Identities that only JSCalendar needs. No id has a dot in it and each date's identity ends in its
 * planned start, so that none of these is ever that of a date or of a segment.
 */
final class JsCalendarUid {
  private JsCalendarUid() {}

  /** A whole schedule: {@code radfahren.di.series@integration.example}. */
  static String series(Programme programme, Offer offer, Schedule schedule) {
    return offer.id()
        + schedule.id().map(id -> "." + id).orElse("")
        + ".series@"
        + programme.domain();
  }

  /** The programme: {@code modellprojekt-integration.programme@integration.example}. */
  static String group(Programme programme) {
    return programme.id() + ".programme@" + programme.domain();
  }
}
