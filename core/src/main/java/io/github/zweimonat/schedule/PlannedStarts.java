package io.github.zweimonat.schedule;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/**
 * The planned starts of a schedule, before anything is taken out: those of its rule, or its start
 * alone, merged with the additional ones. They are seconds from 1970-01-01T00:00 on the same wall.
 */
final class PlannedStarts {
  private static final long[] NONE = {};

  private final Optional<Recurrence> recurrence;

  /** Sorted, without duplicates and without those that the rule gives. */
  private final long[] single;

  private final boolean ofDays;

  PlannedStarts(Schedule schedule, ZoneId zone) {
    ofDays = schedule.isAllDay();
    recurrence = schedule.recurrenceRule().map(rule -> Recurrence.of(rule, schedule.start(), zone));
    if (schedule.additionalDates().isEmpty()) {
      single = recurrence.isPresent() ? NONE : new long[] {second(schedule.start())};
      return;
    }
    long[] additional =
        schedule.additionalDates().stream()
            .filter(date -> recurrence.map(rule -> !rule.contains(date)).orElse(true))
            .mapToLong(PlannedStarts::second)
            .toArray();
    if (recurrence.isEmpty()) {
      additional = Arrays.copyOf(additional, additional.length + 1);
      additional[additional.length - 1] = second(schedule.start());
    }
    single = Arrays.stream(additional).sorted().distinct().toArray();
  }

  static long second(LocalStart start) {
    return second(start.dateTime());
  }

  static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  LocalStart start(long second) {
    return ofDays
        ? LocalStart.of(LocalDate.ofEpochDay(Math.floorDiv(second, 86_400)))
        : LocalStart.of(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
  }

  boolean contains(LocalStart date) {
    return isSingle(date) || isOfRule(date);
  }

  boolean isOfRule(LocalStart date) {
    return recurrence.map(rule -> rule.contains(date)).orElse(false);
  }

  private boolean isSingle(LocalStart date) {
    return Arrays.binarySearch(single, second(date)) >= 0;
  }

  /** The last one; empty where the rule has no end. */
  Optional<LocalStart> last() {
    if (recurrence.isPresent() && recurrence.get().isEndless()) {
      return Optional.empty();
    }
    long ofSingle = single.length == 0 ? Long.MIN_VALUE : single[single.length - 1];
    long ofRule =
        recurrence.flatMap(Recurrence::last).map(PlannedStarts::second).orElse(Long.MIN_VALUE);
    return Optional.of(start(Math.max(ofSingle, ofRule)));
  }

  boolean anyBetween(LocalDateTime from, LocalDateTime until) {
    return between(from, until).hasNext();
  }

  /** From {@code from} (included) to {@code until} (excluded), ascending, each once. */
  PrimitiveIterator.OfLong between(LocalDateTime from, LocalDateTime until) {
    PrimitiveIterator.OfLong ofRule =
        recurrence
            .map(rule -> rule.plannedSeconds(from, until))
            .orElseGet(() -> LongStream.empty().iterator());
    if (single.length == 0) {
      return ofRule;
    }
    return new Merged(ofRule, second(from), second(until));
  }

  private final class Merged implements PrimitiveIterator.OfLong {
    private final PrimitiveIterator.OfLong ofRule;
    private final int end;
    private int at;
    private boolean ruleHeld;
    private long held;

    Merged(PrimitiveIterator.OfLong ofRule, long from, long until) {
      this.ofRule = ofRule;
      this.at = indexFrom(from);
      this.end = indexFrom(until);
      pull();
    }

    private int indexFrom(long second) {
      int found = Arrays.binarySearch(single, second);
      return found >= 0 ? found : -found - 1;
    }

    private void pull() {
      ruleHeld = ofRule.hasNext();
      if (ruleHeld) {
        held = ofRule.nextLong();
      }
    }

    @Override
    public boolean hasNext() {
      return ruleHeld || at < end;
    }

    @Override
    public long nextLong() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (ruleHeld && (at >= end || held < single[at])) {
        long next = held;
        pull();
        return next;
      }
      return single[at++];
    }
  }
}
