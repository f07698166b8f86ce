package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.window.Window;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each {@link HostileRule} cold: built, resolved and asked for one window; or found never to have a
 * date. Without peers, as most of them do not come back from most of these.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Hostile {
  /** The rule. */
  @Param public HostileRule rule = HostileRule.LEAP_MONDAY;

  private RecurrenceRule parsed = rule.rule();
  private Window window = rule.window();
  private final Sum sum = new Sum();

  /** Reads the rule. */
  @Setup
  public void setUp() {
    parsed = rule.rule();
    window = rule.window();
  }

  /** This library. */
  @Benchmark
  public long zweimonat() {
    sum.clear();
    Recurrence recurrence;
    try {
      recurrence = Recurrence.of(parsed, rule.start(), OrdinaryRules.ZONE);
    } catch (IllegalArgumentException noDate) {
      return -1;
    }
    recurrence.forEachStart(window, sum);
    return sum.total();
  }
}
