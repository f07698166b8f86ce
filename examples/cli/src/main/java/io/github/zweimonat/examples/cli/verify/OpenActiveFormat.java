package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.json.OpenActiveJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Sessions of OpenActive, which take from their series what they do not say themselves; what their
 * PartialSchedules say is looked at by {@link RegularDatesFormat}.
 */
final class OpenActiveFormat implements Format {
  private static final List<Concession> CONCESSIONS =
      List.of(
          LinkedData.TENTATIVE,
          LinkedData.COURSE,
          Concession.says(
                  Member.MOVED,
                  (date, moved) -> {
                    String rescheduled = date.isCancelled() ? "no" : "from another start";
                    return date.isMoved() ? rescheduled : moved;
                  },
                  "a ScheduledSession has no earlier start, and one eventStatus")
              .lostAt((pointers, date) -> pointers.override(date) + "/date"));

  @Override
  public String name() {
    return "openactive";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    OpenActiveJson json = OpenActiveJson.of(agenda).language(language);
    return Written.of(json.publication(), json.losses());
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return CONCESSIONS;
  }

  /** Sessions stand in their series. */
  @Override
  public boolean isInOrder() {
    return false;
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    List<Told> told = new ArrayList<>();
    for (JsonNode series : Json.read(written.text()).required("@graph")) {
      for (JsonNode session : series.required("subEvent")) {
        told.add(session(session, series));
      }
    }
    return told;
  }

  private static Told session(JsonNode session, JsonNode series) {
    String uid = Json.text(session, "identifier");
    Told.Builder told = Told.of(uid);
    LinkedData.times(session, told);
    String status = LinkedData.eventStatus(session);
    Optional<JsonNode> place = LinkedData.place(session).or(() -> LinkedData.place(series));
    return told.say(Member.STATUS, LinkedData.status(status))
        .say(Member.MOVED, status.equals("EventRescheduled") ? "from another start" : "no")
        .say(Member.FULL, session.path("remainingAttendeeCapacity").asInt(1) == 0)
        .say(
            Member.TITLE, Json.optional(session, "name").orElseGet(() -> Json.text(series, "name")))
        .say(Member.PLACE, place.map(LinkedData::placeId).orElse(""))
        .say(Member.PLACE_NAME, place.map(node -> Json.text(node, "name")).orElse(""))
        .say(Member.NOTE, Json.optional(session, "schedulingNote").orElse(""))
        .say(Member.SERIES, series(uid, Json.text(series, "identifier")))
        .told();
  }

  private static String series(String uid, String series) {
    return Uid.series(uid).equals(series) ? "sound" : "in " + series;
  }
}
