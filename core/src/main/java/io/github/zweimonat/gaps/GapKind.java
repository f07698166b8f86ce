package io.github.zweimonat.gaps;

import java.util.Locale;

/** What may be missing, in the order in which it is told. */
public enum GapKind {
  /** A partner, or one of its offers, has no date that takes place. */
  NO_DATES,
  /** The last regular date lies in the window, and nothing follows. */
  RULE_ENDS,
  /** Dates are not sure yet, or the offer is a draft. */
  TENTATIVE,
  /** A text is not there in one of the programme's languages. */
  MISSING_TRANSLATION,
  /** Neither a place nor an address on the web. */
  NO_PLACE,
  /** Nobody to ask and nowhere to register. */
  NO_CONTACT,
  /** Not changed in the six months before the window. */
  STALE,
  /** A date on a day on which the whole programme is closed. */
  ON_HOLIDAY,
  /** Two dates at one place, or of one partner, at the same time. */
  CLASH;

  /** Its name in JSON: {@code missing-translation}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
