package io.github.zweimonat.agenda;

import java.util.Comparator;

/**
 * The one order of occurrences in every output: by start, whole days first, then by end, offer,
 * schedule (one without an id first) and planned start.
 */
final class OccurrenceOrder {
  static final Comparator<Occurrence> ORDER =
      Comparator.comparingLong(Occurrence::startSecond)
          .thenComparing(Occurrence::isAllDay, Comparator.reverseOrder())
          .thenComparingLong(Occurrence::endSecond)
          .thenComparing(occurrence -> occurrence.offer().id())
          .thenComparing(occurrence -> occurrence.schedule().id().orElse(""))
          .thenComparing(Occurrence::planned);

  private OccurrenceOrder() {}
}
