package io.github.zweimonat.recurrence;

/**
 * Counts what one call looks at in vain: years, words of days, days without a time, times out of
 * step. Ordinary rules take a handful, the strangest ones some ten thousand.
 */
final class Steps {
  private int taken;

  /**
   * Counts one more.
   *
   * @throws IllegalArgumentException beyond {@link Recurrence#MAX_STEPS}
   */
  void take() {
    if (++taken > Recurrence.MAX_STEPS) {
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
