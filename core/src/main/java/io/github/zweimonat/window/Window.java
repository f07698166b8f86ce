package io.github.zweimonat.window;

import io.github.zweimonat.internal.ValueStyle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/**
 * A span of days, {@link #from()} included and {@link #until()} excluded. It has no time zone of
 * its own: the days are those of the programme that is looked at.
 */
// No builder: its copying method would be called "from", like the attribute.
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Window permits ImmutableWindow {
  Window() {}

  /**
   * The days from {@code from} (included) to {@code until} (excluded).
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}, or a year is not
   *     within 1 to 9999
   */
  public static Window between(LocalDate from, LocalDate until) {
    return ImmutableWindow.of(from, until);
  }

  /** The two calendar months that begin with {@code month}. */
  public static Window twoMonthsFrom(YearMonth month) {
    return between(month.atDay(1), month.plusMonths(2).atDay(1));
  }

  /**
   * Two months from a day on, that day included. From the 31st of a month it ends with the last day
   * of a shorter one: from 31 December until 28 (or 29) February, that day excluded.
   */
  public static Window twoMonthsFrom(LocalDate day) {
    return between(day, day.plusMonths(2));
  }

  /** The first day, included. */
  @Value.Parameter
  public abstract LocalDate from();

  /** The day after the last one. */
  @Value.Parameter
  public abstract LocalDate until();

  /** Whether {@code day} lies within: on or after {@link #from()} and before {@link #until()}. */
  public final boolean contains(LocalDate day) {
    return !day.isBefore(from()) && day.isBefore(until());
  }

  /** Whether these are two calendar months, from the first day of one. */
  public final boolean isTwoMonths() {
    return from().getDayOfMonth() == 1 && until().equals(from().plusMonths(2));
  }

  /** The number of days, at least 1. */
  public final long days() {
    return ChronoUnit.DAYS.between(from(), until());
  }

  /** Whether a day of this window is one of {@code other}, too. */
  public final boolean overlaps(Window other) {
    return from().isBefore(other.until()) && other.from().isBefore(until());
  }

  @Value.Check
  void check() {
    if (from().getYear() < 1 || until().getYear() > 9999) {
      throw new IllegalArgumentException(
          "window must lie within the years 1 to 9999, but is " + this);
    }
    if (!until().isAfter(from())) {
      throw new IllegalArgumentException(
          "window end must be after its start, but start is " + from() + " and end is " + until());
    }
  }

  /** The days as an ISO 8601 interval, {@code 2025-07-01/2025-09-01}, the end excluded. */
  @Override
  public final String toString() {
    return from() + "/" + until();
  }
}
