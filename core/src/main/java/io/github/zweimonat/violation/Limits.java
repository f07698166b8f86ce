package io.github.zweimonat.violation;

/**
 * Every limit that keeps a call bounded whatever its input, in one place. A limit that is hit is an
 * error that names it, never a shortened answer.
 */
public final class Limits {
  /** The most days that one date lasts, nominal and exact parts together: ten years. */
  public static final int DURATION_DAYS = 3660;

  /**
   * The most planned dates of one schedule that are looked at for one window or for the numbers of
   * its course, those that breaks and exceptions take out included.
   */
  public static final int DATES_PER_SCHEDULE = 100_000;

  /** The most occurrences of one agenda. */
  public static final int OCCURRENCES = 1_000_000;

  /** The longest id, in characters. */
  public static final int ID_LENGTH = 64;

  /** The longest domain, in characters. */
  public static final int DOMAIN_LENGTH = 100;

  private Limits() {}
}
