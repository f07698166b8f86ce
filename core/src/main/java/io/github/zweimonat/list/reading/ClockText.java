package io.github.zweimonat.list.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The times of a cell, in seconds of the day: a start, and an end if there is one; 86400 is the
 * midnight at the end of the day.
 *
 * @param halves whether one is told with am or pm
 * @param mayBeHalf whether one is told without, and would be another one with pm
 */
record ClockText(int from, OptionalInt to, boolean halves, boolean mayBeHalf) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int HOUR = 3_600;
  private static final int DAY = 24 * HOUR;

  /** From here on an hour without a unit can only be one. */
  private static final int AFTERNOON = 13;

  private static final Pattern BEGIN = Pattern.compile("(?:von|um|ab|from|at) ", FLAGS);
  private static final Pattern UNTIL = Pattern.compile(" ?(?:-|bis|to|until) ?", FLAGS);
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)?(?![\\d.:]*\\d)"
              + "(?: ?(Uhr|h|a\\.?m\\.?|p\\.?m\\.?)(?!\\p{L})(?: ?(\\d{2})(?!\\d))?)?",
          FLAGS);

  /** A time as it is written. */
  private record Part(String text, int second, boolean isSure, boolean hasUnit, boolean halves) {
    boolean mayBeHalf() {
      return !halves && second >= HOUR && second < AFTERNOON * HOUR;
    }
  }

  /**
   * The times that come next in a cell, if some do.
   *
   * @throws NotSure if it is not sure which
   */
  static Optional<ClockText> next(Scan scan) {
    int start = scan.at();
    scan.take(BEGIN);
    Optional<Part> first = part(scan);
    if (first.isEmpty()) {
      scan.back(start);
      return Optional.empty();
    }
    int end = scan.at();
    Optional<Part> second = scan.take(UNTIL).flatMap(until -> part(scan));
    if (second.isEmpty()) {
      scan.back(end);
    }
    boolean unitOfBoth = second.map(Part::hasUnit).orElse(false);
    requireSure(first.get(), unitOfBoth);
    second.ifPresent(it -> requireSure(it, false));
    if (first.get().second() == DAY) {
      throw new NotSure(
          "a start must be before 24:00, but is " + NotSure.quoted(first.get().text()));
    }
    ClockText times =
        new ClockText(
            first.get().second(),
            second.map(it -> OptionalInt.of(it.second())).orElse(OptionalInt.empty()),
            first.get().halves() || second.map(Part::halves).orElse(false),
            first.get().mayBeHalf() || second.map(Part::mayBeHalf).orElse(false));
    times.requireAlike(times);
    return Optional.of(times);
  }

  /** The one start that a number is. */
  static ClockText ofHour(String number) {
    return new ClockText(hour(number), OptionalInt.empty(), false, false);
  }

  /**
   * Refuses "4:00" beside "6 pm": nobody knows which half of the day it is in.
   *
   * @throws NotSure if one has a half of the day and one does not
   */
  void requireAlike(ClockText other) {
    if ((halves && other.mayBeHalf) || (mayBeHalf && other.halves)) {
      throw new NotSure("times of a row must all have am or pm, or none of them, but one has not");
    }
  }

  /**
   * The time of an hour that stands alone as a number.
   *
   * @throws NotSure if it could be two, or is none
   */
  private static int hour(String number) {
    Scan scan = new Scan(number);
    Part part =
        part(scan)
            .filter(it -> scan.isAtEnd() && number.chars().allMatch(Character::isDigit))
            .orElseThrow(
                () ->
                    new NotSure(
                        "a time must be one such as 16:00 or 16 Uhr, but is the number " + number));
    requireSure(part, false);
    return part.second();
  }

  private static void requireSure(Part part, boolean unitBehind) {
    if (!part.isSure() && !unitBehind) {
      throw new NotSure(
          "a time must have minutes or a unit (16:00, 16 Uhr), but is "
              + NotSure.quoted(part.text()));
    }
  }

  private static Optional<Part> part(Scan scan) {
    return scan.take(TIME).map(ClockText::part);
  }

  private static Part part(MatchResult it) {
    int hour = Integer.parseInt(it.group(1));
    int minute = number(it, 2) + number(it, 5);
    int second = number(it, 3);
    String unit = it.group(4) == null ? "" : it.group(4).toLowerCase(Locale.ROOT);
    boolean halves = unit.startsWith("a") || unit.startsWith("p");
    boolean exists =
        minute < 60
            && second < 60
            && (halves
                ? hour >= 1 && hour <= 12
                : hour < 24 || (hour == 24 && minute + second == 0))
            && (it.group(5) == null || (it.group(2) == null && !halves));
    if (!exists) {
      throw new NotSure("a time must exist, but there is no " + NotSure.quoted(it.group()));
    }
    int hourOfDay = halves ? hour % 12 + (unit.startsWith("p") ? 12 : 0) : hour;
    boolean hasUnit = !unit.isEmpty() && !unit.equals("h"); // 2 h may be how long it lasts
    boolean sure = it.group(2) != null || hasUnit || hour >= AFTERNOON;
    return new Part(
        it.group(),
        hourOfDay * HOUR + minute * 60 + second,
        sure,
        !unit.isEmpty() && !halves,
        halves);
  }

  private static int number(MatchResult it, int group) {
    return it.group(group) == null ? 0 : Integer.parseInt(it.group(group));
  }
}
