package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Occurrence;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What JSON-LD of schema.org and of OpenActive have in common. */
final class LinkedData {
  private static final String PLACES = "/#/places/";

  /** The states that an event has, none of which says that it is not sure yet. */
  static final Concession TENTATIVE =
      Concession.says(
              Member.STATUS,
              (date, status) -> status.equals("tentative") ? "confirmed" : status,
              "no eventStatus says that a date is not sure yet")
          .lostAt(LinkedData::status);

  static final Concession COURSE =
      Concession.silent(Member.COURSE, "an event has no number in its series")
          .lostAt(
              date -> date.courseNumber().isPresent(),
              (pointers, date) -> pointers.schedule(date) + "/course");

  private LinkedData() {}

  private static String status(Pointers pointers, Occurrence date) {
    boolean ofTheOffer = date.offer().status() == date.status();
    return (ofTheOffer ? pointers.offer(date) : pointers.override(date)) + "/status";
  }

  /** Start and end; whole days end with their last one. */
  static void times(JsonNode event, Told.Builder told) {
    String start = Json.text(event, "startDate");
    String end = Json.text(event, "endDate");
    if (isDay(start)) {
      told.days(LocalDate.parse(start), LocalDate.parse(end).plusDays(1));
    } else {
      told.times(OffsetDateTime.parse(start).toInstant(), OffsetDateTime.parse(end).toInstant());
    }
  }

  static boolean isDay(String time) {
    return time.length() == 10;
  }

  /** {@code EventCancelled} of {@code https://schema.org/EventCancelled}. */
  static String eventStatus(JsonNode event) {
    String address = Json.text(event, "eventStatus");
    return address.substring(address.lastIndexOf('/') + 1);
  }

  static String status(String eventStatus) {
    return switch (eventStatus) {
      case "EventCancelled" -> "cancelled";
      case "EventScheduled", "EventRescheduled" -> "confirmed";
      default -> eventStatus;
    };
  }

  /** The place among the locations, which may be an address to take part from afar. */
  static Optional<JsonNode> place(JsonNode event) {
    return Json.several(event, "location").stream()
        .filter(location -> Json.text(location, "@type").equals("Place"))
        .findFirst();
  }

  static String placeId(JsonNode place) {
    String id = Json.text(place, "@id");
    return id.substring(id.indexOf(PLACES) + PLACES.length());
  }

  /** What the wall shows at a moment; a day for a day, an instant for a moment in UTC. */
  static String wall(String time) {
    if (isDay(time)) {
      return time;
    }
    OffsetDateTime moment = OffsetDateTime.parse(time);
    return time.endsWith("Z") ? moment.toInstant().toString() : moment.toLocalDateTime().toString();
  }

  /** The planned start as a date of these formats can say it: after a gap, in whole minutes. */
  static String planned(Occurrence date) {
    if (date.isAllDay()) {
      return date.planned().toString();
    }
    ZonedDateTime planned = Span.onTheWall(date.planned().dateTime(), date.timeZone());
    return planned.getOffset().getTotalSeconds() % 60 == 0
        ? planned.toLocalDateTime().toString()
        : planned.toInstant().toString();
  }
}
