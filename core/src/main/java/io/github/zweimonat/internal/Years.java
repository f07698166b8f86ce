package io.github.zweimonat.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which times can be written: those of the years 1 to 9999, which have four digits everywhere. */
public final class Years {
  private static final Instant FIRST =
      LocalDate.of(1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Instant END =
      LocalDate.of(10_000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

  private Years() {}

  /** Whether {@code day} lies within them. */
  public static boolean include(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  /** Whether {@code instant} lies within them in UTC. */
  public static boolean include(Instant instant) {
    return !instant.isBefore(FIRST) && instant.isBefore(END);
  }
}
