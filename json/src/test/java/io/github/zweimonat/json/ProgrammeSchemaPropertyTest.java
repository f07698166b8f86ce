package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

/** Schema and reader agree, as far as a schema can: on documents that anything was done to. */
class ProgrammeSchemaPropertyTest {
  private static final List<JsonNode> DOCUMENTS = AcceptedDocuments.all().map(Trees::read).toList();

  /** What is written in documents, to be misspelled. */
  private static final List<String> SPELLINGS =
      List.of(
          "modellprojekt-integration",
          "integration.example",
          "https://integration.example/x?y#z",
          "info@integration.example",
          "Europe/Berlin",
          "2025-07-01T08:00:00Z",
          "2024-02-29",
          "2025-07-08T16:00",
          "2025-07-08T16:00:30",
          "2025-07",
          "de",
          "zh-Hant-TW",
          "de-simple",
          "sl-rozaj-biske",
          "de-u-co-phonebk-x-a",
          "x-klingon",
          "#1b7f3b",
          "DE",
          "coordinator",
          "on-request",
          "P1W2DT3H4M5S",
          "PT0S",
          "P1D",
          "FREQ=WEEKLY;BYDAY=TU;COUNT=20",
          "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20251231T235959Z",
          "freq=hourly",
          " ",
          "",
          "…");

  /** With those that patterns, white space and case folding trip over. */
  private static final String LETTERS =
      "0019aAzZtTxX-_:;=,.+/#@%?[]()<>\"\\|{}^`~!*'&$\n\t \u00a0\u0080\u007f\u0000\u000b\u2003"
          + "\u2028\u202f\ufeffäİıſ٣";

  @Property(tries = 100)
  void whateverIsWritten_isValid(@ForAll Random random) {
    assertThat(SchemaCheck.errors(written(random))).isEmpty();
  }

  @Property(tries = 1000)
  void schemaAndReaderAgreeOnDocumentsThatWereChanged(
      @ForAll @IntRange(min = 1, max = 3) int changes, @ForAll Random random) {
    JsonNode document = document(random);
    for (int i = 0; i < changes; i++) {
      document = Mutations.change(document, random);
    }
    assertAgreed(document);
  }

  @Property(tries = 1000)
  void schemaAndReaderAgreeOnMisspelledStrings(
      @ForAll("misspelled") String text, @ForAll Random random) {
    JsonNode document = document(random);
    assertAgreed(Mutations.putString(document, text, random));
  }

  /** With up to three letters changed, added or left out. */
  @Provide
  Arbitrary<String> misspelled() {
    Arbitrary<Edit> edits =
        Combinators.combine(
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of(LETTERS.codePoints().mapToObj(Character::toString).toList()))
            .as(Edit::new);
    return Combinators.combine(Arbitraries.of(SPELLINGS), edits.list().ofMaxSize(3))
        .as(
            (text, all) -> {
              String edited = text;
              for (Edit edit : all) {
                edited = edit.of(edited);
              }
              return edited;
            });
  }

  /** One slip of the pen. */
  private record Edit(int place, int kind, String letter) {
    String of(String text) {
      int at = place % (text.length() + 1);
      int end = kind == 0 ? at : Math.min(at + 1, text.length());
      return text.substring(0, at) + (kind == 2 ? "" : letter) + text.substring(end);
    }
  }

  /** One of those of the tests, now and then one of a random programme, which are long. */
  private static JsonNode document(Random random) {
    return random.nextInt(8) > 0
        ? DOCUMENTS.get(random.nextInt(DOCUMENTS.size())).deepCopy()
        : Trees.read(written(random));
  }

  private static byte[] written(Random random) {
    return ProgrammeWriter.write(new RandomProgrammes(new RandomParts(random)).programme());
  }

  private static void assertAgreed(JsonNode document) {
    byte[] bytes = Trees.MAPPER.writeValueAsBytes(document);
    ReadResult result = ProgrammeReader.check(bytes);
    boolean accepted = SchemaCheck.accepts(bytes);

    if (result.programme().isPresent()) {
      assertThat(SchemaCheck.errors(bytes)).as("what the schema says of %s", document).isEmpty();
    }
    if (accepted) {
      assertThat(result.problems())
          .as("what the schema should have said of %s", document)
          .noneMatch(problem -> RuleClasses.isOfTheSchema(problem.rule()));
    }
  }
}
