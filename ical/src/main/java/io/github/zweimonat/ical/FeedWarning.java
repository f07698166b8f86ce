package io.github.zweimonat.ical;

import java.util.Objects;

/**
 * A feed that is written in full, but has more than calendar programs are known to take. Narrower
 * ones help: of a partner, a category or a place, of fewer days, or in another style.
 *
 * @param kind what there is much of
 * @param actual how much
 */
public record FeedWarning(Kind kind, int actual) {

  /** What a feed should not have too much of; Google leaves out events of larger ones. */
  public enum Kind {
    /** Octets: a megabyte. */
    OCTETS(1_000_000, "octets"),
    /** VEVENTs. */
    EVENTS(1_000, "events");

    private final int most;
    private final String words;

    Kind(int most, String words) {
      this.most = most;
      this.words = words;
    }

    /** The most that all programs are known to take. */
    public int most() {
      return most;
    }
  }

  /** Refuses what is null. */
  public FeedWarning {
    Objects.requireNonNull(kind, "kind");
  }

  /** What there is too much of, in English. */
  public String message() {
    return "a feed should have at most "
        + kind.most
        + " "
        + kind.words
        + ", because some programs leave out events of larger ones, but has "
        + actual;
  }
}
