package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

class ProgrammeWriterPropertyTest {
  private static final Set<String> TEXTS =
      Set.of(
          "accessibility",
          "description",
          "directions",
          "keywords",
          "name",
          "note",
          "shortName",
          "summary",
          "title");

  @Provide
  Arbitrary<Programme> programmes() {
    return Arbitraries.randomValue(ProgrammeWriterPropertyTest::programme);
  }

  private static Programme programme(Random random) {
    return new RandomProgrammes(new RandomParts(random)).programme();
  }

  @Property
  void whatIsWritten_isReadAsTheSame(@ForAll("programmes") Programme programme) {
    ReadResult result = ProgrammeReader.check(ProgrammeWriter.write(programme));

    assertThat(result.problems()).allMatch(problem -> problem.severity() == Severity.WARNING);
    assertThat(result.programme()).contains(programme);
  }

  @Property
  void whatIsReadAgain_isWrittenAsTheSame(@ForAll("programmes") Programme programme) {
    byte[] written = ProgrammeWriter.write(programme);

    assertThat(text(ProgrammeWriter.write(ProgrammeReader.read(written)))).isEqualTo(text(written));
  }

  /** The laws are about everything: every member that a document may have is in some programme. */
  @Example
  void programmes_haveEveryMember() {
    Set<String> written = new TreeSet<>();
    for (int seed = 0; seed < 300; seed++) {
      members("", Trees.read(ProgrammeWriter.write(programme(new Random(seed)))), written);
    }

    assertThat(written)
        .containsExactlyElementsOf(text(Samples.bytes("members.txt")).lines().toList());
  }

  /** The pointers of all members, "*" for a place in a list; texts and a host's own stay closed. */
  private static void members(String path, JsonNode node, Set<String> found) {
    node.valueStream()
        .filter(entry -> node.isArray())
        .forEach(entry -> members(path + "/*", entry, found));
    node.propertyStream()
        .forEach(
            member -> {
              String name = member.getKey();
              String below = path + '/' + (name.startsWith("x-") ? "x-" : name);
              found.add(below);
              if (!name.startsWith("x-") && !TEXTS.contains(name)) {
                members(below, member.getValue(), found);
              }
            });
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
