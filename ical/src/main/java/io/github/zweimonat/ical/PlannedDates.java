package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.TreeSet;

/** The dates that an event plans: by its rule or its start, and single ones beside. */
final class PlannedDates {
  private final LocalStart start;
  private final Optional<Recurrence> recurrence;
  private final TreeSet<LocalStart> additional = new TreeSet<>();

  PlannedDates(LocalStart start, Optional<RecurrenceRule> rule, ZoneId zone) {
    this.start = start;
    this.recurrence = rule.map(it -> Recurrence.of(it, start, zone));
  }

  /** A single date, unless it is planned already. */
  void add(LocalStart date) {
    if (!contains(date)) {
      additional.add(date);
    }
  }

  boolean contains(LocalStart date) {
    return additional.contains(date)
        || recurrence.map(dates -> dates.contains(date)).orElse(date.equals(start));
  }

  /** The planned dates of a day, two at most: more are not asked about. */
  List<LocalStart> twoOf(LocalDate day) {
    List<LocalStart> found = new ArrayList<>();
    additional.stream().filter(date -> date.date().equals(day)).limit(2).forEach(found::add);
    if (recurrence.isPresent()) {
      LocalDateTime midnight = day.atStartOfDay();
      PrimitiveIterator.OfLong dates =
          recurrence.get().plannedSeconds(midnight, midnight.plusDays(1));
      while (dates.hasNext() && found.size() < 2) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(dates.nextLong(), 0, ZoneOffset.UTC);
        found.add(start.isDate() ? LocalStart.of(day) : LocalStart.of(local));
      }
    } else if (start.date().equals(day)) {
      found.add(start);
    }
    return found;
  }

  /** The single ones, in order. */
  List<LocalStart> additional() {
    return List.copyOf(additional);
  }
}
