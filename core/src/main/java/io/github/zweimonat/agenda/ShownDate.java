package io.github.zweimonat.agenda;

import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date as a reader of text meets it.
 *
 * @param date what takes place, or would
 * @param dropped the break that takes it out, if one does
 * @param beginsCourse whether it is the first date of its course here, where the course's rule for
 *     joining is told
 */
record ShownDate(Occurrence date, Optional<DroppedDate> dropped, boolean beginsCourse) {
  /**
   * The dates of {@code agenda} in its order.
   *
   * @param withDropped whether those that breaks take out stand among them
   */
  static List<ShownDate> of(Agenda agenda, boolean withDropped) {
    Set<Schedule> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ShownDate> shown = new ArrayList<>(agenda.occurrences().size());
    for (Occurrence date : agenda.occurrences()) {
      boolean begins = date.courseNumber().isPresent() && begun.add(date.schedule());
      shown.add(new ShownDate(date, Optional.empty(), begins));
    }
    if (withDropped) {
      agenda
          .dropped()
          .forEach(
              dropped -> shown.add(new ShownDate(dropped.planned(), Optional.of(dropped), false)));
      shown.sort(Comparator.comparing(ShownDate::date, OccurrenceOrder.ORDER));
    }
    return shown;
  }
}
