package io.github.zweimonat.changes;

/** What readers would call a change, in the order in which changes are told. */
public enum ChangeKind {
  /** A partner takes part in the window that did not. */
  PARTNER_JOINED("partner-joined"),
  /** A partner is gone, or its membership now ends before the window does. */
  PARTNER_LEFT("partner-left"),
  /** An offer that was not published before. */
  OFFER_ADDED("offer-added"),
  /** An offer that was in the window and is not published any more, or has no further dates. */
  OFFER_ENDED("offer-ended"),
  /** Regular times that differ, a series that is longer or shorter, or dates that end otherwise. */
  SCHEDULE_CHANGED("schedule-changed"),
  /** Dates that no regular time gives, or that a break or an exception took out before. */
  DATES_ADDED("dates-added"),
  /** Dates that are taken out, by an exception or a break, or were single ones. */
  DATES_REMOVED("dates-removed"),
  /** Dates that start at another time than before. */
  MOVED("moved"),
  /** Dates at another place than before. */
  ELSEWHERE("elsewhere"),
  /** Dates that do not take place. */
  CANCELLED("cancelled"),
  /** Dates that were cancelled and take place after all. */
  REINSTATED("reinstated"),
  /** Dates without a free place. */
  FULL("full"),
  /** Dates that were full and have free places again. */
  PLACES_FREE("places-free"),
  /** Something else that readers see. */
  TEXT_CHANGED("text-changed");

  private final String key;

  ChangeKind(String key) {
    this.key = key;
  }

  /** Its name in JSON: {@code offer-added}. */
  public String key() {
    return key;
  }
}
