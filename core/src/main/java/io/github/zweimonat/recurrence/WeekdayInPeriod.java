package io.github.zweimonat.recurrence;

import io.github.zweimonat.internal.ValueStyle;
import java.time.DayOfWeek;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A weekday of a rule: every Tuesday, the second Tuesday or the last one of the month or year (RFC
 * 5545 §3.3.10, BYDAY). The natural order is: without an ordinal, counted from the front, counted
 * from the back; then by ordinal; then by day from Monday on.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class WeekdayInPeriod implements Comparable<WeekdayInPeriod>
    permits ImmutableWeekdayInPeriod {
  WeekdayInPeriod() {}

  /** Every such weekday. */
  public static WeekdayInPeriod of(DayOfWeek day) {
    return ImmutableWeekdayInPeriod.of(OptionalInt.empty(), day);
  }

  /**
   * The nth such weekday of the month or year, counted from its end when negative: {@code of(-1,
   * FRIDAY)} is the last Friday.
   *
   * @throws IllegalArgumentException if {@code ordinal} is not -53..-1 or 1..53
   */
  public static WeekdayInPeriod of(int ordinal, DayOfWeek day) {
    return ImmutableWeekdayInPeriod.of(OptionalInt.of(ordinal), day);
  }

  /** Which one of the period, -53..-1 or 1..53; empty for every one. */
  @Value.Parameter
  public abstract OptionalInt ordinal();

  /** The weekday. */
  @Value.Parameter
  public abstract DayOfWeek day();

  @Value.Check
  void check() {
    if (ordinal().isPresent() && !RulePart.BYDAY.allows(ordinal().getAsInt())) {
      throw new IllegalArgumentException(
          "BYDAY must count -53..-1 or 1..53, but is " + ordinal().getAsInt());
    }
  }

  @Override
  public final int compareTo(WeekdayInPeriod other) {
    int byOrdinal =
        Integer.compare(
            RulePart.rank(ordinal().orElse(0)), RulePart.rank(other.ordinal().orElse(0)));
    return byOrdinal != 0 ? byOrdinal : day().compareTo(other.day());
  }

  /** As in a rule: {@code TU}, {@code 2TU}, {@code -1FR}. */
  @Override
  public final String toString() {
    String name = WeekdayNames.shortName(day());
    return ordinal().isPresent() ? ordinal().getAsInt() + name : name;
  }
}
