package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that are made to do harm: a clear message in bounded time and memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileDocumentsTest {
  /** What a cut in a string, a character, a word and a number looks like. */
  private static final Set<String> CUT =
      Set.of("syntax-end", "utf-8", "syntax-value", "syntax-number");

  @Test
  void check_tenThousandNestedLists_namesTheDepth() {
    assertThat(ProgrammeReader.check(Minimal.bytes("[".repeat(10_000))).problems())
        .extracting(Problem::message)
        .containsExactly(
            "the value must be an object in braces, but is […]",
            "objects and lists lie at most 100 deep in each other, but here one lies deeper");
  }

  @Test
  void check_tenThousandNestedListsInAMember_namesTheDepth() {
    Problem problem = only("{\"x-a\":" + "[".repeat(10_000));

    assertThat(problem.message())
        .isEqualTo(
            "objects and lists lie at most 100 deep in each other, but here one lies deeper");
    assertThat(problem.column()).isEqualTo("{\"x-a\":".length() + 100);
  }

  @Test
  void check_fiftyMegabytesInOneString_namesTheLength() {
    assertThat(only("{\"description\": \"" + "x".repeat(50_000_000) + "\"}"))
        .hasToString(
            "error /description 1:17 a string has at most 100000 characters, but this one has"
                + " more");
  }

  @Test
  void check_tooManyBytes_namesTheSize() {
    byte[] document = new byte[ReaderLimits.DOCUMENT_BYTES + 1];
    Arrays.fill(document, (byte) ' ');

    assertThat(ProgrammeReader.check(document).problems())
        .singleElement()
        .hasToString(
            "error \"\" 1:1 a document has at most 67108864 bytes, but has 67108865 or more");
  }

  @Test
  void check_aMillionUnknownMembers_listsAHundredAndCountsTheRest() {
    String members =
        IntStream.range(0, 1_000_000)
            .mapToObj(i -> "\"m" + i + "\":" + i)
            .collect(Collectors.joining(",\n"));

    ReadResult result = ProgrammeReader.check(Minimal.document(members));

    assertThat(result.problems()).hasSize(100).allMatch(p -> p.rule().equals("unknown-member"));
    assertThat(result.problems().get(99))
        .hasToString("error /m99 101:1 an object here has no member \"m99\"");
    assertThat(result.more()).isEqualTo(999_900);
  }

  @Test
  void check_everyCut_saysThatTheDocumentEnds() {
    byte[] whole = Samples.contract();
    int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('}');
    for (int length = 1; length <= end; length++) {
      ReadResult result = ProgrammeReader.check(Arrays.copyOf(whole, length));

      assertThat(result.programme()).isEmpty();
      assertThat(result.problems())
          .as("the first %s bytes", length)
          .singleElement()
          .matches(problem -> CUT.contains(problem.rule()));
    }
  }

  @Test
  void check_cutOff_pointsToTheEnd() {
    assertThat(only("{\"offers\": [{\"id\":\n \"a"))
        .hasToString(
            "error /offers/0/id 2:4 the document must be complete, but ends here, in the middle");
  }

  @Test
  void check_longNames_namesTheLength() {
    assertThat(only("{\"" + "n".repeat(100_000) + "\": 1}").message())
        .isEqualTo("a member's name has at most 1000 bytes, but this one has more");
  }

  @Test
  void check_longNumbers_namesTheLength() {
    assertThat(only("{\"version\": " + "1".repeat(100_000) + "}").message())
        .isEqualTo("a number has at most 100 characters, but this one has more");
  }

  @Test
  void check_longLists_namesTheLength() {
    String partners =
        IntStream.range(0, 1_001).mapToObj(i -> "\"p\"").collect(Collectors.joining(","));

    assertThat(
            ProgrammeReader.check(Minimal.offer("\"categories\": [" + partners + "]")).problems())
        .extracting(Problem::rule)
        .contains("list-length");
  }

  @Test
  void check_aMillionBytesOfOneWord_isShownInBrief() {
    String word = "\u202E" + "w".repeat(90_000);

    assertThat(only(Minimal.offer("\"status\": \"" + word + "\"")).message())
        .hasSizeLessThan(400)
        .startsWith(
            "the value must be one of confirmed, tentative, cancelled, draft, but is \"\\u202ewww");
  }

  private static Problem only(String document) {
    return only(Minimal.bytes(document));
  }

  private static Problem only(byte[] document) {
    ReadResult result = ProgrammeReader.check(document);
    assertThat(result.programme()).isEmpty();
    assertThat(result.more()).isZero();
    return result.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .reduce(
            (first, second) -> {
              throw new AssertionError(result.problems());
            })
        .orElseThrow();
  }
}
