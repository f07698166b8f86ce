package io.github.zweimonat.ical;

/**
 * Every limit of {@link CalendarImport}, in one place. A feed beyond the first four is refused, a
 * line or a series beyond the others is left out; a message names the limit.
 */
public final class ImportLimits {
  /** The most octets of a feed: 32 MiB. */
  public static final int FEED_OCTETS = 32 * 1024 * 1024;

  /** The most components of a feed, those within others included. */
  public static final int COMPONENTS = 50_000;

  /** The most properties of a feed. */
  public static final int PROPERTIES = 1_000_000;

  /** How deep components may lie in each other, the calendar itself included. */
  public static final int DEPTH = 8;

  /** The most octets of a line when its folded parts are joined; attached pictures are longer. */
  public static final int LINE_OCTETS = 100_000;

  /** The most dates that a rule may give in its first 366 days. */
  public static final int DATES_A_YEAR = 3_660;

  /** The most single dates of an event: added, taken out and changed ones together. */
  public static final int SINGLE_DATES = 10_000;

  /**
   * The most times at which a zone of the feed's own may change, in the years that are compared.
   */
  public static final int ZONE_CHANGES = 1_000;

  private ImportLimits() {}
}
