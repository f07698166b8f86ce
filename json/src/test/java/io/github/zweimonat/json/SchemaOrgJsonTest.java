package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.Translation;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemaOrgJsonTest {
  private final Agenda agenda = SchemaOrgSamples.agenda();

  @ParameterizedTest
  @ValueSource(strings = {"de", "fa"})
  void publication_isTheGoldenFile(String language) throws IOException {
    SchemaOrgSamples.assertGolden(
        "schema-org." + language + ".json",
        SchemaOrgJson.of(agenda).language(language).publication().text());
  }

  @Test
  void losses_areTheGoldenList() throws IOException {
    SchemaOrgSamples.assertGolden(
        "schema-org.losses.txt",
        SchemaOrgJson.of(agenda).losses().stream()
            .map(SchemaOrgSamples::line)
            .collect(Collectors.joining()));
  }

  @Test
  void publication_hasTypeAndInstantOfTheAgenda() {
    Publication publication = SchemaOrgJson.of(agenda).publication();

    assertThat(publication.mediaType()).isEqualTo("application/ld+json; charset=utf-8");
    assertThat(publication.lastModified()).isEqualTo(Instant.parse("2025-06-20T09:00:00Z"));
    assertThat(publication).isEqualTo(SchemaOrgJson.of(agenda).language("de").publication());
    Instant later = Instant.parse("2025-07-01T22:00:00Z");
    assertThat(SchemaOrgJson.of(agenda).lastModifiedNotBefore(later).publication().lastModified())
        .isEqualTo(later);
    assertThat(
            SchemaOrgJson.of(agenda)
                .lastModifiedNotBefore(Instant.EPOCH)
                .publication()
                .lastModified())
        .isEqualTo(agenda.lastModified());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fa"})
  void events_tellTheDatesStatesAndTitlesOfTheAgenda(String language) {
    JsonNode document =
        SchemaOrgSamples.read(SchemaOrgJson.of(agenda).language(language).publication().text());
    List<JsonNode> events = SchemaOrgSamples.nodes(document, "Event");

    assertThat(events).hasSameSizeAs(agenda.occurrences()).hasSizeGreaterThan(15);
    for (int i = 0; i < events.size(); i++) {
      Occurrence occurrence = agenda.occurrences().get(i);
      JsonNode event = events.get(i);
      assertThat(event.get("identifier").stringValue()).isEqualTo(occurrence.uid());
      assertTimes(event, occurrence);
      Translation title = occurrence.programme().translate(occurrence.title(), language);
      assertThat(event.get("name").get("@value").stringValue()).isEqualTo(title.text());
      assertThat(event.get("name").get("@language").stringValue()).isEqualTo(title.language());
      String status = event.get("eventStatus").stringValue();
      assertThat(status.endsWith("EventCancelled")).isEqualTo(occurrence.isCancelled());
      assertThat(status.endsWith("EventRescheduled"))
          .isEqualTo(occurrence.isMoved() && !occurrence.isCancelled())
          .isEqualTo(event.has("previousStartDate"));
      assertThat(event.path("offers").path("availability").asString("").endsWith("SoldOut"))
          .isEqualTo(occurrence.isFull());
    }
  }

  private static void assertTimes(JsonNode event, Occurrence occurrence) {
    String start = event.get("startDate").stringValue();
    String end = event.get("endDate").stringValue();
    if (occurrence.isAllDay()) {
      assertThat(LocalDate.parse(start)).isEqualTo(occurrence.startDate());
      assertThat(LocalDate.parse(end).plusDays(1)).isEqualTo(occurrence.endDate());
    } else {
      assertThat(OffsetDateTime.parse(start)).isEqualTo(occurrence.start().toOffsetDateTime());
      assertThat(OffsetDateTime.parse(end)).isEqualTo(occurrence.end().toOffsetDateTime());
    }
  }

  @Test
  void event_ofEveryKindOfLocation_saysHowToAttend() {
    JsonNode document = SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text());

    JsonNode both = event(document, "radfahren-20250708T160000");
    assertThat(both.get("eventAttendanceMode").stringValue()).endsWith("/MixedEventAttendanceMode");
    assertThat(both.get("location").get(0).get("@type").stringValue()).isEqualTo("Place");
    assertThat(both.get("location").get(1).get("@type").stringValue()).isEqualTo("VirtualLocation");
    JsonNode online = event(document, "sprechstunde-20250731T120000");
    assertThat(online.get("eventAttendanceMode").stringValue())
        .endsWith("/OnlineEventAttendanceMode");
    assertThat(online.get("location").get("url").stringValue())
        .isEqualTo("https://probe.example/sprechstunde");
    JsonNode place = event(document, "deutsch.do-20250703T090000");
    assertThat(place.get("eventAttendanceMode").stringValue())
        .endsWith("/OfflineEventAttendanceMode");
    assertThat(place.get("location").get("address").get("streetAddress").stringValue())
        .isEqualTo("Albersloher Weg 450");
  }

  @Test
  void event_withoutPlaceAndOnlineAddress_hasNoLocationAndALoss() {
    JsonNode document = SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text());

    assertThat(event(document, "anruf-20250704T080000").has("location")).isFalse();
    assertThat(SchemaOrgJson.of(agenda).losses())
        .contains(
            new Loss(
                "/offers/4",
                "that it has neither place nor online address",
                "an Event without location is not shown by search engines"));
  }

  @Test
  void everyEventAndSeries_hasWhatSearchEnginesRequire() {
    JsonNode document = SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text());

    for (JsonNode node : SchemaOrgSamples.list(document.get("@graph"))) {
      assertThat(node.has("name")).isTrue();
      assertThat(node.has("startDate")).isTrue();
      assertThat(node.has("location"))
          .isEqualTo(!node.get("identifier").stringValue().startsWith("anruf"));
    }
  }

  @Test
  void movedDate_hasBothStarts() {
    JsonNode moved =
        event(
            SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text()),
            "radfahren-20250722T160000");

    assertThat(moved.get("startDate").stringValue()).isEqualTo("2025-07-23T17:00:00+02:00");
    assertThat(moved.get("previousStartDate").stringValue()).isEqualTo("2025-07-22T16:00:00+02:00");
    assertThat(moved.get("location").get(0).get("name").get("@value").stringValue())
        .isEqualTo("Park");
    assertThat(moved.get("disambiguatingDescription").get("@value").stringValue())
        .isEqualTo("Im Park!");
  }

  @Test
  void registrationUntil_endsThatLongBeforeEachStart() {
    JsonNode event =
        event(
            SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text()),
            "radfahren-20250708T160000");

    assertThat(event.get("offers").get("availabilityEnds").stringValue())
        .isEqualTo("2025-07-06T16:00:00+02:00");
    assertThat(event.get("offers").get("price").intValue()).isZero();
    assertThat(event.get("offers").get("priceCurrency").stringValue()).isEqualTo("EUR");
  }

  @Test
  void course_isACourseInstanceThatKnowsItsDates() {
    JsonNode document = SchemaOrgSamples.read(SchemaOrgJson.of(agenda).publication().text());

    JsonNode course = SchemaOrgSamples.nodes(document, "CourseInstance").get(0);
    assertThat(course.get("subEvent").size()).isEqualTo(8);
    assertThat(course.get("eventSchedule").get("repeatCount").intValue()).isEqualTo(8);
    assertThat(
            event(document, "deutsch.do-20250703T090000")
                .get("superEvent")
                .get("@id")
                .stringValue())
        .isEqualTo(course.get("@id").stringValue());
  }

  @Test
  void hostileText_cannotLeaveItsScriptElement() {
    String hostile = "</script><!--\u2028\u2029<script>\"'&]]>\\";
    Agenda agendaOfOne =
        SchemaOrgSamples.agendaOf(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 8, 16, 0))
                .duration(Duration.ofHours(2))
                .build(),
            hostile);

    String text = SchemaOrgJson.of(agendaOfOne).publication().text();

    assertThat(text)
        .doesNotContain("<", "\u2028", "\u2029")
        .contains("\\u003c/script>\\u003c!--\\u2028\\u2029");
    assertThat(
            event(SchemaOrgSamples.read(text), "angebot-20250708T160000")
                .get("name")
                .get("@value")
                .stringValue())
        .isEqualTo(hostile);
  }

  @Test
  void draft_isNowhere() {
    assertThat(SchemaOrgJson.of(agenda).publication().text()).doesNotContain("Entwurf", "entwurf");
    assertThat(SchemaOrgJson.of(agenda).losses())
        .noneMatch(loss -> loss.pointer().startsWith("/offers/7"));
  }

  @Test
  void publication_isTheSameInEveryLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Publication expected = SchemaOrgJson.of(agenda).publication();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(SchemaOrgJson.of(SchemaOrgSamples.agenda()).publication()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void language_thatIsNoTag_isRefused() {
    assertThatThrownBy(() -> SchemaOrgJson.of(agenda).language("kein tag"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonNode event(JsonNode document, String local) {
    return SchemaOrgSamples.nodes(document, "Event").stream()
        .filter(node -> node.get("@id").stringValue().equals("https://probe.example/#" + local))
        .findFirst()
        .orElseThrow();
  }
}
