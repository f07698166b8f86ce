package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.InvalidValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/github/zweimonat/json/golden");
  private static final Path RESOURCES = Path.of("src/test/resources/io/github/zweimonat/json");
  private static final Path EXAMPLES = Path.of("../examples/programmes");
  private static final Programme MINIMAL = ProgrammeReader.read(Minimal.document(""));
  private static final String BELL = "\u0007";

  static List<Path> documents() {
    return List.of(
        RESOURCES.resolve("sample-programme.json"),
        RESOURCES.resolve("corners-programme.json"),
        EXAMPLES.resolve("modellprojekt-integration.json"),
        EXAMPLES.resolve("minimal.json"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void write_documents_areGoldenByteForByte(Path document) throws IOException {
    Path golden = GOLDEN.resolve("written-" + document.getFileName());
    byte[] written = ProgrammeWriter.write(ProgrammeReader.read(document));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(golden, written);
    }

    assertThat(text(written)).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void write_documents_areReadAsTheSame(Path document) {
    Programme programme = ProgrammeReader.read(document);

    byte[] written = ProgrammeWriter.write(programme);

    assertThat(ProgrammeReader.read(written)).isEqualTo(programme);
    assertThat(ProgrammeReader.check(written).problems())
        .extracting(Problem::pointer, Problem::message)
        .isEqualTo(
            ProgrammeReader.check(document).problems().stream()
                .map(problem -> tuple(problem.pointer(), problem.message()))
                .toList());
  }

  @Test
  void write_defaultsOfTheDocument_areLeftOut() {
    byte[] explicit =
        Minimal.document(
            """
            "rhythm": {}, "categories": [], "description": "", "x-a": 1,
            "partners": [{"id": "p", "name": "P", "role": "partner", "memberUntil": null}],
            "places": [{"id": "a", "name": "A", "shared": false}],
            "breaks": [{"id": "b", "first": "2025-07-01", "last": "2025-07-01", "closesAll": false}],
            "offers": [{"id": "o", "title": "O", "partners": ["p"], "status": "confirmed",
              "availability": "scheduled", "sequence": 0, "keywords": [],
              "audience": {"ages": [null, null], "gender": "any"}, "price": {},
              "registration": {"required": false},
              "schedules": [{"start": "2025-07-01T10:00:00", "duration": "PT60M",
                "recurrenceRule": "interval=1;wkst=mo;freq=daily", "course": {},
                "overrides": [{"date": "2025-07-02T10:00", "full": false}]}]}]""");

    assertThat(text(ProgrammeWriter.write(ProgrammeReader.read(explicit))))
        .isEqualTo(
            """
            {
              "version": 1,
              "id": "a",
              "domain": "a.example",
              "name": "A",
              "timeZone": "Europe/Berlin",
              "languages": ["de"],
              "updated": "2025-07-01T08:00:00Z",
              "partners": [
                {"id": "p", "name": "P"}
              ],
              "places": [
                {"id": "a", "name": "A"}
              ],
              "breaks": [
                {"id": "b", "first": "2025-07-01", "last": "2025-07-01"}
              ],
              "offers": [
                {
                  "id": "o",
                  "title": "O",
                  "partners": ["p"],
                  "audience": {},
                  "registration": {},
                  "price": {},
                  "schedules": [
                    {
                      "start": "2025-07-01T10:00",
                      "duration": "PT1H",
                      "recurrenceRule": "FREQ=DAILY",
                      "course": {"joining": "from-start"},
                      "overrides": [
                        {"date": "2025-07-02T10:00"}
                      ]
                    }
                  ]
                }
              ],
              "x-a": 1
            }
            """);
  }

  @Test
  void write_confirmedDateOfACancelledOffer_staysConfirmed() {
    byte[] document =
        Minimal.offer(
            """
            "status": "cancelled", "schedules": [{"start": "2025-07-01", "duration": "P1D",
              "overrides": [{"date": "2025-07-01", "status": "confirmed"}]}]""");

    assertThat(text(ProgrammeWriter.write(ProgrammeReader.read(document))))
        .contains("{\"date\": \"2025-07-01\", \"status\": \"confirmed\"}");
  }

  @Test
  void write_texts_areStringsOrInTheOrderOfTheProgrammesLanguages() {
    Programme programme =
        changed()
            .languages(List.of("uk", "de"))
            .name("Ohne Sprache")
            .description(
                LocalizedText.of("fr", "3")
                    .and("de", "2")
                    .and("ar", "3")
                    .and("uk", "1")
                    .and("und", "0"))
            .build();

    assertThat(text(ProgrammeWriter.write(programme)))
        .contains("\"name\": \"Ohne Sprache\"")
        .contains("{\"und\": \"0\", \"uk\": \"1\", \"de\": \"2\", \"ar\": \"3\", \"fr\": \"3\"}");
  }

  @Test
  void write_charactersBeyondAscii_areWrittenAsTheyAre() {
    String odd = "ä 👩‍👧 \u2028 \u200f </script> \" \\ \t";

    assertThat(text(ProgrammeWriter.write(changed().name(odd).build())))
        .contains("\"ä 👩‍👧 \u2028 \u200f </script> \\\" \\\\ \\t\"");
  }

  @Test
  void write_hostsOwnMembers_areBehindTheOthersByName() {
    Programme programme =
        changed()
            .extensions(
                List.of(
                    Extension.of("x-b", "{ \"z\": [1.50, -0, 1E9], \"a\": {\"b\": []} }"),
                    Extension.of("x-a \"ä\"", "\"\\u00e4\\/\"")))
            .build();

    assertThat(text(ProgrammeWriter.write(programme)))
        .endsWith(
            """
              "updated": "2025-07-01T08:00:00Z",
              "x-a \\"ä\\"": "ä/",
              "x-b": {
                "z": [1.50, -0, 1E9],
                "a": {
                  "b": []
                }
              }
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({"73, true", "74, false"})
  void write_list_isOnOneLineUpTo80Characters(int letters, boolean together) {
    String long80 = "ü".repeat(letters);

    assertThat(
            text(ProgrammeWriter.write(
                    changed().addExtension(Extension.of("x-a", "[1,\"" + long80 + "\"]")).build()))
                .contains("[1, \"" + long80 + "\"]"))
        .isEqualTo(together);
  }

  @Test
  void publication_isAsNewAsItsNewestOffer() {
    Programme programme =
        ProgrammeReader.read(Minimal.offer("\"updated\": \"2025-08-01T00:00:00Z\""));
    Publication document = ProgrammeWriter.publication(programme);

    assertThat(document.bytes()).isEqualTo(ProgrammeWriter.write(programme));
    assertThat(document.mediaType()).isEqualTo("application/json; charset=utf-8");
    assertThat(document.lastModified()).isEqualTo(Instant.parse("2025-08-01T00:00:00Z"));
    assertThat(ProgrammeWriter.publication(MINIMAL).lastModified()).isEqualTo(MINIMAL.updated());
  }

  @Test
  void writeTo_fileAndStream_giveTheSame(@TempDir Path folder) throws IOException {
    Programme programme = ProgrammeReader.read(Samples.contract());
    Path file = Files.writeString(folder.resolve("programme.json"), "x".repeat(100_000));
    ByteArrayOutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    ProgrammeWriter.writeTo(programme, file);
    ProgrammeWriter.writeTo(programme, stream);

    assertThat(file).hasBinaryContent(ProgrammeWriter.write(programme));
    assertThat(stream.toByteArray()).isEqualTo(ProgrammeWriter.write(programme));
  }

  @Test
  void writeTo_refusingStream_saysWhy() {
    IOException full = new IOException("no space left");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(() -> ProgrammeWriter.writeTo(MINIMAL, out)).isSameAs(full);
  }

  @Test
  void writeTo_refusedValue_leavesTheFileAloneAndTheStreamOpenEnded(@TempDir Path folder)
      throws IOException {
    Programme broken = changed().addExtension(Extension.of("x-a", "oops")).build();
    Path file = Files.writeString(folder.resolve("programme.json"), "before");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    assertThatThrownBy(() -> ProgrammeWriter.writeTo(broken, file))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ProgrammeWriter.writeTo(broken, stream))
        .isInstanceOf(InvalidValueException.class);

    assertThat(file).hasContent("before");
    assertThat(stream.toString(StandardCharsets.UTF_8)).doesNotContain("}");
  }

  @Test
  void write_controlCharacters_areRefusedWithTheirPlace() {
    refused(
        changed().name("a" + BELL),
        "/name: a text has no control characters other than tab and newline, but has U+0007");
    refused(
        changed().name(LocalizedText.of("de", "a\r\nb")),
        "/name/de: a text has no control characters other than tab and newline, but has U+000D");
    refused(
        changed().contact(Contact.builder().telephone("1\u0085").build()),
        "/contact/telephone: a text has no control characters other than tab and newline, but has"
            + " U+0085");
    refused(
        changed().extensions(List.of(Extension.of("x-" + BELL, "1"))),
        "/x-"
            + BELL
            + ": a text has no control characters other than tab and newline, but has"
            + " U+0007");
  }

  @Test
  void write_entryOfAList_isRefusedWithItsPlace() {
    Offer offer =
        Offer.builder()
            .from(ProgrammeReader.read(Minimal.offer("\"keywords\": [\"a\"]")).offers().get(0))
            .addKeyword(LocalizedText.of("b\ud800c"))
            .build();
    Programme.Builder programme =
        Programme.builder().from(ProgrammeReader.read(Minimal.offer("\"x-a\": 1")));

    refused(
        programme.offers(List.of(offer)),
        "/offers/0/keywords/1: a text must be of whole Unicode characters, but has half a surrogate"
            + " pair, U+D800");
  }

  @Test
  void write_textInAPrivateLanguage_isRefused() {
    refused(
        changed().name(LocalizedText.of("x-klingon", "nuqneH")),
        "/name/x-klingon: a language must be a BCP 47 tag such as de or zh-Hant, but is"
            + " \"x-klingon\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oops | a value must be",
        "1,\"x-b\":2 | a document must be JSON",
        "1,\"b\":2 | an object here has no member",
        "1}{ | a document must be JSON",
        "{\"a\":1,\"a\":2} | a member must stand once",
        "'' | a value must be",
        "[1 | a closing bracket",
        "\"\\u0007\" | a text has no control characters",
        "\"\\ud800\" | a text must be of whole Unicode characters",
        "// | JSON has no comments",
      })
  void write_hostsOwnMemberThatIsNoJson_isRefused(String json, String message) {
    assertThatThrownBy(
            () -> ProgrammeWriter.write(changed().addExtension(Extension.of("x-a", json)).build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("/x-a: " + message);
  }

  @Test
  void write_hostsOwnMember_liesAsDeepAsADocumentMay() {
    String deepest = "[".repeat(99) + "]".repeat(99);
    Programme deep = changed().addExtension(Extension.of("x-a", deepest)).build();

    assertThat(ProgrammeReader.read(ProgrammeWriter.write(deep))).isEqualTo(deep);
    refused(
        changed().addExtension(Extension.of("x-a", "[" + deepest + "]")),
        "/x-a: objects and lists lie at most 100 deep in each other, but here one lies deeper");
    refused(
        changed().contact(Contact.builder().addExtension(Extension.of("x-a", deepest)).build()),
        "/contact/x-a: objects and lists lie at most 100 deep in each other, but here one lies"
            + " deeper");
  }

  @Test
  void write_nameOfAHostsOwnMember_isAsLongAsADocumentMayHaveIt() {
    Extension longest = Extension.of("x-" + "a".repeat(998), "1");
    Programme programme = changed().addExtension(longest).build();

    assertThat(ProgrammeReader.read(ProgrammeWriter.write(programme))).isEqualTo(programme);
    Programme beyond = changed().addExtension(Extension.of("x-" + "a".repeat(1_100), "1")).build();
    assertThatThrownBy(() -> ProgrammeWriter.write(beyond))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("a member's name has at most 1000 bytes, but this one has more");
  }

  @Test
  void write_stringsAndLists_areAsLongAsADocumentMayHaveThem() {
    LocalizedText longest = LocalizedText.of("a".repeat(ReaderLimits.STRING_LENGTH));
    Schedule dates =
        Schedule.builder()
            .start(LocalStart.parse("2025-07-01"))
            .duration(NominalDuration.ofDays(1))
            .exceptDates(
                Collections.nCopies(ReaderLimits.DATES_LENGTH, LocalStart.parse("2025-07-01")))
            .build();
    Programme programme = withSchedule(changed().name(longest), dates).build();

    assertThat(ProgrammeReader.read(ProgrammeWriter.write(programme))).isEqualTo(programme);
    refused(
        changed().name("a".repeat(ReaderLimits.STRING_LENGTH + 1)),
        "/name: a string has at most 100000 characters, but this one has more");
    refused(
        withSchedule(
            changed(),
            Schedule.builder().from(dates).addExceptDate(LocalStart.parse("2025-07-01")).build()),
        "/offers/0/schedules/0/exceptDates: a list here has at most 100000 entries, but has"
            + " 100001");
    refused(
        changed().languages(IntStream.range(0, 1001).mapToObj(i -> "de-x-" + i).toList()),
        "/languages: a list here has at most 1000 entries, but has 1001");
  }

  @Test
  void write_moreThanADocumentMayHave_isRefused() {
    LocalizedText text = LocalizedText.of("a".repeat(ReaderLimits.STRING_LENGTH));
    List<Category> categories =
        IntStream.range(0, 700)
            .mapToObj(i -> Category.builder().id("k" + i).name(text).build())
            .toList();

    assertThatThrownBy(() -> ProgrammeWriter.write(changed().categories(categories).build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("a document has at most 67108864 bytes, but has ");
  }

  private static Programme.Builder withSchedule(Programme.Builder programme, Schedule schedule) {
    Programme one = ProgrammeReader.read(Minimal.offer("\"x-a\": 1"));
    return programme
        .partners(one.partners())
        .offers(
            List.of(
                Offer.builder().from(one.offers().get(0)).schedules(List.of(schedule)).build()));
  }

  private static Programme.Builder changed() {
    return Programme.builder().from(MINIMAL);
  }

  private static void refused(Programme.Builder programme, String message) {
    Programme built = programme.build();

    assertThatThrownBy(() -> ProgrammeWriter.write(built))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
