package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.InvalidValueException;

/** The bounds of everything here, in one place; {@link Recurrence} states them to its users. */
final class Limits {
  /** 0001-01-01, in days from 1970-01-01. */
  static final int FIRST_DAY = -719_162;

  /** 9999-12-31, in days from 1970-01-01. */
  static final int LAST_DAY = 2_932_896;

  /** 0001-01-01T00:00:00, in seconds from 1970-01-01T00:00. */
  static final long FIRST_SECOND = FIRST_DAY * 86_400L;

  /** 9999-12-31T23:59:59, in seconds from 1970-01-01T00:00. */
  static final long LAST_SECOND = LAST_DAY * 86_400L + 86_399;

  private Limits() {}

  /** One start more than {@code given}, which must not be {@link Recurrence#MAX_RESULTS} yet. */
  static int oneMore(int given) {
    if (given == Recurrence.MAX_RESULTS) {
      throw InvalidValueException.of("limit-starts", Recurrence.MAX_RESULTS);
    }
    return given + 1;
  }
}
