package io.github.zweimonat.ical;

/**
 * How dates become events. The style belongs to the address of a feed and never changes there: what
 * a subscriber holds has other identities in another style.
 */
public enum FeedStyle {
  /** One event for each date; no rules, no exceptions. Every calendar program reads it alike. */
  DATES
}
