package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.InvalidValueException;

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
      throw InvalidValueException.of("limit-steps", Recurrence.MAX_STEPS);
    }
  }

  int taken() {
    return taken;
  }
}
