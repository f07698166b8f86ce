package io.github.zweimonat.ical;

/**
 * How dates become events. The style belongs to the address of a feed and never changes there: what
 * a subscriber holds has other identities in another style.
 */
public enum FeedStyle {
  /** One event for each date; no rules, no exceptions. Every calendar program reads it alike. */
  DATES,
  /**
   * Rules with their exceptions and overrides, cut each 1 January, where programs read them alike;
   * all else as in {@link #DATES}. Small, and the calendar shows what belongs together; for
   * programs that know overrides: Apple, Thunderbird, Nextcloud, DAVx5.
   */
  SERIES,
  /**
   * What the importer of the Integreat app reads: one event of one UID, an end always, a rule where
   * nothing is taken out of it and it is one that the importer takes; no cancelled dates.
   */
  INTEGREAT
}
