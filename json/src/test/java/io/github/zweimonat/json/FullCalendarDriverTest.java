package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.window.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** FullCalendar itself reads and draws the events, in node; skipped where that is missing. */
class FullCalendarDriverTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void events_readByFullCalendar_areTheOccurrences(boolean autumn) throws Exception {
    Agenda agenda =
        JsCalendarFixture.agenda(autumn ? JsCalendarFixture.AUTUMN : JsCalendarFixture.SPRING);
    List<String> read = new ArrayList<>();
    for (JsonNode event : loaded(agenda).get("events")) {
      read.add(
          line(
              event.get("id").asString(),
              event.get("title").asString(),
              event.get("start").asString(),
              event.get("end").isNull() ? "-" : event.get("end").asString(),
              event.get("classNames").valueStream().map(JsonNode::asString).toList(),
              event.get("extendedProps").get("place").path("id").asString("-")));
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            agenda.occurrences().stream().map(FullCalendarDriverTest::line).toList());
  }

  @Test
  void colorsAndLinks_readByFullCalendar_areThere() throws Exception {
    JsonNode event =
        loaded(JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN))
            .get("events")
            .valueStream()
            .filter(one -> one.get("groupId").asString().equals("fussball.fr"))
            .findFirst()
            .orElseThrow();
    assertThat(event.get("backgroundColor").asString()).isEqualTo("#b3441e");
    assertThat(event.get("borderColor").asString()).isEqualTo("#b3441e");
    assertThat(event.get("textColor").asString()).isEqualTo("#ffffff");
    assertThat(event.get("display").asString()).isEqualTo("block");
    assertThat(event.get("url").asString()).isEqualTo("https://integration.example/fussball");
  }

  @Test
  void classNames_areDrawn() throws Exception {
    JsonNode drawn = loaded(JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN)).get("drawn");
    assertThat(drawn.propertyNames())
        .contains(
            "Fußball zw-cancelled",
            "Fußball zw-full",
            "Fußball zw-moved",
            "Turnier",
            "Titel treff zw-moved zw-tentative");
  }

  private JsonNode loaded(Agenda agenda) throws IOException, InterruptedException {
    Path events = folder.resolve("events.json");
    Files.write(events, FullCalendarJson.of(agenda).publication().bytes());
    Window window = agenda.window();
    return NodeDriver.run(
        "fullcalendar",
        "load.mjs",
        "@fullcalendar/core",
        folder.resolve("out.json"),
        events.toString(),
        window.from().toString(),
        window.until().toString());
  }

  private static String line(Occurrence occurrence) {
    List<String> classNames = new ArrayList<>();
    if (occurrence.isCancelled()) {
      classNames.add("zw-cancelled");
    }
    if (occurrence.status() == Status.TENTATIVE) {
      classNames.add("zw-tentative");
    }
    if (occurrence.isMoved()) {
      classNames.add("zw-moved");
    }
    if (occurrence.isFull()) {
      classNames.add("zw-full");
    }
    return line(
        occurrence.uid(),
        occurrence.programme().translate(occurrence.title(), "de").text(),
        occurrence.isAllDay()
            ? occurrence.startDate().toString()
            : instant(occurrence.startSecond()),
        occurrence.startSecond() == occurrence.endSecond()
            ? "-"
            : occurrence.isAllDay()
                ? occurrence.endDate().toString()
                : instant(occurrence.endSecond()),
        classNames,
        occurrence.placeId().orElse("-"));
  }

  /** As JavaScript prints it, with milliseconds. */
  private static String instant(long second) {
    return Instant.ofEpochSecond(second).toString().replace("Z", ".000Z");
  }

  private static String line(
      String id, String title, String start, String end, List<String> classNames, String place) {
    return String.join(" | ", id, title, start, end, classNames.toString(), place);
  }
}
