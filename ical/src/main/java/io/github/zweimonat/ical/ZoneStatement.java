package io.github.zweimonat.ical;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * What a feed can say of a zone so that every program understands it: one offset, or one change
 * forward and one back each year (clients know no more). It is the same in every feed.
 *
 * @param zone the zone
 * @param since the second from 1970-01-01T00:00Z from which on it is true
 * @param offset the offset, or with changes the one without daylight saving
 * @param changes none, or one forward and one back, in this order
 */
record ZoneStatement(ZoneId zone, long since, ZoneOffset offset, List<YearlyChange> changes) {

  /**
   * What can be said of {@code zone}; empty where its changes are told year by year, or in words
   * that not every program knows, and for UTC, which needs no statement.
   */
  static Optional<ZoneStatement> of(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    if (rules.isFixedOffset()) {
      ZoneOffset offset = rules.getOffset(Instant.EPOCH);
      return offset.equals(ZoneOffset.UTC)
          ? Optional.empty()
          : Optional.of(new ZoneStatement(zone, Long.MIN_VALUE, offset, List.of()));
    }
    return rules.getTransitionRules().isEmpty() ? settled(zone, rules) : yearly(zone, rules);
  }

  /** A zone that has given up changing its clocks. */
  private static Optional<ZoneStatement> settled(ZoneId zone, ZoneRules rules) {
    List<ZoneOffsetTransition> past = rules.getTransitions();
    ZoneOffsetTransition last = past.get(past.size() - 1);
    return Optional.of(
        new ZoneStatement(zone, last.toEpochSecond(), last.getOffsetAfter(), List.of()));
  }

  private static Optional<ZoneStatement> yearly(ZoneId zone, ZoneRules rules) {
    List<YearlyChange> changes =
        rules.getTransitionRules().stream()
            .map(YearlyChange::of)
            .flatMap(Optional::stream)
            .toList();
    if (changes.size() != rules.getTransitionRules().size() || changes.size() != 2) {
      return Optional.empty();
    }
    YearlyChange one = changes.get(0);
    YearlyChange other = changes.get(1);
    if (one.isForward() == other.isForward()) {
      return Optional.empty();
    }
    YearlyChange forward = one.isForward() ? one : other;
    YearlyChange back = one.isForward() ? other : one;
    return Optional.of(
        new ZoneStatement(
            zone, beginning(rules, forward, back), forward.offsetBefore(), List.of(forward, back)));
  }

  /**
   * The second of the unbroken run of such changes that lasts until today: when both have been made
   * once, the statement is true.
   */
  private static long beginning(ZoneRules rules, YearlyChange forward, YearlyChange back) {
    List<ZoneOffsetTransition> past = rules.getTransitions();
    int first = past.size();
    while (first > 0
        && (forward.makes(past.get(first - 1)) || back.makes(past.get(first - 1)))
        && (first == past.size() || isNext(past.get(first - 1), past.get(first)))) {
      first--;
    }
    Instant beginning =
        first < past.size()
            ? past.get(first).getInstant()
            : rules.nextTransition(past.get(first - 1).getInstant()).getInstant();
    return rules.nextTransition(beginning).toEpochSecond();
  }

  private static boolean isNext(ZoneOffsetTransition earlier, ZoneOffsetTransition later) {
    return earlier.getOffsetAfter().equals(later.getOffsetBefore())
        && earlier.isGap() != later.isGap()
        && later.toEpochSecond() - earlier.toEpochSecond() < 366L * 86_400;
  }
}
