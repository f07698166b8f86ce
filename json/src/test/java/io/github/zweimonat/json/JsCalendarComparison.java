package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Place;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an agenda and what is written of it tell, one line a date, in one order. */
final class JsCalendarComparison {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsCalendarComparison() {}

  static JsonNode parsed(Agenda agenda, String language) {
    return MAPPER.readTree(JsCalendarJson.of(agenda).language(language).publication().bytes());
  }

  /** What a reader of the Group finds in the agenda's window. */
  static List<String> told(JsonNode group, Agenda agenda) {
    return JsCalendarExpander.expand(group, agenda.programme().timeZone(), agenda.window()).stream()
        .map(
            date ->
                line(
                    date.uid().replace(".series@", "-" + date.recurrenceId().basic() + "@"),
                    date.start(),
                    date.end(),
                    date.allDay(),
                    date.status(),
                    date.title(),
                    date.place(),
                    date.full()))
        .sorted()
        .toList();
  }

  static List<String> expected(Agenda agenda) {
    return agenda.occurrences().stream().map(JsCalendarComparison::line).sorted().toList();
  }

  private static String line(Occurrence occurrence) {
    return line(
        occurrence.uid(),
        occurrence.startSecond(),
        occurrence.endSecond(),
        occurrence.isAllDay(),
        occurrence.status().name().toLowerCase(Locale.ROOT),
        occurrence
            .programme()
            .translate(occurrence.title(), occurrence.programme().defaultLanguage())
            .text(),
        occurrence.place().map(Place::id).orElse(""),
        occurrence.isFull());
  }

  private static String line(
      String uid,
      long start,
      long end,
      boolean allDay,
      String status,
      String title,
      String place,
      boolean full) {
    return String.join(
        " ",
        uid,
        Long.toString(start),
        Long.toString(end),
        allDay ? "day" : "time",
        status,
        title,
        place,
        full ? "full" : "");
  }
}
