package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a problem is said to be: pointer, line and column, and which problems are listed. */
class PositionTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void line_endsAsEditorsSeeIt(String end) {
    String document = "{" + end + end + "  \"colour\": 1," + end + " \"id\": 2}";

    assertThat(positions(document)).contains("/colour 3:3", "/id 4:8");
  }

  @Test
  void column_countsCodePoints() {
    assertThat(positions("{\"name\": \"ä😀ه\", \"id\": 1}")).contains("/id 1:23");
  }

  @Test
  void pointer_escapesNames() {
    assertThat(positions("{\"a/b~c\": 1}")).contains("/a~1b~0c 1:2");
  }

  @Test
  void pointer_ofSecondMember_isItsOwnPlace() {
    assertThat(positions("{\"id\": \"a\", \"id\": \"B\"}")).contains("/id 1:13");
  }

  @Test
  void place_ofBrokenRule_isInTheFirstOfTwoMembers() {
    String contact = "\"contact\": {\"email\": \"x\"}, \"contact\": {\"email\": \"y\"}";

    assertThat(ProgrammeReader.check(Minimal.document(contact)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "error /contact/email 2:22 an e-mail address must look like name@domain.example, but"
                + " is \"x\"",
            "error /contact 2:28 a member must stand once, but \"contact\" is there already");
  }

  @Test
  void problems_beyondAHundred_areCounted() {
    ReadResult result = ProgrammeReader.check(Minimal.document(unknownMembers(250)));

    assertThat(result.problems()).hasSize(100);
    assertThat(result.problems().get(99).pointer()).isEqualTo("/m99");
    assertThat(result.more()).isEqualTo(150);
    assertThat(result).hasToString("no programme, 100 and 150 more problems");
  }

  @Test
  void problems_thatEndTheReading_areAlwaysListed() {
    ReadResult result = ProgrammeReader.check(Minimal.document(unknownMembers(250) + ", oops"));

    assertThat(result.problems()).hasSize(100);
    assertThat(result.problems().get(99).rule()).isEqualTo("syntax-name");
    assertThat(result.more()).isEqualTo(151);
  }

  @Test
  void problems_thatAreWarnings_giveWayToErrors() {
    String texts =
        IntStream.range(0, 150)
            .mapToObj(i -> "{\"id\": \"c" + i + "\", \"name\": {\"fr\": \"C\"}}")
            .collect(Collectors.joining(",", "\"categories\": [", "]"));

    ReadResult result = ProgrammeReader.check(Minimal.document(texts + ", " + unknownMembers(60)));

    assertThat(result.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .hasSize(60);
    assertThat(result.problems()).hasSize(100);
    assertThat(result.more()).isEqualTo(110);
  }

  @Test
  void problems_areInTheOrderOfTheDocument() {
    assertThat(
            positions("{\"contact\": {\"email\": \"x\", \"mail\": 1}, \"id\": 1, \"version\": 1}"))
        .containsSubsequence("\"\" 1:1", "/contact/email 1:23", "/contact/mail 1:28", "/id 1:46");
  }

  private static String unknownMembers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"m" + i + "\": " + i)
        .collect(Collectors.joining(",\n"));
  }

  private static List<String> positions(String document) {
    return ProgrammeReader.check(Minimal.bytes(document)).problems().stream()
        .map(problem -> problem.toString().replaceFirst("^\\w+ (\\S+ \\S+) .*", "$1"))
        .toList();
  }
}
