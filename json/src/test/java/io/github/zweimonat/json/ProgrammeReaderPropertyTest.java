package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;

class ProgrammeReaderPropertyTest {
  private static final byte[] SAMPLE = Samples.contract();
  private static final Programme PROGRAMME = ProgrammeReader.read(SAMPLE);

  @Property(tries = 50)
  void orderOfMembersMeansNothing(@ForAll long seed) {
    byte[] shuffled =
        Trees.MAPPER.writeValueAsBytes(Trees.shuffled(Trees.read(SAMPLE), new Random(seed)));

    ReadResult result = ProgrammeReader.check(shuffled);

    assertThat(result.problems()).isEmpty();
    assertThat(result.programme()).contains(PROGRAMME);
  }

  @Property(tries = 2000)
  void aChangedByteIsReadOrTold(
      @ForAll @IntRange(max = 5_000) int place, @ForAll @ByteRange(min = -128) byte other) {
    byte[] changed = SAMPLE.clone();
    changed[place % changed.length] = other;

    ReadResult result = ProgrammeReader.check(changed);

    assertThat(result.programme().isPresent())
        .isEqualTo(
            result.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
    assertThat(result.problems()).allMatch(problem -> isInside(problem, changed));
    WrittenAgain.assertThatItIsWritten(changed);
  }

  @Property(tries = 300)
  void aStretchLeftOutIsReadOrTold(
      @ForAll @IntRange(max = 5_000) int from, @ForAll @IntRange(min = 1, max = 300) int length) {
    String text = new String(SAMPLE, StandardCharsets.UTF_8);
    int start = from % text.length();
    int end = Math.min(start + length, text.length());

    byte[] rest = (text.substring(0, start) + text.substring(end)).getBytes(StandardCharsets.UTF_8);

    ReadResult result = ProgrammeReader.check(rest);

    assertThat(result.programme().isPresent() || !result.problems().isEmpty()).isTrue();
    assertThat(result.problems()).allMatch(problem -> !problem.message("de").isEmpty());
    WrittenAgain.assertThatItIsWritten(rest);
  }

  private static boolean isInside(Problem problem, byte[] document) {
    long lines = new String(document, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1).length;
    return problem.line() >= 1 && problem.line() <= lines && problem.column() >= 1;
  }
}
