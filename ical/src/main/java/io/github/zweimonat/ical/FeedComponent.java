package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;

/**
 * What has one UID and stands in a feed whole or not at all. What it says depends on its offer, the
 * style, the language and the policy, never on the window.
 */
sealed interface FeedComponent permits FeedComponent.SingleDate, SeriesSegment {
  /** Its date, or the one that is planned first. */
  Occurrence first();

  /** Its identity. */
  String uid();

  /** How many VEVENTs it is. */
  int events();

  /** Whose dates it tells. */
  default Offer offer() {
    return first().offer();
  }

  /** An event of one date. */
  record SingleDate(Occurrence first, String uid) implements FeedComponent {
    SingleDate(Occurrence date) {
      this(date, date.uid());
    }

    @Override
    public int events() {
      return 1;
    }
  }
}
