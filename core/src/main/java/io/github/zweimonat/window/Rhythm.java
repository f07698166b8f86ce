package io.github.zweimonat.window;

import io.github.zweimonat.internal.ValueStyle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The sequence of two-month windows of a programme. With an anchor, edition 1 starts in that month
 * and the following ones are numbered; windows before it belong to the rhythm without a number.
 * Without an anchor windows start in odd months (January, March, …) and have no numbers.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Rhythm permits ImmutableRhythm {
  Rhythm() {}

  /**
   * The rhythm whose edition 1 starts with {@code anchor}.
   *
   * @throws IllegalArgumentException if the year is not within 1 to 9999
   */
  public static Rhythm from(YearMonth anchor) {
    return ImmutableRhythm.builder().anchor(anchor).build();
  }

  /** Windows that start in January, March, May, July, September and November, without numbers. */
  public static Rhythm unnumbered() {
    return ImmutableRhythm.builder().build();
  }

  /** The month in which edition 1 starts; absent where editions are not numbered. */
  public abstract Optional<YearMonth> anchor();

  /** The window of this rhythm that holds {@code month}. */
  public final Window windowOf(YearMonth month) {
    return Window.twoMonthsFrom(month.minusMonths(Math.floorMod(monthsSinceAnchor(month), 2)));
  }

  /** The window of this rhythm that holds {@code day}. */
  public final Window windowOf(LocalDate day) {
    return windowOf(YearMonth.from(day));
  }

  /** Whether {@code window} is one of this rhythm. */
  public final boolean includes(Window window) {
    // Told without making the window that holds the first day: at the ends of time there is none.
    return window.isTwoMonths()
        && Math.floorMod(monthsSinceAnchor(YearMonth.from(window.from())), 2) == 0;
  }

  /**
   * The number of the edition that {@code window} is, from 1 at the anchor; empty for a window
   * before the anchor, of a rhythm without one, and for one that is not of this rhythm.
   */
  public final OptionalInt numberOf(Window window) {
    long months = monthsSinceAnchor(YearMonth.from(window.from()));
    return anchor().isPresent() && months >= 0 && includes(window)
        ? OptionalInt.of((int) (months / 2) + 1)
        : OptionalInt.empty();
  }

  @Value.Check
  void check() {
    anchor()
        .filter(month -> month.getYear() < 1 || month.getYear() > 9999)
        .ifPresent(
            month -> {
              throw new IllegalArgumentException(
                  "an anchor must lie within the years 1 to 9999, but is " + month);
            });
  }

  private long monthsSinceAnchor(YearMonth month) {
    return ChronoUnit.MONTHS.between(anchor().orElse(YearMonth.of(1, 1)), month);
  }
}
