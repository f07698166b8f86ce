package io.github.zweimonat.words;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the Persian calendar, as Iran counts since 1925: months 1 to 6 have 31 days, 7 to 11
 * have 30, the last one 29 or 30. Leap years come in the cycle of 33 years, which agrees with the
 * equinox of Tehran for all years that are told here.
 *
 * @param year of the calendar, 1304 to 1478
 * @param month 1 to 12
 * @param day 1 to 31
 */
record JalaliDate(int year, int month, int day) {
  /** 1 Farvardin 1304. */
  private static final LocalDate FIRST = LocalDate.of(1925, 3, 21);

  private static final int FIRST_YEAR = 1304;

  /** The day after the last of 1478. */
  private static final LocalDate END = LocalDate.of(2100, 3, 21);

  /** Empty before 21 March 1925 and after 20 March 2100. */
  static Optional<JalaliDate> of(LocalDate day) {
    if (day.isBefore(FIRST) || !day.isBefore(END)) {
      return Optional.empty();
    }
    int year = FIRST_YEAR;
    int rest = Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay());
    while (rest >= lengthOf(year)) {
      rest -= lengthOf(year);
      year++;
    }
    int month = rest < 186 ? rest / 31 : (rest - 6) / 30;
    int first = month <= 6 ? month * 31 : month * 30 + 6;
    return Optional.of(new JalaliDate(year, month + 1, rest - first + 1));
  }

  private static int lengthOf(int year) {
    return (25 * year + 11) % 33 < 8 ? 366 : 365;
  }
}
