package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.time.YearMonth;
import java.util.Arrays;
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
 * The agenda of July and August 2025 as JSON. Beside it the floor: Jackson writing the same JSON
 * from its own tree, where every date, time and identity is text beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AgendaWrite {
  /** Which document. */
  @Param public DocumentRead.Document document = DocumentRead.Document.SAMPLE;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private Agenda agenda;
  private JsonNode tree;

  /** Checks that both give the same bytes. */
  @Setup
  public void setUp() {
    Programme programme =
        ProgrammeReader.read(
            document == DocumentRead.Document.SAMPLE
                ? LargeProgramme.sample()
                : LargeProgramme.document(LargeProgramme.OFFERS));
    agenda = Agenda.of(programme, programme.rhythm().windowOf(YearMonth.of(2025, 7)));
    byte[] written = zweimonat().bytes();
    tree = mapper.readTree(written);
    if (!Arrays.equals(written, tree())) {
      throw new IllegalStateException("the tree is written otherwise than the agenda");
    }
  }

  /** This library. */
  @Benchmark
  public Publication zweimonat() {
    return AgendaJson.of(agenda).publication();
  }

  /** Jackson's tree. */
  @Benchmark
  public byte[] tree() {
    return mapper.writeValueAsBytes(tree);
  }
}
