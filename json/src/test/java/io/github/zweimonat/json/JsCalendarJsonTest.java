package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.window.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsCalendarJsonTest {
  @Test
  void publication_autumn_isTheGoldenFile() throws IOException {
    JsCalendarGolden.assertSame(
        JsCalendarJson.of(JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN)).publication(),
        "jscalendar-autumn.json");
  }

  @Test
  void publication_springInEnglish_isTheGoldenFile() throws IOException {
    JsCalendarGolden.assertSame(
        JsCalendarJson.of(JsCalendarFixture.agenda(JsCalendarFixture.SPRING))
            .language("en")
            .publication(),
        "jscalendar-spring-en.json");
  }

  @Test
  void publication_hasTheRegisteredMediaTypeAndTheAgendasInstant() {
    Agenda agenda = JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN);
    Publication publication = JsCalendarJson.of(agenda).publication();
    assertThat(publication.mediaType())
        .isEqualTo("application/jscalendar+json;type=group; charset=utf-8");
    assertThat(publication.lastModified()).isEqualTo(agenda.lastModified());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "ar", "fr", "de-AT"})
  void publication_fitsThePropertyTablesOfTheRfc(String language) throws IOException {
    for (Window window : List.of(JsCalendarFixture.AUTUMN, JsCalendarFixture.SPRING)) {
      JsonNode group = JsCalendarComparison.parsed(JsCalendarFixture.agenda(window), language);
      assertThat(JsCalendarPropertyTable.problems(group)).isEmpty();
    }
  }

  @Test
  void propertyTables_refuseWhatIsWrong() throws IOException {
    JsonNode group =
        JsonMapper.builder()
            .build()
            .readTree(
                """
                {"@type": "Group", "uid": "a", "updated": "2025-01-01T00:00:00", "sequence": 1,
                 "entries": [{"@type": "Event", "uid": "b", "updated": "2025-01-01T00:00:00Z",
                   "start": "2025-01-01T00:00", "status": "maybe",
                   "localizations": {"en": {"status": "y"}}}]}
                """);
    assertThat(JsCalendarPropertyTable.problems(group))
        .anyMatch(problem -> problem.startsWith("/updated must be UTCDateTime"))
        .anyMatch(problem -> problem.equals("/sequence is no property of Group"))
        .anyMatch(problem -> problem.startsWith("/entries/0/start must be LocalDateTime"))
        .anyMatch(problem -> problem.startsWith("/entries/0/status must be confirmed"))
        .anyMatch(problem -> problem.startsWith("/entries/0/localizations/en must be only titles"));
  }

  @Test
  void publication_expandedAgain_tellsTheSameDates() {
    for (int month = 1; month <= 36; month++) {
      Agenda agenda =
          JsCalendarFixture.agenda(Window.twoMonthsFrom(YearMonth.of(2025, 1).plusMonths(month)));
      assertThat(JsCalendarComparison.told(JsCalendarComparison.parsed(agenda, "de"), agenda))
          .isEqualTo(JsCalendarComparison.expected(agenda));
    }
  }

  @Test
  void publication_ofTheContractsSample_tellsTheSameDates() throws IOException {
    tellsTheSameDates(ProgrammeReader.read(Samples.contract()));
  }

  @Test
  void publication_ofTheModellprojekt_tellsTheSameDates() throws IOException {
    tellsTheSameDates(
        ProgrammeReader.read(Path.of("../examples/programmes/modellprojekt-integration.json")));
  }

  private static void tellsTheSameDates(Programme programme) throws IOException {
    for (int month = 0; month < 36; month += 2) {
      Agenda agenda =
          Agenda.of(programme, Window.twoMonthsFrom(YearMonth.of(2025, 1).plusMonths(month)));
      for (String language : programme.languages()) {
        assertThat(JsCalendarPropertyTable.problems(JsCalendarComparison.parsed(agenda, language)))
            .isEmpty();
      }
      assertThat(JsCalendarComparison.told(JsCalendarComparison.parsed(agenda, "de"), agenda))
          .isEqualTo(JsCalendarComparison.expected(agenda));
    }
  }

  @Test
  void event_ofASeries_isTheSameInEveryWindow() {
    List<JsonNode> found = new ArrayList<>();
    for (Window window : List.of(JsCalendarFixture.AUTUMN, JsCalendarFixture.SPRING)) {
      JsCalendarComparison.parsed(JsCalendarFixture.agenda(window), "de")
          .get("entries")
          .forEach(
              event -> {
                if (event.get("uid").asString().equals("fussball.fr.series@integration.example")) {
                  found.add(event);
                }
              });
    }
    assertThat(found).hasSize(2);
    assertThat(found.get(0)).isEqualTo(found.get(1));
    assertThat(found.get(0).get("recurrenceOverrides").propertyNames())
        .contains("2099-10-02T16:00:00");
  }

  @Test
  void uids_areUnique() {
    List<String> uids = new ArrayList<>();
    JsonNode group =
        JsCalendarComparison.parsed(JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN), "de");
    uids.add(group.get("uid").asString());
    group.get("entries").forEach(event -> uids.add(event.get("uid").asString()));
    assertThat(new HashSet<>(uids)).hasSameSizeAs(uids);
    assertThat(uids)
        .contains(
            "probe.programme@integration.example",
            "kurs.series@integration.example",
            "treff-20250904T170000@integration.example",
            "fussball.fr-20250910T180000@integration.example");
  }

  @Test
  void entries_ofAFilteredAgenda_areThoseOfItsOffers() {
    Agenda agenda =
        Agenda.of(
            JsCalendarFixture.programme(),
            JsCalendarFixture.AUTUMN,
            AgendaFilter.builder().addCategories("hell").build());
    JsonNode group = JsCalendarComparison.parsed(agenda, "de");
    assertThat(group.get("entries").size()).isEqualTo(2);
    assertThat(JsCalendarComparison.told(group, agenda))
        .isEqualTo(JsCalendarComparison.expected(agenda));
  }

  @Test
  void losses_nameWhatIsNotCarried() {
    List<Loss> losses =
        JsCalendarJson.of(JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN)).losses();
    assertThat(losses.stream().map(Loss::pointer))
        .containsExactly(
            "/name",
            "/description",
            "/contact",
            "/categories/0/name",
            "/breaks",
            "/offers/0/summary",
            "/offers/0/keywords/0",
            "/offers/0/audience",
            "/offers/0/inLanguages",
            "/offers/0/price",
            "/offers/0/registration",
            "/offers/3/schedules/0/course",
            "/offers/5/schedules/2/recurrenceRule",
            "/offers/9/availability");
  }

  @Test
  void publication_ofBreaksThatTakeOutTooMuch_namesTheLimit() {
    Agenda agenda = closedFromFebruary("FREQ=HOURLY", LocalDate.of(9999, 1, 1));
    assertThatThrownBy(() -> JsCalendarJson.of(agenda).publication())
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("at most 100000 dates");
  }

  @Test
  void publication_ofABreakForEver_excludesWhatIsPlanned() {
    Agenda agenda = closedFromFebruary("FREQ=MONTHLY;COUNT=4", LocalDate.of(9999, 12, 31));
    assertThat(JsCalendarJson.of(agenda).publication().text())
        .contains(
            "\"2025-02-01T00:00:00\":{\"excluded\":true}",
            "\"2025-03-01T00:00:00\":{\"excluded\":true}",
            "\"2025-04-01T00:00:00\":{\"excluded\":true}");
  }

  /** The first of January 2025, of a programme that is closed from February until {@code last}. */
  private static Agenda closedFromFebruary(String rule, LocalDate last) {
    Programme programme =
        Programme.builder()
            .id("p")
            .domain("d.example")
            .name("P")
            .timeZone(ZoneId.of("Europe/Berlin"))
            .addLanguages("de")
            .updated(Instant.parse("2025-07-01T08:00:00Z"))
            .addPartners(Partner.builder().id("a").name(LocalizedText.of("A")).build())
            .addBreaks(
                Break.builder()
                    .id("immer")
                    .closesAll(true)
                    .first(LocalDate.of(2025, 2, 1))
                    .last(last)
                    .build())
            .addOffers(
                Offer.builder()
                    .id("o")
                    .title("O")
                    .addPartners("a")
                    .addSchedule(
                        Schedule.builder()
                            .start(LocalDateTime.of(2025, 1, 1, 0, 0))
                            .duration(Duration.ofMinutes(1))
                            .recurrenceRule(RecurrenceRule.parse(rule))
                            .build())
                    .build())
            .build();
    return Agenda.of(programme, Window.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 2)));
  }

  @Test
  void lastModifiedNotBefore_isTheLaterOne() {
    Agenda agenda = JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN);
    Instant later = agenda.lastModified().plusSeconds(60);
    Instant earlier = agenda.lastModified().minusSeconds(60);
    assertThat(JsCalendarJson.of(agenda).lastModifiedNotBefore(later).publication().lastModified())
        .isEqualTo(later);
    assertThat(
            JsCalendarJson.of(agenda).lastModifiedNotBefore(earlier).publication().lastModified())
        .isEqualTo(agenda.lastModified());
  }

  @Test
  void language_thatIsNone_isRefused() {
    JsCalendarJson json = JsCalendarJson.of(JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN));
    assertThatThrownBy(() -> json.language("_")).isInstanceOf(IllegalArgumentException.class);
  }
}
