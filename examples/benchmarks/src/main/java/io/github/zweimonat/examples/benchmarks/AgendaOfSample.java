package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole sample programme in one two-month window: the agenda, its JSON, its feed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AgendaOfSample {
  private final Programme programme = sample();
  private final Window window = programme.rhythm().windowOf(YearMonth.of(2025, 7));
  private final Agenda agenda = Agenda.of(programme, window);

  private static Programme sample() {
    String folder = System.getProperty("zweimonat.programmes", "examples/programmes");
    return ProgrammeReader.read(Path.of(folder, "modellprojekt-integration.json"));
  }

  /** From programme and window to the occurrences. */
  @Benchmark
  public Agenda agenda() {
    return Agenda.of(programme, window);
  }

  /** From the agenda to its JSON. */
  @Benchmark
  public Object json() {
    return AgendaJson.of(agenda).publication();
  }

  /** From programme and window to the feed. */
  @Benchmark
  public Object feed() {
    return CalendarFeed.of(programme).window(window).publication();
  }
}
