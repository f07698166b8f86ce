package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AgendaJsonTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/github/zweimonat/json/golden");
  private static final Programme PROGRAMME = ProgrammeReader.read(Samples.contract());
  private static final Agenda AGENDA =
      Agenda.of(PROGRAMME, PROGRAMME.rhythm().windowOf(YearMonth.of(2025, 7)));

  @ParameterizedTest
  @CsvSource({
    "contract-2025-07.de.json, contract, 2025-07, de",
    "contract-2025-09.en.json, contract, 2025-09, en",
    "corners-2025-03.de-AT.json, corners, 2025-03, de-AT",
  })
  void publication_isGoldenByteForByte(
      String golden, String sample, YearMonth month, String language) throws IOException {
    Programme programme =
        sample.equals("contract")
            ? PROGRAMME
            : ProgrammeReader.read(Samples.bytes(sample + "-programme.json"));
    Agenda agenda = Agenda.of(programme, programme.rhythm().windowOf(month));
    byte[] written = AgendaJson.of(agenda).language(language).indented().publication().bytes();
    if (Boolean.getBoolean("golden.update")) {
      Files.write(GOLDEN.resolve(golden), written);
    }

    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(GOLDEN.resolve(golden)));
  }

  @Test
  void withDropped_tellsWhatBreaksTakeOut_andOnlyThen() {
    Agenda autumn = Agenda.of(PROGRAMME, PROGRAMME.rhythm().windowOf(YearMonth.of(2025, 10)));
    AgendaJson json = AgendaJson.of(autumn);

    assertThat(Trees.read(json.publication().bytes()).has("dropped")).isFalse();
    assertThat(Trees.read(json.withDropped().publication().bytes()).get("dropped").toString())
        .isEqualTo(
            """
            [{"uid":"radfahren.di-20251014T160000@integration.example","offer":"radfahren",\
            "schedule":"di","recurrenceId":"2025-10-14T16:00","reason":"Herbstferien"},\
            {"uid":"radfahren.di-20251021T160000@integration.example","offer":"radfahren",\
            "schedule":"di","recurrenceId":"2025-10-21T16:00","reason":"Herbstferien"}]""");
  }

  @Test
  void publication_tellsWhatHostsNeed() {
    Publication json = AgendaJson.of(AGENDA).publication();

    assertThat(json.mediaType()).isEqualTo("application/json; charset=utf-8");
    assertThat(json.lastModified()).isEqualTo(Instant.parse("2025-07-01T08:00:00Z"));
    assertThat(json.text()).startsWith("{\"programme\":\"modellprojekt-integration\",\"window\":{");
  }

  @Test
  void publication_offerNewerThanItsProgramme_isAsNew() {
    Programme programme =
        ProgrammeReader.read(Minimal.offer("\"updated\": \"2025-08-01T00:00:00Z\""));

    assertThat(of(programme, YearMonth.of(2025, 7)).publication().lastModified())
        .isEqualTo(Instant.parse("2025-08-01T00:00:00Z"));
  }

  @Test
  void publication_draftNewerThanItsProgramme_isAsOldAsTheRest() {
    Programme programme =
        ProgrammeReader.read(
            Minimal.offer("\"updated\": \"2025-08-01T00:00:00Z\", \"status\": \"draft\""));

    assertThat(of(programme, YearMonth.of(2025, 7)).publication().lastModified())
        .isEqualTo(Instant.parse("2025-07-01T08:00:00Z"));
  }

  @Test
  void lastModifiedNotBefore_raisesOnly() {
    Instant before = Instant.parse("2025-01-01T00:00:00Z");
    Instant after = Instant.parse("2026-01-01T00:00:00Z");

    assertThat(AgendaJson.of(AGENDA).lastModifiedNotBefore(before).publication())
        .isEqualTo(AgendaJson.of(AGENDA).publication());
    assertThat(AgendaJson.of(AGENDA).lastModifiedNotBefore(after).publication().lastModified())
        .isEqualTo(after);
  }

  @Test
  void indented_meansTheSame() {
    byte[] indented = AgendaJson.of(AGENDA).indented().publication().bytes();

    assertThat(Trees.read(indented))
        .isEqualTo(Trees.read(AgendaJson.of(AGENDA).publication().bytes()));
  }

  @Test
  void publication_twice_isTheSame() {
    assertThat(AgendaJson.of(AGENDA).publication().entityTag())
        .isEqualTo(AgendaJson.of(AGENDA).publication().entityTag());
  }

  @Test
  void language_illFormed_isRefused() {
    AgendaJson json = AgendaJson.of(AGENDA);

    assertThatThrownBy(() -> json.language("deutsch!"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a language must be a BCP 47 tag such as de or zh-Hant, but is \"deutsch!\"");
  }

  @Test
  void writeTo_givesTheSameAndLeavesOpen() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    AgendaJson.of(AGENDA).writeTo(out);

    assertThat(out.toByteArray()).isEqualTo(AgendaJson.of(AGENDA).publication().bytes());
  }

  @Test
  void writeTo_refused_saysWhy() {
    IOException full = new IOException("no space left");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(() -> AgendaJson.of(AGENDA).writeTo(out)).isSameAs(full);
  }

  @Test
  void edition_windowOutsideTheRhythm_isNull() {
    Agenda agenda =
        Agenda.of(PROGRAMME, Window.between(LocalDate.of(2025, 7, 2), LocalDate.of(2025, 9, 2)));

    assertThat(tree(agenda).get("edition").isNull()).isTrue();
  }

  @Test
  void edition_beforeTheAnchor_hasNoNumber() {
    JsonNode edition =
        tree(Agenda.of(PROGRAMME, PROGRAMME.rhythm().windowOf(YearMonth.of(2025, 5))))
            .get("edition");

    assertThat(edition).hasToString("{\"number\":null,\"nextDue\":\"2025-07-01\"}");
  }

  @Test
  void filter_leavesOutWhatIsNotReferredTo() {
    AgendaFilter advice = AgendaFilter.builder().addSpoken("fr").build();
    Agenda nothing = Agenda.of(PROGRAMME, AGENDA.window(), advice);

    assertThat(tree(nothing).get("offers")).isEmpty();
    assertThat(tree(nothing).get("partners")).isEmpty();
    assertThat(tree(nothing).get("places")).isEmpty();
    assertThat(tree(nothing).get("categories")).isEmpty();
  }

  static Stream<YearMonth> windows() {
    return IntStream.range(0, 18).mapToObj(i -> YearMonth.of(2025, 1).plusMonths(2L * i));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void occurrences_ofTheExample_tellTheAgenda(YearMonth month) {
    Programme programme =
        ProgrammeReader.read(
            Path.of("..", "examples", "programmes", "modellprojekt-integration.json"));
    Agenda agenda = Agenda.of(programme, programme.rhythm().windowOf(month));

    JsonNode json = tree(agenda);

    List<String> told =
        json.get("occurrences").valueStream().map(AgendaJsonTest::occurrence).toList();
    assertThat(told)
        .isEqualTo(
            agenda.occurrences().stream()
                .map(
                    occurrence ->
                        String.join(
                            " ",
                            occurrence.uid(),
                            occurrence.isAllDay()
                                ? occurrence.startDate() + "/" + occurrence.endDate()
                                : occurrence.start().toInstant()
                                    + "/"
                                    + occurrence.end().toInstant(),
                            occurrence.status().name()))
                .toList());
    for (JsonNode occurrence : json.get("occurrences")) {
      assertThat(json.get("offers").has(occurrence.get("offer").asString())).isTrue();
      assertThat(occurrence.get("partners").valueStream())
          .allMatch(partner -> json.get("partners").has(partner.asString()));
      assertThat(
              occurrence.get("place").isNull()
                  || json.get("places").has(occurrence.get("place").asString()))
          .isTrue();
    }
  }

  private static String occurrence(JsonNode json) {
    boolean allDay = json.get("allDay").asBoolean();
    String start = json.get("start").asString();
    String end = json.get("end").asString();
    return String.join(
        " ",
        json.get("uid").asString(),
        allDay
            ? start + "/" + end
            : ZonedDateTime.parse(start).toInstant() + "/" + ZonedDateTime.parse(end).toInstant(),
        json.get("status").asString().toUpperCase(Locale.ROOT));
  }

  private static JsonNode tree(Agenda agenda) {
    return Trees.read(AgendaJson.of(agenda).publication().bytes());
  }

  private static AgendaJson of(Programme programme, YearMonth month) {
    return AgendaJson.of(Agenda.of(programme, programme.rhythm().windowOf(month)));
  }
}
