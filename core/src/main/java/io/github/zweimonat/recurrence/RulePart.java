package io.github.zweimonat.recurrence;

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

  /** What a message says about the numbers of this part, with the one that came. */
  String refusal(String came) {
    if (this == BYSECOND && came.equals("60")) {
      return "BYSECOND=60, a leap second, is not supported: BYSECOND must be 0..59";
    }
    String range =
        countsBackToo
            ? "-" + greatest + "..-" + least + " or " + least + ".." + greatest
            : greatest == Integer.MAX_VALUE ? "at least " + least : least + ".." + greatest;
    String limit =
        greatest == Integer.MAX_VALUE && came.length() > 9 ? " and at most " + greatest : "";
    return name() + " must be " + range + limit + ", but is " + came;
  }

  void check(List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      check(numbers.get(i));
    }
  }

  void check(int number) {
    if (!allows(number)) {
      throw new IllegalArgumentException(refusal(Integer.toString(number)));
    }
  }
}
