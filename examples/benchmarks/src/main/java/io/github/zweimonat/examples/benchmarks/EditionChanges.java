package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.changes.AgendaChanges;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
 * What changed in July and August 2025 between two states of a large programme of which every third
 * offer got another title and every third was cancelled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditionChanges {
  /** How many offers; ten times as many should take ten times as long. */
  @Param({"1000", "10000"})
  public int offers;

  private Optional<Programme> older = Optional.empty();
  private Optional<Programme> newer = Optional.empty();

  /** Reads the sample's offers, repeated under new ids, and edits them. */
  @Setup
  public void setUp() {
    Programme programme = ProgrammeReader.read(LargeProgramme.document(offers));
    List<Offer> edited = new ArrayList<>(offers);
    for (Offer offer : programme.offers()) {
      Offer.Builder change = Offer.builder().from(offer);
      edited.add(
          switch (edited.size() % 3) {
            case 0 -> change.title(LocalizedText.of("Heute einmal anders")).build();
            case 1 -> change.status(Status.CANCELLED).build();
            default -> offer;
          });
    }
    older = Optional.of(programme);
    newer = Optional.of(Programme.builder().from(programme).offers(edited).build());
  }

  /** This library. */
  @Benchmark
  public AgendaChanges zweimonat() {
    return AgendaChanges.of(
        older.orElseThrow(), newer.orElseThrow(), Window.twoMonthsFrom(YearMonth.of(2025, 7)));
  }
}
