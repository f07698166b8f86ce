package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of documents with mistakes: a table of them, with every message that they get. */
class BrokenDocumentsTest {
  private static final String BASE = text("base.json");
  private static final Path TABLE =
      Path.of("src/test/resources/io/github/zweimonat/json/broken/cases.txt");

  static List<BrokenDocument> cases() {
    return BrokenDocument.parse(text("cases.txt"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void check_brokenDocument_saysWhatIsWrong(BrokenDocument broken) {
    ReadResult result = ProgrammeReader.check(broken.of(BASE));

    assertThat(BrokenDocument.lines(result)).isEqualTo(broken.expected());
    assertThat(result.programme().isEmpty())
        .isEqualTo(
            result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
  }

  @Test
  void check_baseOfTheTable_hasNoProblem() {
    assertThat(ProgrammeReader.check(BASE.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
  }

  @Test
  void table_holdsAtLeastAHundredDocuments() {
    assertThat(cases()).hasSizeGreaterThan(100).allMatch(broken -> !broken.expected().isEmpty());
  }

  /** With {@code -Dgolden.update=true} the table is rewritten before it is read. */
  @BeforeAll
  static void update() throws IOException {
    if (!Boolean.getBoolean("golden.update")) {
      return;
    }
    String head = text("cases.txt").split("\n\n", 2)[0];
    Files.writeString(
        TABLE,
        cases().stream()
            .map(
                broken ->
                    broken.print(BrokenDocument.lines(ProgrammeReader.check(broken.of(BASE)))))
            .collect(Collectors.joining("\n", head + "\n\n", "")));
  }

  private static String text(String name) {
    return new String(Samples.bytes("broken/" + name), StandardCharsets.UTF_8);
  }
}
