package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.json.SchemaOrgJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Events of schema.org; what their Schedules say is looked at by {@link RegularDatesFormat}. */
final class JsonLdFormat implements Format {
  private static final List<Concession> CONCESSIONS =
      List.of(
          LinkedData.TENTATIVE,
          LinkedData.COURSE,
          Concession.says(
              Member.MOVED,
              (date, moved) -> date.isMoved() ? "from " + LinkedData.planned(date) : moved,
              "previousStartDate is a moment, which a change of the clocks never leaves out"),
          Concession.says(
                  Member.MOVED,
                  (date, moved) -> date.isCancelled() ? "no" : moved,
                  "an Event has one eventStatus, and being cancelled is more")
              .lostAt((pointers, date) -> pointers.override(date) + "/start"));

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    SchemaOrgJson json = SchemaOrgJson.of(agenda).language(language);
    return Written.of(json.publication(), json.losses());
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return CONCESSIONS;
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    List<JsonNode> events = new ArrayList<>();
    JsonLdSeries series = new JsonLdSeries(reading);
    for (JsonNode node : Json.read(written.text()).required("@graph")) {
      if (Json.text(node, "@type").equals("Event")) {
        events.add(node);
      } else {
        series.add(node);
      }
    }
    List<Told> told = new ArrayList<>();
    events.forEach(event -> told.add(event(event, series.of(event))));
    told.addAll(series.withoutEvents());
    return told;
  }

  private static Told event(JsonNode event, String series) {
    Told.Builder told = Told.of(Json.text(event, "identifier"));
    LinkedData.times(event, told);
    Optional<JsonNode> place = LinkedData.place(event);
    return told.say(Member.STATUS, LinkedData.status(LinkedData.eventStatus(event)))
        .say(Member.MOVED, moved(event))
        .say(Member.FULL, full(event))
        .say(Member.TITLE, text(event, "name"))
        .say(Member.PLACE, place.map(LinkedData::placeId).orElse(""))
        .say(Member.PLACE_NAME, place.map(node -> text(node, "name")).orElse(""))
        .say(
            Member.NOTE,
            event.has("disambiguatingDescription") ? text(event, "disambiguatingDescription") : "")
        .say(Member.SERIES, series)
        .told();
  }

  private static String moved(JsonNode event) {
    boolean rescheduled = LinkedData.eventStatus(event).equals("EventRescheduled");
    Optional<String> before = Json.optional(event, "previousStartDate");
    if (rescheduled != before.isPresent()) {
      return before.map(start -> "from " + start + ", but not rescheduled").orElse("from nowhere");
    }
    return before.map(LinkedData::wall).map(start -> "from " + start).orElse("no");
  }

  /** No places left, and sold out: both or neither. */
  private static String full(JsonNode event) {
    boolean noPlace = event.path("remainingAttendeeCapacity").asInt(1) == 0;
    boolean soldOut = event.path("offers").path("availability").asString("").endsWith("/SoldOut");
    if (noPlace != soldOut) {
      return noPlace ? "yes, but not sold out" : "no, but sold out";
    }
    return noPlace ? "yes" : "no";
  }

  private static String text(JsonNode node, String name) {
    return Json.text(node.required(name), "@value");
  }
}
