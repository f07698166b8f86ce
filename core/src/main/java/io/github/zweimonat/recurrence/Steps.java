package io.github.zweimonat.recurrence;

/**
 * Counts what one call looks at: years, words of days, days without a time, times out of step, and
 * the twelve months of each year whose days are made. Ordinary rules take some dozens, strange ones
 * hundreds, and never-matching ones some thousands.
 */
final class Steps {
  private int taken;

  /** Counts one more; otherwise as the other {@code take}. */
  void take() {
    take(1);
  }

  /**
   * Counts so many more.
   *
   * @throws IllegalArgumentException beyond {@link Recurrence#MAX_STEPS}
   */
  void take(int more) {
    taken += more;
    if (taken > Recurrence.MAX_STEPS) {
      throw new IllegalArgumentException(
          "a search looks at no more than "
              + Recurrence.MAX_STEPS
              + " candidates (MAX_STEPS), but this rule has no date among them");
    }
  }

  int taken() {
    return taken;
  }
}
