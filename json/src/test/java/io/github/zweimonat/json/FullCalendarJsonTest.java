package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FullCalendarJsonTest {
  private static final Agenda AUTUMN = JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN);

  @Test
  void publication_autumn_isTheGoldenFile() throws IOException {
    JsCalendarGolden.assertSame(
        FullCalendarJson.of(AUTUMN).publication(), "fullcalendar-autumn.json");
  }

  @Test
  void publication_springInArabic_isTheGoldenFile() throws IOException {
    JsCalendarGolden.assertSame(
        FullCalendarJson.of(JsCalendarFixture.agenda(JsCalendarFixture.SPRING))
            .language("ar")
            .publication(),
        "fullcalendar-spring-ar.json");
  }

  @Test
  void publication_isJsonWithTheAgendasInstant() {
    Publication publication = FullCalendarJson.of(AUTUMN).publication();
    assertThat(publication.mediaType()).isEqualTo("application/json; charset=utf-8");
    assertThat(publication.lastModified()).isEqualTo(AUTUMN.lastModified());
  }

  @Test
  void events_areTheOccurrencesInTheirOrder() {
    JsonNode events = parsed(FullCalendarJson.of(AUTUMN));
    List<String> ids = events.valueStream().map(event -> event.get("id").asString()).toList();
    assertThat(ids)
        .isEqualTo(AUTUMN.occurrences().stream().map(occurrence -> occurrence.uid()).toList());
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void event_ofNoLength_hasNoEnd() {
    JsonNode event = event("treff-20250903T170000@integration.example");
    assertThat(event.get("start").asString()).isEqualTo("2025-09-03T17:00:00+02:00");
    assertThat(event.has("end")).isFalse();
    assertThat(strings(event.get("classNames"))).containsExactly("zw-tentative");
  }

  @Test
  void event_movedToAnotherDay_saysFromWhen() {
    JsonNode event = event("fussball.fr-20250926T160000@integration.example");
    assertThat(event.get("start").asString()).isEqualTo("2025-09-27T10:00:00+02:00");
    assertThat(strings(event.get("classNames"))).containsExactly("zw-moved");
    assertThat(strings(event.get("extendedProps").get("remarks")))
        .containsExactly("verlegt, geplant war 26. September 2025, 16:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20250708 | [zw-tentative] | noch nicht sicher",
        "20250819 | [zw-tentative, zw-moved]"
            + " | noch nicht sicher; verlegt, geplant war 19. August 2025, 16:00",
        "20250826 | [zw-cancelled] | Abgesagt",
        "20250902 | [zw-tentative, zw-full] | noch nicht sicher; ausgebucht"
      })
  void classNamesAndRemarks_areTheStates(String day, String classNames, String remarks) {
    JsonNode event = everything(day);

    assertThat(strings(event.get("classNames"))).hasToString(classNames);
    assertThat(String.join("; ", strings(event.get("extendedProps").get("remarks"))))
        .isEqualTo(remarks);
  }

  @Test
  void extendedProps_areWhatAnEventHasNoMemberFor() {
    JsonNode extended = everything("20250819").get("extendedProps");

    assertThat(extended.get("offer").stringValue()).isEqualTo("radfahren");
    assertThat(extended.get("schedule").stringValue()).isEqualTo("di");
    assertThat(extended.get("recurrenceId").stringValue()).isEqualTo("2025-08-19T16:00");
    assertThat(extended.get("timeZone").stringValue()).isEqualTo("Europe/Lisbon");
    assertThat(extended.get("status").stringValue()).isEqualTo("tentative");
    assertThat(extended.get("moved").booleanValue()).isTrue();
    assertThat(extended.get("full").booleanValue()).isFalse();
    assertThat(extended.get("course").get("number").intValue()).isEqualTo(5);
    assertThat(extended.get("place").get("name").stringValue()).isEqualTo("Park");
    assertThat(extended.get("partners").get(1).get("name").stringValue())
        .isEqualTo("Polizeipräsidium");
    assertThat(strings(extended.get("categories"))).containsExactly("verkehr");
    assertThat(extended.get("online").stringValue()).isEqualTo("https://probe.example/live");
    assertThat(extended.get("note").stringValue()).isEqualTo("Bei Regen nicht.");
  }

  @Test
  void event_inTheDoubledHour_isTheFirst() {
    JsonNode event = event("nacht-20251026T023000@integration.example");
    assertThat(event.get("start").asString()).isEqualTo("2025-10-26T02:30:00+02:00");
    assertThat(event.get("end").asString()).isEqualTo("2025-10-26T03:30:00+01:00");
  }

  @Test
  void event_ofWholeDays_endsOnTheDayAfter() {
    JsonNode event = event("camp.ganz-20250922@integration.example");
    assertThat(event.get("start").asString()).isEqualTo("2025-09-22");
    assertThat(event.get("end").asString()).isEqualTo("2025-09-25");
    assertThat(event.get("allDay").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff",
    "#ffffff, #000000",
    "#1b7f3b, #ffffff",
    "#ffe45c, #000000",
    "#b3441e, #ffffff",
    "#808080, #000000"
  })
  void textOn_isWhatHasMoreContrast(String color, String text) {
    assertThat(FullCalendarColors.textOn(color)).isEqualTo(text);
  }

  @Test
  void losses_nameWhatIsNotCarried() {
    assertThat(FullCalendarJson.of(AUTUMN).losses().stream().map(Loss::pointer))
        .containsExactly(
            "",
            "/categories/0/name",
            "/partners/0/url",
            "/partners/0/logo",
            "/partners/0/email",
            "/partners/0/telephone",
            "/partners/1/description",
            "/places/0/address/country",
            "/places/0/geo",
            "/places/0/directions",
            "/breaks",
            "/offers/0/description",
            "/offers/0/keywords",
            "/offers/0/audience",
            "/offers/0/inLanguages",
            "/offers/0/registration",
            "/offers/0/price",
            "/offers/0/contact",
            "/offers/0/image",
            "/offers/4/schedules/0/duration",
            "/offers/9/availability");
  }

  @Test
  void lastModifiedNotBefore_isTheLaterOne() {
    Agenda agenda = JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN);
    Instant later = agenda.lastModified().plusSeconds(60);
    Instant earlier = agenda.lastModified().minusSeconds(60);
    assertThat(
            FullCalendarJson.of(agenda).lastModifiedNotBefore(later).publication().lastModified())
        .isEqualTo(later);
    assertThat(
            FullCalendarJson.of(agenda).lastModifiedNotBefore(earlier).publication().lastModified())
        .isEqualTo(agenda.lastModified());
  }

  @Test
  void language_thatIsNone_isRefused() {
    FullCalendarJson json = FullCalendarJson.of(AUTUMN);
    assertThatThrownBy(() -> json.language("_")).isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonNode event(String id) {
    return parsed(FullCalendarJson.of(AUTUMN))
        .valueStream()
        .filter(event -> event.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode everything(String day) {
    return parsed(FullCalendarJson.of(Everything.agenda()))
        .valueStream()
        .filter(event -> event.get("id").asString().startsWith("radfahren.di-" + day))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode parsed(FullCalendarJson json) {
    return JsonMapper.builder().build().readTree(json.publication().bytes());
  }
}
