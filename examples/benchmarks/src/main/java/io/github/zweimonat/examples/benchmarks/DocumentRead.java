package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A programme document from bytes to values, every rule checked. Beside it the floor: the same
 * bytes to Jackson's tree, which knows no rule.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentRead {
  /** The sample programme, or one with {@link LargeProgramme#OFFERS} offers. */
  public enum Document {
    SAMPLE,
    LARGE
  }

  /** Which document. */
  @Param public Document document;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private byte[] bytes = {};

  /** Checks that both read all offers. */
  @Setup
  public void setUp() {
    bytes =
        document == Document.SAMPLE
            ? LargeProgramme.sample()
            : LargeProgramme.document(LargeProgramme.OFFERS);
    int read = zweimonat().offers().size();
    if (read != tree().get("offers").size()) {
      throw new IllegalStateException(read + " offers are not all");
    }
  }

  /** This library. */
  @Benchmark
  public Programme zweimonat() {
    return ProgrammeReader.read(bytes);
  }

  /** Jackson's tree. */
  @Benchmark
  public JsonNode tree() {
    return mapper.readTree(bytes);
  }
}
