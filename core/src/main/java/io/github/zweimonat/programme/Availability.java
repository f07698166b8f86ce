package io.github.zweimonat.programme;

/** How an offer says when it takes place. */
public enum Availability {
  /** By its schedules. */
  SCHEDULED,
  /** By appointment; schedules may come beside that. */
  ON_REQUEST,
  /** It is planned, and its dates will follow; some may be there already. */
  DATES_FOLLOW
}
