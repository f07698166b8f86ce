package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.json.AgendaJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** The agenda JSON. It tells everything. */
final class AgendaJsonFormat implements Format {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    return Written.of(AgendaJson.of(agenda).language(language).publication());
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return List.of(
        Concession.silent(Member.SERIES, "a date names its offer and schedule, no other node"));
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    JsonNode agenda = Json.read(written.text());
    List<Told> told = new ArrayList<>();
    for (JsonNode date : agenda.required("occurrences")) {
      told.add(date(date, agenda.required("places")));
    }
    return told;
  }

  private static Told date(JsonNode date, JsonNode places) {
    Optional<String> place = Json.optional(date, "place");
    Told.Builder told = Told.of(Json.text(date, "uid"));
    times(date, told);
    return told.say(Member.STATUS, Json.text(date, "status"))
        .moved(moved(date))
        .say(Member.FULL, date.required("full").booleanValue())
        .course(number(date, "number"), number(date, "of"))
        .say(Member.TITLE, Json.text(date, "title"))
        .say(Member.PLACE, place.orElse(""))
        .say(Member.PLACE_NAME, place.map(id -> Json.text(places.required(id), "name")).orElse(""))
        .say(Member.NOTE, Json.optional(date, "note").orElse(""))
        .told();
  }

  /** The times in their zone have to be those of their offset. */
  private static void times(JsonNode date, Told.Builder told) {
    String start = Json.text(date, "start");
    String end = Json.text(date, "end");
    if (date.required("allDay").booleanValue()) {
      told.days(LocalDate.parse(start), LocalDate.parse(end));
    } else {
      told.times(instant(start, date), instant(end, date));
    }
  }

  private static Instant instant(String text, JsonNode date) {
    OffsetDateTime time = OffsetDateTime.parse(text);
    ZoneId zone = ZoneId.of(Json.text(date, "timeZone"));
    if (!zone.getRules().getOffset(time.toInstant()).equals(time.getOffset())) {
      throw new IllegalArgumentException(text + " is no time of " + zone);
    }
    return time.toInstant();
  }

  private static Optional<String> moved(JsonNode date) {
    return Optional.of(Json.text(date, "recurrenceId"))
        .filter(planned -> date.required("moved").booleanValue());
  }

  private static OptionalInt number(JsonNode date, String name) {
    JsonNode number = date.required("course").path(name);
    return number.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(number.intValue());
  }
}
