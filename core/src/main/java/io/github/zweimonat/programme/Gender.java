package io.github.zweimonat.programme;

/** Whom an offer is for. */
public enum Gender {
  /** Everybody. */
  ANY,
  /** Girls and women. */
  FEMALE,
  /** Boys and men. */
  MALE
}
