package io.github.zweimonat.list;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import java.util.Locale;
import java.util.Optional;

/** Whether a date takes place, or when an offer without dates does. */
public enum ListState {
  /** It takes place. */
  CONFIRMED,
  /** It is planned, but not sure. */
  TENTATIVE,
  /** It does not take place. */
  CANCELLED,
  /** It has no dates; they are made by appointment. */
  ON_REQUEST,
  /** It has no dates yet. */
  DATES_FOLLOW;

  /**
   * The state with this word, in any language that has words for states; case and spaces around it
   * do not matter.
   */
  public static Optional<ListState> ofWord(String word) {
    return ListWords.state(word);
  }

  static ListState of(Occurrence occurrence) {
    return switch (occurrence.status()) {
      case CONFIRMED -> CONFIRMED;
      case TENTATIVE -> TENTATIVE;
      case CANCELLED -> CANCELLED;
      case DRAFT -> throw new IllegalStateException("a draft is in no list: " + occurrence.uid());
    };
  }

  /** That of an offer without dates; that it is cancelled says more than how dates are made. */
  static ListState ofUndated(Offer offer) {
    return switch (offer.status()) {
      case CANCELLED -> CANCELLED;
      case CONFIRMED, TENTATIVE, DRAFT ->
          switch (offer.availability()) {
            case ON_REQUEST -> ON_REQUEST;
            case DATES_FOLLOW -> DATES_FOLLOW;
            case SCHEDULED -> throw new IllegalStateException("has dates: " + offer.id());
          };
    };
  }

  /** What it is called in the files of words. */
  String key() {
    return "state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
