package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.json.FullCalendarJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Events of FullCalendar. Class names, which a page styles, have to say what the members say. */
final class FullCalendarFormat implements Format {
  @Override
  public String name() {
    return "fullcalendar";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    FullCalendarJson json = FullCalendarJson.of(agenda).language(language);
    return Written.of(json.publication(), json.losses());
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return List.of(
        Concession.silentWhere(
                Member.END,
                date -> date.startSecond() == date.endSecond(),
                "FullCalendar drops an end that is not later than the start")
            .lostAt((pointers, date) -> pointers.schedule(date) + "/duration"),
        Concession.silent(Member.SERIES, "events are alone"));
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    List<Told> told = new ArrayList<>();
    Json.read(written.text()).forEach(event -> told.add(event(event)));
    return told;
  }

  private static Told event(JsonNode event) {
    JsonNode more = event.required("extendedProps");
    JsonNode place = more.required("place");
    JsonNode course = more.required("course");
    Told.Builder told = Told.of(Json.text(event, "id"));
    boolean allDay = event.required("allDay").booleanValue();
    told.say(Member.ALL_DAY, allDay);
    told.say(Member.START, time(Json.text(event, "start"), allDay));
    Json.optional(event, "end").ifPresent(end -> told.say(Member.END, time(end, allDay)));
    String status = Json.text(more, "status");
    boolean moved = more.required("moved").booleanValue();
    boolean full = more.required("full").booleanValue();
    return told.say(Member.STATUS, status + unlessSaid(classes(status, moved, full), event))
        .moved(Optional.of(Json.text(more, "recurrenceId")).filter(planned -> moved))
        .say(Member.FULL, full)
        .course(number(course, "number"), number(course, "of"))
        .say(Member.TITLE, Json.text(event, "title"))
        .say(Member.PLACE, Json.optional(place, "id").orElse(""))
        .say(Member.PLACE_NAME, Json.optional(place, "name").orElse(""))
        .say(Member.NOTE, Json.optional(more, "note").orElse(""))
        .told();
  }

  private static String time(String text, boolean allDay) {
    return allDay
        ? LocalDate.parse(text).toString()
        : OffsetDateTime.parse(text).toInstant().toString();
  }

  private static OptionalInt number(JsonNode course, String name) {
    return course.has(name) ? OptionalInt.of(course.get(name).intValue()) : OptionalInt.empty();
  }

  private static Set<String> classes(String status, boolean moved, boolean full) {
    Set<String> classes = new TreeSet<>();
    if (!status.equals("confirmed")) {
      classes.add("zw-" + status);
    }
    if (moved) {
      classes.add("zw-moved");
    }
    if (full) {
      classes.add("zw-full");
    }
    return classes;
  }

  private static String unlessSaid(Set<String> classes, JsonNode event) {
    Set<String> there = new TreeSet<>();
    event.required("classNames").forEach(name -> there.add(name.stringValue()));
    return there.equals(classes) ? "" : ", but its classes are " + there;
  }
}
