package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes one Event: a schedule told by its rule, or one occurrence. */
sealed interface JsCalendarEntry {
  /** A schedule that is told by its rule. */
  record Series(Offer offer, JsCalendarSeries series) implements JsCalendarEntry {}

  /** A date that is told alone. */
  record Single(Occurrence occurrence) implements JsCalendarEntry {}

  /** The entries of {@code agenda}, in the order in which they first take place there. */
  static List<JsCalendarEntry> of(Agenda agenda) {
    Programme programme = agenda.programme();
    Map<SeriesKey, Optional<JsCalendarSeries>> known = new HashMap<>();
    Set<SeriesKey> entered = new HashSet<>();
    List<JsCalendarEntry> entries = new ArrayList<>();
    for (Occurrence occurrence : agenda.occurrences()) {
      Schedule schedule = occurrence.schedule();
      SeriesKey key = new SeriesKey(occurrence.offer().id(), schedule.id().orElse(""));
      Optional<JsCalendarSeries> series =
          known.computeIfAbsent(key, unknown -> JsCalendarSeries.of(programme, schedule));
      if (series.isEmpty() || !series.get().recurrence().contains(occurrence.planned())) {
        entries.add(new Single(occurrence));
      } else if (entered.add(key)) {
        entries.add(new Series(occurrence.offer(), series.get()));
      }
    }
    return entries;
  }

  /** What tells schedules apart; no id is empty. */
  record SeriesKey(String offer, String schedule) {}
}
