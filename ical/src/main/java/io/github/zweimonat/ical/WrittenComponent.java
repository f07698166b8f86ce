package io.github.zweimonat.ical;

import java.util.Comparator;
import java.util.Optional;

/**
 * A component as it stands in finished lines.
 *
 * @param startSecond what the order of a feed goes by first, in seconds from 1970-01-01T00:00Z
 * @param events how many VEVENTs it is
 * @param zone what has to be said of the zone that its times name, if they name one
 * @param offer the place of its offer in the programme, from 0
 * @param start where it begins, in octets
 * @param end where it ends, excluded
 */
record WrittenComponent(
    String uid,
    long startSecond,
    int events,
    Optional<ZoneStatement> zone,
    int offer,
    Lines in,
    int start,
    int end) {
  /** That of a feed: by start, then UID. */
  static final Comparator<WrittenComponent> ORDER =
      (one, other) ->
          one.startSecond != other.startSecond
              ? Long.compare(one.startSecond, other.startSecond)
              : one.uid.compareTo(other.uid);

  /** Where the lines are. */
  enum Lines {
    /** Written now. */
    NEW,
    /** In a feed that was written before. */
    FORMER
  }

  /** The same where it is one of the offer at another place in the programme. */
  WrittenComponent of(int offerNow) {
    return offerNow == offer
        ? this
        : new WrittenComponent(uid, startSecond, events, zone, offerNow, Lines.FORMER, start, end);
  }

  /** The same where it begins at {@code startNow} in a feed that is finished. */
  WrittenComponent at(int startNow) {
    return in == Lines.FORMER && startNow == start
        ? this
        : new WrittenComponent(
            uid, startSecond, events, zone, offer, Lines.FORMER, startNow, startNow + length());
  }

  /** Whether it begins at {@code octet} of the same lines as {@code other}. */
  boolean follows(WrittenComponent other, int octet) {
    return in == other.in && start == octet;
  }

  int length() {
    return end - start;
  }
}
