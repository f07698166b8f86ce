package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.changes.AgendaChanges;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesJsonTest {
  private static final String OLD =
      """
      {
        "version": 1, "id": "haus", "domain": "haus.example", "name": "Haus",
        "timeZone": "Europe/Berlin", "languages": ["de", "en"], "updated": "2025-07-01T08:00:00Z",
        "partners": [{"id": "verein", "name": "Verein"}],
        "places": [{"id": "halle", "name": "Halle"}, {"id": "park", "name": "Park"}],
        "offers": [
          {"id": "rad", "title": "Rad", "partners": ["verein"], "place": "halle",
            "schedules": [{"start": "2025-07-08T16:00", "duration": "PT2H",
              "recurrenceRule": "FREQ=WEEKLY;COUNT=8", "overrides": []}]},
          {"id": "fest", "title": "Fest", "partners": ["verein"],
            "schedules": [{"start": "2025-07-12", "duration": "P1D"}]}
        ]
      }
      """;

  private static Programme read(String document) {
    return ProgrammeReader.read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static ChangesJson json(String document) {
    return ChangesJson.of(
        AgendaChanges.of(read(OLD), read(document), Window.twoMonthsFrom(YearMonth.of(2025, 7))));
  }

  private static JsonNode changes(String overrides) {
    return JsonMapper.shared()
        .readTree(
            json(OLD.replace("\"overrides\": []", "\"overrides\": [" + overrides + "]"))
                .publication()
                .bytes())
        .get("changes");
  }

  @Test
  void publication_hasTheMembersOfTheContractInOrder() {
    String document =
        OLD.replace(
            "\"overrides\": []",
            "\"overrides\": [{\"date\": \"2025-07-08T16:00\", \"start\": \"2025-07-08T17:00\"}]");

    assertThat(json(document).publication().text())
        .isEqualTo(
            "{\"window\":{\"from\":\"2025-07-01\",\"until\":\"2025-09-01\","
                + "\"timeZone\":\"Europe/Berlin\"},"
                + "\"edition\":{\"number\":null,\"nextDue\":\"2025-09-01\"},\"language\":\"de\","
                + "\"changes\":[{\"kind\":\"moved\",\"offer\":\"rad\",\"partner\":null,"
                + "\"uids\":[\"rad-20250708T160000@haus.example\"],"
                + "\"was\":\"2025-07-08T16:00:00+02:00\",\"now\":\"2025-07-08T17:00:00+02:00\","
                + "\"text\":\"Verlegt: Rad · Dienstag, 8. Juli 2025, 17:00 Uhr"
                + " (bisher: Dienstag, 8. Juli 2025, 16:00 Uhr)\"}]}");
    assertThat(json(document).publication().mediaType())
        .isEqualTo("application/json; charset=utf-8");
  }

  @Test
  void wasAndNow_ofADateElsewhere_areIdsOfPlaces() {
    JsonNode change = changes("{\"date\": \"2025-07-08T16:00\", \"place\": \"park\"}").get(0);

    assertThat(change.get("was").asString()).isEqualTo("halle");
    assertThat(change.get("now").asString()).isEqualTo("park");
  }

  @Test
  void wasAndNow_whereSeveralDatesAreMeant_areNull() {
    JsonNode change =
        changes(
                "{\"date\": \"2025-07-08T16:00\", \"start\": \"2025-07-08T17:00\"},"
                    + "{\"date\": \"2025-07-15T16:00\", \"start\": \"2025-07-15T17:00\"}")
            .get(0);

    assertThat(change.get("uids").size()).isEqualTo(2);
    assertThat(change.get("was").isNull()).isTrue();
    assertThat(change.get("now").isNull()).isTrue();
  }

  @Test
  void wasAndNow_ofOtherKinds_areNull() {
    JsonNode change = changes("{\"date\": \"2025-07-08T16:00\", \"full\": true}").get(0);

    assertThat(change.get("kind").asString()).isEqualTo("full");
    assertThat(change.get("was").isNull()).isTrue();
    assertThat(change.get("now").isNull()).isTrue();
  }

  @Test
  void wasAndNow_ofWholeDays_areDates() {
    JsonNode change =
        JsonMapper.shared()
            .readTree(json(OLD.replace("2025-07-12", "2025-07-19")).publication().bytes())
            .get("changes")
            .get(0);

    assertThat(change.get("kind").asString()).isEqualTo("moved");
    assertThat(change.get("was").asString()).isEqualTo("2025-07-12");
    assertThat(change.get("now").asString()).isEqualTo("2025-07-19");
  }

  @Test
  void wasAndNow_ofADateAddedOrRemoved_haveOneSide() {
    JsonNode removed =
        JsonMapper.shared()
            .readTree(
                json(OLD.replace(
                        "\"overrides\"", "\"exceptDates\": [\"2025-07-15\"], \"overrides\""))
                    .publication()
                    .bytes())
            .get("changes")
            .get(0);

    assertThat(removed.get("kind").asString()).isEqualTo("dates-removed");
    assertThat(removed.get("was").asString()).isEqualTo("2025-07-15T16:00:00+02:00");
    assertThat(removed.get("now").isNull()).isTrue();
  }

  @Test
  void partners_haveNoOfferAndNoUids() {
    String more =
        OLD.replace(
            "[{\"id\": \"verein\"", "[{\"id\": \"ihk\", \"name\": \"IHK\"}, {\"id\": \"verein\"");

    assertThat(json(more).language("en").publication().text())
        .contains(
            "\"language\":\"en\",\"changes\":[{\"kind\":\"partner-joined\",\"offer\":null,"
                + "\"partner\":\"ihk\",\"uids\":[],\"was\":null,\"now\":null,"
                + "\"text\":\"New partner: IHK\"}]");
  }

  @Test
  void indented_isTheSameForPeople() {
    assertThat(JsonMapper.shared().readTree(json(OLD).indented().publication().bytes()))
        .isEqualTo(JsonMapper.shared().readTree(json(OLD).publication().bytes()));
    assertThat(json(OLD).indented().publication().text()).contains("{\n  \"window\": {\n");
  }
}
