package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the Event of a series says, of a document that has all of it (RFC 8984). */
class JsCalendarEventTest {
  private final JsonNode group =
      Trees.read(JsCalendarJson.of(Everything.agenda()).publication().bytes());
  private final JsonNode series = group.get("entries").get(0);

  @Test
  void groupAndEvents_haveWhatIsMandatory() {
    assertThat(group.get("@type").stringValue()).isEqualTo("Group");
    assertThat(group.get("uid").stringValue()).isEqualTo("probe.programme@probe.example");
    assertThat(group.get("updated").stringValue()).isEqualTo("2025-07-02T08:00:00Z");
    for (JsonNode event : group.get("entries")) {
      assertThat(event.get("@type").stringValue()).isEqualTo("Event");
      assertThat(event.get("uid").stringValue()).endsWith("@probe.example");
      assertThat(event.get("updated").stringValue()).isEqualTo("2025-07-02T08:00:00Z");
      assertThat(event.has("start")).isTrue();
    }
  }

  @Test
  void recurrenceOverrides_areWhatRestsIsCancelledMovedOrFull() {
    JsonNode overrides = series.get("recurrenceOverrides");

    assertThat(series.get("recurrenceRules").get(0).get("count").intValue()).isEqualTo(10);
    for (String resting : List.of("07-15", "07-22", "08-05", "08-12")) {
      assertThat(overrides.get("2025-" + resting + "T16:00:00"))
          .as(resting)
          .hasToString("{\"excluded\":true}");
    }
    assertThat(overrides.get("2025-08-26T16:00:00").get("status").stringValue())
        .isEqualTo("cancelled");
    JsonNode moved = overrides.get("2025-08-19T16:00:00");
    assertThat(moved.get("start").stringValue()).isEqualTo("2025-08-19T17:00:00");
    assertThat(moved.get("duration").stringValue()).isEqualTo("PT1H");
    assertThat(moved.get("title").stringValue()).isEqualTo("Rad fahren im Park");
    assertThat(overrides.get("2025-09-02T16:00:00").get(JsCalendarEventWriter.FULL).booleanValue())
        .isTrue();
    assertThat(overrides.has("2025-07-29T16:00:00")).isFalse();
  }

  @Test
  void additionalDates_areEventsOfTheirOwn() {
    assertThat(group.get("entries").valueStream().map(event -> event.get("uid").stringValue()))
        .containsExactly(
            "radfahren.di.series@probe.example",
            "radfahren.di-20250710T160000@probe.example",
            "radfahren.di-20250711T160000@probe.example");
  }

  @Test
  void locations_areThePlaceAndTheOnlineAddress() {
    JsonNode place = series.get("locations").get("zue");

    assertThat(place.get("@type").stringValue()).isEqualTo("Location");
    assertThat(place.get("name").stringValue()).isEqualTo("ZUE Münster");
    assertThat(place.get("coordinates").stringValue()).isEqualTo("geo:51.92,7.67");
    JsonNode online = series.get("virtualLocations").get("online");
    assertThat(online.get("@type").stringValue()).isEqualTo("VirtualLocation");
    assertThat(online.get("uri").stringValue()).isEqualTo("https://probe.example/live");
  }

  @Test
  void participants_areThePartnersAsOwners() {
    JsonNode participants = series.get("participants");

    for (String partner : List.of("verkehrswacht", "polizei")) {
      JsonNode participant = participants.get(partner);
      assertThat(participant.get("@type").stringValue()).isEqualTo("Participant");
      assertThat(participant.get("kind").stringValue()).isEqualTo("group");
      assertThat(participant.get("roles")).hasToString("{\"owner\":true}");
    }
    assertThat(participants.get("polizei").get("email").stringValue())
        .isEqualTo("info@polizei.example");
    assertThat(participants.get(JsCalendarTexts.CONTACT).get("roles"))
        .hasToString("{\"contact\":true}");
  }

  @Test
  void keywordsAndCategories_areSets() {
    assertThat(series.get("keywords")).hasToString("{\"Rad\":true,\"Helm\":true,\"Verkehr\":true}");
    assertThat(series.get("categories"))
        .hasToString("{\"https://probe.example/categories/verkehr\":true}");
    assertThat(series.get("color").stringValue()).isEqualTo("#1b7f3b");
  }

  @Test
  void localizations_replaceTextsByTheirPath() {
    JsonNode football =
        JsCalendarComparison.parsed(JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN), "de")
            .get("entries")
            .valueStream()
            .filter(one -> one.get("uid").stringValue().startsWith("fussball.fr.series"))
            .findFirst()
            .orElseThrow();

    assertThat(football.get("locale").stringValue()).isEqualTo("de");
    assertThat(football.get("title").stringValue()).isEqualTo("Fußball");
    JsonNode english = football.get("localizations").get("en");
    assertThat(english.get("title").stringValue()).isEqualTo("Football");
    assertThat(english.get("description").stringValue()).isEqualTo("We play.");
    assertThat(english.get("locations/halle/name").stringValue()).isEqualTo("Hall");
    assertThat(english.get("participants/amt/name").stringValue()).isEqualTo("Office");
  }
}
