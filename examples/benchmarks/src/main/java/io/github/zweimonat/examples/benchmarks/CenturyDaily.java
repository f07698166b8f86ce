package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hundred years of a daily rule: every start instant, summed, beside the plain loop. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CenturyDaily {
  private final LocalDate first = LocalDate.of(2025, 1, 1);
  private final LocalDate until = LocalDate.of(2125, 1, 1);
  private final Window century = Window.between(first, until);
  private final ZonedDateTime start =
      first.atTime(OrdinaryRules.START.toLocalTime()).atZone(OrdinaryRules.ZONE);
  private final Recurrence daily =
      Recurrence.of(
          RecurrenceRule.parse("FREQ=DAILY"), start.toLocalDateTime(), OrdinaryRules.ZONE);
  private final Sum sum = new Sum();

  /** Checks that both give the same. */
  @Setup
  public void setUp() {
    if (zweimonat() != plusDays()) {
      throw new IllegalStateException(zweimonat() + " is not " + plusDays());
    }
  }

  /** This library. */
  @Benchmark
  public long zweimonat() {
    sum.clear();
    daily.forEachStart(century, sum);
    return sum.total();
  }

  /** What one would write by hand: ZonedDateTime.plusDays from the start. */
  @Benchmark
  public long plusDays() {
    long total = 0;
    ZonedDateTime end = until.atStartOfDay(OrdinaryRules.ZONE);
    ZonedDateTime at = start;
    while (at.isBefore(end)) {
      total += at.toEpochSecond();
      at = at.plusDays(1);
    }
    return total;
  }
}
