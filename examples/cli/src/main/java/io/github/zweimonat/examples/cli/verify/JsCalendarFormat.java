package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.json.JsCalendarJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSCalendar (RFC 8984), expanded again and read in the language asked for. */
final class JsCalendarFormat implements Format {
  private static final List<Concession> CONCESSIONS =
      List.of(
          Concession.silent(Member.COURSE, "an Event has no number")
              .lostAt(
                  date -> date.courseNumber().isPresent(),
                  (pointers, date) -> pointers.schedule(date) + "/course"),
          Concession.says(
              Member.MOVED,
              (date, moved) -> isSameMoment(date) ? "no" : moved,
              "from a time that the clocks leave out to the one that it means anyway is no move"),
          Concession.silent(Member.SERIES, "an Event is the series itself"));

  private static boolean isSameMoment(Occurrence date) {
    return !date.isAllDay()
        && date.start()
            .toInstant()
            .equals(Span.onTheWall(date.planned().dateTime(), date.timeZone()).toInstant());
  }

  @Override
  public String name() {
    return "jscalendar";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    JsCalendarJson json = JsCalendarJson.of(agenda).language(language);
    return Written.of(json.publication(), json.losses());
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return CONCESSIONS;
  }

  /** Dates stand in their series. */
  @Override
  public boolean isInOrder() {
    return false;
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    List<Told> told = new ArrayList<>();
    Remarks remarks = new Remarks(reading);
    for (JsonNode event : Json.read(written.text()).required("entries")) {
      told.addAll(new JsCalendarEvent((ObjectNode) event, reading, remarks).dates());
    }
    return told;
  }
}
