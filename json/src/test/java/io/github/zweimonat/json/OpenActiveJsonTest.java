package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OpenActiveJsonTest {
  private final Agenda agenda = SchemaOrgSamples.agenda();

  @ParameterizedTest
  @ValueSource(strings = {"de", "fa"})
  void publication_isTheGoldenFile(String language) throws IOException {
    SchemaOrgSamples.assertGolden(
        "openactive." + language + ".json",
        OpenActiveJson.of(agenda).language(language).publication().text());
  }

  @Test
  void losses_areTheGoldenList() throws IOException {
    SchemaOrgSamples.assertGolden(
        "openactive.losses.txt",
        OpenActiveJson.of(agenda).losses().stream()
            .map(SchemaOrgSamples::line)
            .collect(Collectors.joining()));
  }

  @Test
  void publication_hasTypeAndInstantOfTheAgenda() {
    Publication publication = OpenActiveJson.of(agenda).publication();

    assertThat(publication.mediaType()).isEqualTo("application/ld+json; charset=utf-8");
    assertThat(publication.lastModified()).isEqualTo(agenda.lastModified());
    Instant later = Instant.parse("2025-07-01T22:00:00Z");
    assertThat(OpenActiveJson.of(agenda).lastModifiedNotBefore(later).publication().lastModified())
        .isEqualTo(later);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fa"})
  void sessions_tellTheDatesStatesAndTitlesOfTheAgenda(String language) {
    Map<String, JsonNode> sessions = new HashMap<>();
    Map<String, JsonNode> seriesOf = new HashMap<>();
    JsonNode document =
        SchemaOrgSamples.read(OpenActiveJson.of(agenda).language(language).publication().text());
    for (JsonNode series : SchemaOrgSamples.nodes(document, "SessionSeries")) {
      for (JsonNode session : SchemaOrgSamples.list(series.get("subEvent"))) {
        sessions.put(session.get("identifier").stringValue(), session);
        seriesOf.put(session.get("identifier").stringValue(), series);
      }
    }

    assertThat(sessions).hasSameSizeAs(agenda.occurrences());
    for (Occurrence occurrence : agenda.occurrences()) {
      JsonNode session = Objects.requireNonNull(sessions.get(occurrence.uid()), occurrence.uid());
      String start = session.get("startDate").stringValue();
      String end = session.get("endDate").stringValue();
      if (occurrence.isAllDay()) {
        assertThat(LocalDate.parse(start)).isEqualTo(occurrence.startDate());
        assertThat(LocalDate.parse(end).plusDays(1)).isEqualTo(occurrence.endDate());
      } else {
        assertThat(OffsetDateTime.parse(start)).isEqualTo(occurrence.start().toOffsetDateTime());
        assertThat(OffsetDateTime.parse(end)).isEqualTo(occurrence.end().toOffsetDateTime());
      }
      String status = session.get("eventStatus").stringValue();
      assertThat(status.endsWith("EventCancelled")).isEqualTo(occurrence.isCancelled());
      assertThat(session.has("remainingAttendeeCapacity")).isEqualTo(occurrence.isFull());
      JsonNode name =
          session.has("name")
              ? session.get("name")
              : Objects.requireNonNull(seriesOf.get(occurrence.uid())).get("name");
      assertThat(name.stringValue())
          .isEqualTo(agenda.programme().translate(occurrence.title(), language).text());
    }
  }

  @Test
  void everyMember_isOneOfItsType_andEveryMissingRequiredOneIsALoss() throws IOException {
    Map<String, Set<String>> members = new HashMap<>();
    Map<String, Set<String>> required = new HashMap<>();
    for (String line :
        Files.readAllLines(Path.of("src", "test", "resources", "vocabulary", "openactive.txt"))) {
      if (!line.startsWith("#")) {
        List<String> parts = List.of(line.split(" : ", -1));
        members.put(parts.get(0), words(parts.get(1)));
        required.put(parts.get(0), words(parts.get(2)));
      }
    }
    Set<String> missing = new TreeSet<>();
    JsonNode document = SchemaOrgSamples.read(OpenActiveJson.of(agenda).publication().text());

    SchemaOrgSamples.list(document.get("@graph"))
        .forEach(node -> check(node, members, required, missing));

    assertThat(missing)
        .containsExactly(
            "PostalAddress addressRegion",
            "SessionSeries activity",
            "SessionSeries location",
            "SessionSeries offers");
    assertThat(OpenActiveJson.of(agenda).losses().stream().map(Loss::what).toList())
        .contains(
            "addressRegion: the region",
            "activity: a concept of OpenActive's list",
            "location: its place",
            "offers: what it costs");
  }

  private static void check(
      JsonNode node,
      Map<String, Set<String>> members,
      Map<String, Set<String>> required,
      Set<String> missing) {
    String type = node.get("@type").stringValue();
    assertThat(members).containsKey(type);
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getKey().startsWith("@")) {
        continue;
      }
      assertThat(members.get(type)).contains(member.getKey());
      JsonNode value = member.getValue();
      for (JsonNode part : value.isArray() ? SchemaOrgSamples.list(value) : List.of(value)) {
        if (part.isObject()) {
          check(part, members, required, missing);
        }
      }
    }
    required.getOrDefault(type, Set.of()).stream()
        .filter(name -> !node.has(name))
        .forEach(name -> missing.add(type + " " + name));
  }

  private static Set<String> words(String text) {
    return text.isBlank() ? Set.of() : new TreeSet<>(List.of(text.strip().split(" ", -1)));
  }

  @Test
  void audienceAndPrice_areSaid() {
    JsonNode cycling = series("radfahren");

    assertThat(cycling.get("ageRange").get("minValue").intValue()).isEqualTo(10);
    assertThat(cycling.get("ageRange").get("maxValue").intValue()).isEqualTo(17);
    assertThat(cycling.get("genderRestriction").stringValue())
        .isEqualTo("https://openactive.io/FemaleOnly");
    assertThat(cycling.get("offers").get(0).get("price").intValue()).isZero();
    assertThat(cycling.get("offers").get(0).get("validThroughBeforeStartDate").stringValue())
        .isEqualTo("P2D");
    assertThat(cycling.get("eventSchedule").get(0).get("@type").stringValue())
        .isEqualTo("PartialSchedule");
  }

  @Test
  void ruleThatDoesNotFit_hasNoSchedule() {
    assertThat(series("sprechstunde").has("eventSchedule")).isFalse();
  }

  @Test
  void hostileText_cannotLeaveItsScriptElement() {
    String hostile = "</script><!--\u2028";
    Agenda agendaOfOne =
        SchemaOrgSamples.agendaOf(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 8, 16, 0))
                .duration(Duration.ofHours(2))
                .build(),
            hostile);

    String text = OpenActiveJson.of(agendaOfOne).publication().text();

    assertThat(text).doesNotContain("<", "\u2028");
    assertThat(SchemaOrgSamples.read(text).get("@graph").get(0).get("name").stringValue())
        .isEqualTo(hostile);
  }

  @Test
  void organizer_isTheFirstPartner() {
    Offer cycling = agenda.programme().offer("radfahren").orElseThrow();
    assertThat(cycling.partners()).hasSizeGreaterThan(1);
    assertThat(series("radfahren").get("organizer").get("@id").stringValue())
        .endsWith("/partners/" + cycling.partners().get(0));
  }

  @Test
  void draft_isNowhere() {
    assertThat(OpenActiveJson.of(agenda).publication().text()).doesNotContain("Entwurf", "entwurf");
  }

  private JsonNode series(String name) {
    return SchemaOrgSamples.nodes(
            SchemaOrgSamples.read(OpenActiveJson.of(agenda).publication().text()), "SessionSeries")
        .stream()
        .filter(series -> series.get("identifier").stringValue().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
