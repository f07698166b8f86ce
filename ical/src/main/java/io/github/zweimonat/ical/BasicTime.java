package io.github.zweimonat.ical;

import io.github.zweimonat.violation.LimitExceededException;

/**
 * Days and times in digits, {@code 20250708T160000} (RFC 5545 §3.3.5), written straight into octets
 * and counted on the Gregorian calendar without an object for each.
 */
final class BasicTime {
  private static final long DAY = 86_400;
  private static final int LAST_YEAR = 9999;

  private BasicTime() {}

  /** Writes the second {@code second} from 1970-01-01T00:00; tells where the next octet goes. */
  static int write(long second, byte[] to, int start) {
    int at = writeDay(Math.floorDiv(second, DAY), to, start);
    int ofDay = (int) Math.floorMod(second, DAY);
    to[at] = 'T';
    twoDigits(ofDay / 3600, to, at + 1);
    twoDigits(ofDay / 60 % 60, to, at + 3);
    twoDigits(ofDay % 60, to, at + 5);
    return at + 7;
  }

  /**
   * Writes the day {@code epochDay} from 1970-01-01; tells where the next octet goes.
   *
   * @throws LimitExceededException if its year has more than four digits
   */
  static int writeDay(long epochDay, byte[] to, int start) {
    // Years begin with March here, so that the leap day is the last: months have 153 days in five.
    long day = epochDay + 719_468;
    long era = Math.floorDiv(day, 146_097L);
    int ofEra = (int) (day - era * 146_097);
    int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int fromMarch = (5 * ofYear + 2) / 153;
    int month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    int year = (int) (era * 400) + yearOfEra + (month <= 2 ? 1 : 0);
    if (year > LAST_YEAR) {
      throw new LimitExceededException(
          "a time in a feed must lie before the year 10000, but is in " + year);
    }
    twoDigits(year / 100, to, start);
    twoDigits(year % 100, to, start + 2);
    twoDigits(month, to, start + 4);
    twoDigits(ofYear - (153 * fromMarch + 2) / 5 + 1, to, start + 6);
    return start + 8;
  }

  private static void twoDigits(int number, byte[] to, int at) {
    to[at] = (byte) ('0' + number / 10);
    to[at + 1] = (byte) ('0' + number % 10);
  }
}
