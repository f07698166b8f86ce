package io.github.zweimonat.ical;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds for all events of one VCALENDAR.
 *
 * @param programmeZone the zone of the programme that it is read for, where there is one
 * @param zone the zone that it says it is in (X-WR-TIMEZONE)
 */
record FeedCalendar(
    ReadComponent component,
    Optional<ZoneId> programmeZone,
    Optional<ZoneId> zone,
    FeedTimes times,
    ImportNotes notes) {

  static FeedCalendar of(
      ReadComponent component, Optional<ZoneId> programmeZone, ImportNotes notes) {
    Optional<ZoneId> own =
        component.property("X-WR-TIMEZONE").flatMap(it -> ZoneNames.named(it.text()));
    List<ZoneId> preferred = new ArrayList<>();
    programmeZone.ifPresent(preferred::add);
    own.ifPresent(preferred::add);
    FeedTimes times = new FeedTimes(new ZoneNames(component, preferred, notes));
    return new FeedCalendar(component, programmeZone, own, times, notes);
  }

  /** Why its events are no publication of what takes place; empty if they are one. */
  Optional<NotSure> refusal() {
    for (ReadProperty property : component.properties()) {
      String word = property.word();
      String reason =
          switch (property.name()) {
            case "VERSION" ->
                word.equals("2.0") ? "" : "a calendar must be of version 2.0, but is of " + word;
            case "CALSCALE" ->
                word.equals("GREGORIAN") ? "" : "dates must be Gregorian, but are " + word;
            case "METHOD" ->
                switch (word) {
                  case "PUBLISH", "REQUEST", "ADD", "CANCEL" -> "";
                  default -> "a calendar must publish its events, but this is a " + word;
                };
            default -> "";
          };
      if (!reason.isEmpty()) {
        return Optional.of(new NotSure(property, reason));
      }
    }
    return Optional.empty();
  }

  /** Whether it tells what does not take place (RFC 5546 §3.2.5). */
  boolean cancels() {
    return component.property("METHOD").map(it -> it.word().equals("CANCEL")).orElse(false);
  }
}
