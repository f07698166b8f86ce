package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.gaps.GapReport;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.YearMonth;
import java.util.Optional;
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
 * The gap report of a large programme for July and August 2025, from its values: every offer and
 * date looked at, with the messages to its partners.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditionGaps {
  /** How many offers; ten times as many should take ten times as long. */
  @Param({"1000", "10000"})
  public int offers;

  private Optional<Programme> programme = Optional.empty();

  /** Reads the sample's offers, repeated under new ids. */
  @Setup
  public void setUp() {
    programme = Optional.of(ProgrammeReader.read(LargeProgramme.document(offers)));
  }

  /** This library. */
  @Benchmark
  public GapReport zweimonat() {
    return GapReport.of(programme.orElseThrow(), Window.twoMonthsFrom(YearMonth.of(2025, 7)));
  }
}
