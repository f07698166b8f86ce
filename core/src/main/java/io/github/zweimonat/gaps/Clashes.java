package io.github.zweimonat.gaps;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which dates overlap another one at the same place, unless that is shared, or of the same partner.
 *
 * <p>Dates are taken in the order of their starts, and those that have not ended yet are kept for
 * each place and partner. A date remembers a few of those that it clashes with and no more, so that
 * a thousand dates at the same time cost a thousand steps and not a million.
 */
final class Clashes {
  /** As many as a message names. */
  private static final int REMEMBERED = 3;

  private final IdentityHashMap<Occurrence, Set<Occurrence>> others = new IdentityHashMap<>();
  private final Map<String, Running> running = new HashMap<>();

  private Clashes() {}

  static Clashes of(Agenda agenda) {
    Clashes clashes = new Clashes();
    for (Occurrence date : agenda.occurrences()) {
      if (!date.isCancelled() && date.startSecond() < date.endSecond()) {
        clashes.add(date);
      }
    }
    return clashes;
  }

  /** Those that {@code date} overlaps, by their starts, at most {@link #REMEMBERED}. */
  Set<Occurrence> with(Occurrence date) {
    return others.getOrDefault(date, Set.of());
  }

  private void add(Occurrence date) {
    date.place()
        .filter(place -> !place.shared())
        .map(Place::id)
        .ifPresent(id -> running.computeIfAbsent("place " + id, key -> new Running()).add(date));
    for (String partner : date.offer().partners()) {
      running.computeIfAbsent("partner " + partner, key -> new Running()).add(date);
    }
  }

  private void note(Occurrence date, Occurrence other) {
    Set<Occurrence> known = others.computeIfAbsent(date, key -> new LinkedHashSet<>());
    if (known.size() < REMEMBERED) {
      known.add(other);
    }
  }

  private boolean isFull(Occurrence date) {
    return with(date).size() == REMEMBERED;
  }

  /** The dates of one place or partner that have begun and not ended. */
  private final class Running {
    private final PriorityQueue<Occurrence> byEnd =
        new PriorityQueue<>(Comparator.comparingLong(Occurrence::endSecond));

    /** Those of them that have room for one more. */
    private List<Occurrence> wanting = new ArrayList<>();

    void add(Occurrence date) {
      while (!byEnd.isEmpty() && byEnd.element().endSecond() <= date.startSecond()) {
        byEnd.remove();
      }
      int looked = 0;
      for (Occurrence other : byEnd) {
        if (looked++ == REMEMBERED) {
          break;
        }
        note(date, other);
      }
      List<Occurrence> still = new ArrayList<>();
      for (Occurrence other : wanting) {
        if (other.endSecond() > date.startSecond()) {
          note(other, date);
          if (!isFull(other)) {
            still.add(other);
          }
        }
      }
      wanting = still;
      byEnd.add(date);
      if (!isFull(date)) {
        wanting.add(date);
      }
    }
  }
}
