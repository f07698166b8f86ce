package io.github.zweimonat.schedule;

/** How sure an offer or one of its dates is. */
public enum Status {
  /** It takes place. */
  CONFIRMED,
  /** It is planned, but not sure. */
  TENTATIVE,
  /** It does not take place; it is shown, so that nobody comes in vain. */
  CANCELLED,
  /** Offers only: not public yet. A draft is in no output. */
  DRAFT
}
