package io.github.zweimonat.schedule;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.violation.Limits;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How long a date lasts: nominal days, which keep the time on the wall when the clocks change, and
 * after them exact seconds, which do not (RFC 5545 §3.3.6). A week is seven days; an hour is never
 * a part of a day. Years, months, signs and fractions are not modelled.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class NominalDuration permits ImmutableNominalDuration {
  private static final Pattern ISO =
      Pattern.compile(
          "P(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");

  NominalDuration() {}

  /**
   * Days that keep the time on the wall, then exact time.
   *
   * @throws IllegalArgumentException if a part is negative, has a fraction of a second, or both
   *     together are longer than {@link Limits#DURATION_DAYS}
   */
  public static NominalDuration of(int days, Duration exact) {
    if (exact.getNano() != 0) {
      throw new IllegalArgumentException(
          "a duration has no fractions of a second, but is " + exact);
    }
    return of(days, exact.getSeconds());
  }

  /**
   * Exact time.
   *
   * @throws IllegalArgumentException as {@link #of(int, Duration)}
   */
  public static NominalDuration of(Duration exact) {
    return of(0, exact);
  }

  /**
   * Whole days.
   *
   * @throws IllegalArgumentException as {@link #of(int, Duration)}
   */
  public static NominalDuration ofDays(int days) {
    return of(days, 0L);
  }

  private static NominalDuration of(long days, long seconds) {
    long limit = Limits.DURATION_DAYS * 86_400L;
    if (days < 0 || seconds < 0 || seconds > limit || days * 86_400L + seconds > limit) {
      throw new IllegalArgumentException(
          "a duration must be 0 to "
              + Limits.DURATION_DAYS
              + " days, but is "
              + days
              + " days and "
              + seconds
              + " seconds");
    }
    return ImmutableNominalDuration.of((int) days, seconds);
  }

  /**
   * Reads an ISO 8601 duration: {@code PT2H}, {@code P1D}, {@code P1W}, {@code P2DT30M}.
   *
   * @throws IllegalArgumentException if it is none, or has years, months, a sign or a fraction, or
   *     is longer than {@link Limits#DURATION_DAYS}
   */
  public static NominalDuration parse(String text) {
    Matcher parts = ISO.matcher(text);
    if (!parts.matches() || text.endsWith("P") || text.endsWith("T")) {
      throw new IllegalArgumentException(
          "a duration must be of weeks, days, hours, minutes and seconds such as PT2H or P1D,"
              + " but is \""
              + text
              + "\"");
    }
    return of(
        number(parts.group(1)) * 7 + number(parts.group(2)),
        number(parts.group(3)) * 3600 + number(parts.group(4)) * 60 + number(parts.group(5)));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** Nominal days, 0 or more. */
  @Value.Parameter
  public abstract int days();

  /** Exact seconds after them, 0 or more. */
  @Value.Parameter
  public abstract long seconds();

  /** Whether it has whole days only, at least one: what an all-day schedule lasts. */
  public final boolean isWholeDays() {
    return days() > 0 && seconds() == 0;
  }

  /** The most days that it reaches over, begun ones counted. */
  final long reach() {
    return days() + seconds() / 86_400 + 1;
  }

  /** ISO 8601: days, hours, minutes, seconds, those that are not zero; {@code PT0S} for nothing. */
  @Override
  public final String toString() {
    if (days() == 0 && seconds() == 0) {
      return "PT0S";
    }
    StringBuilder text = new StringBuilder("P");
    append(text, days(), 'D');
    if (seconds() > 0) {
      text.append('T');
      append(text, seconds() / 3600, 'H');
      append(text, seconds() / 60 % 60, 'M');
      append(text, seconds() % 60, 'S');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, long number, char unit) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }
}
