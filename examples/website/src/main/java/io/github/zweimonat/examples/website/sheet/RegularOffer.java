package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.agenda.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dates of one schedule that stand on the sheet in one line.
 *
 * @param dates those that the line tells, in order; at least one
 * @param when the rule in words; empty where the days are listed instead
 * @param from the first day, where the rule alone would not tell it
 * @param until the last day, where the rule goes on in the window
 * @param missing days of the rule on which nothing is, in order
 * @param different days whose date is not as the line says: it stands among the single dates
 */
record RegularOffer(
    List<Occurrence> dates,
    Optional<String> when,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<Missing> missing,
    List<LocalDate> different) {
  /** For title, place and times: all dates have the same. */
  Occurrence first() {
    return dates.get(0);
  }

  /**
   * Days of the rule, one after the other, on which nothing is.
   *
   * @param days in order; at least one
   * @param reason what readers are told; empty where nothing is
   */
  record Missing(List<LocalDate> days, String reason) {}
}
