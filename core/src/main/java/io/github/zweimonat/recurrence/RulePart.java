package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts of a rule in the order in which they are printed, with the numbers that each takes (RFC
 * 5545 §3.3.10).
 */
enum RulePart {
  FREQ,
  INTERVAL(1, Integer.MAX_VALUE, false),
  BYMONTH(1, 12, false),
  BYWEEKNO(1, 53, true),
  BYYEARDAY(1, 366, true),
  BYMONTHDAY(1, 31, true),
  BYDAY(1, 53, true),
  BYHOUR(0, 23, false),
  BYMINUTE(0, 59, false),
  BYSECOND(0, 59, false),
  BYSETPOS(1, 366, true),
  WKST,
  COUNT(1, Integer.MAX_VALUE, false),
  UNTIL;

  /** From the front ascending, then from the back ascending: 1, 2, -2, -1. */
  static final Comparator<Integer> ORDER = Comparator.comparingInt(RulePart::rank);

  private static final Map<String, RulePart> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RulePart::name, part -> part));

  private final int least;
  private final int greatest;
  private final boolean countsBackToo;

  RulePart() {
    this(0, 0, false);
  }

  RulePart(int least, int greatest, boolean countsBackToo) {
    this.least = least;
    this.greatest = greatest;
    this.countsBackToo = countsBackToo;
  }

  static int rank(int number) {
    return number >= 0 ? number : number + 100_000;
  }

  static Optional<RulePart> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  boolean countsBackToo() {
    return countsBackToo;
  }

  boolean allows(int number) {
    return (number >= least && number <= greatest)
        || (countsBackToo && number >= -greatest && number <= -least);
  }

  /** What is wrong with a number of this part: the numbers that it takes, and what came. */
  Violation refusal(String came) {
    if (this == BYSECOND && came.equals("60")) {
      return Violation.of("", "rule-leap-second", came);
    }
    if (countsBackToo) {
      return Violation.of("", "rule-number-both-ways", came, this, least, greatest);
    }
    if (greatest < Integer.MAX_VALUE) {
      return Violation.of("", "rule-number", came, this, least, greatest);
    }
    return came.length() > 9
        ? Violation.of("", "rule-number-great", came, this, least, greatest)
        : Violation.of("", "rule-number-least", came, this, least);
  }

  void check(List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      check(numbers.get(i));
    }
  }

  void check(int number) {
    if (!allows(number)) {
      throw new InvalidValueException(List.of(refusal(Integer.toString(number))));
    }
  }
}
