package io.github.zweimonat.examples.cli.verify;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Event with its dates, as RFC 8984 §4.3 has them: those of the rule, with the overrides as
 * patches, less those that are excluded. Its wall is that of its zone, or of the programme's where
 * it has none.
 */
final class JsCalendarEvent {
  private static final String SERIES = ".series@";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final ObjectNode event;
  private final Reading reading;
  private final Remarks remarks;
  private final boolean allDay;
  private final ZoneId zone;

  JsCalendarEvent(ObjectNode event, Reading reading, Remarks remarks) {
    this.event = event;
    this.reading = reading;
    this.remarks = remarks;
    this.allDay = event.path("showWithoutTime").asBoolean(false);
    this.zone = Json.optional(event, "timeZone").map(ZoneId::of).orElse(reading.zone());
  }

  /** The one date, or those of the series that lie in the window. */
  List<Told> dates() {
    String uid = Json.text(event, "uid");
    if (!event.has("recurrenceRules")) {
      String planned = uid.substring(uid.lastIndexOf('-') + 1, uid.indexOf('@'));
      return List.of(told(uid, local(planned), event));
    }
    JsonNode overrides = event.path("recurrenceOverrides");
    List<Told> dates = new ArrayList<>();
    for (LocalDateTime planned : planned(overrides)) {
      ObjectNode date = event.deepCopy();
      date.remove(List.of("recurrenceRules", "recurrenceOverrides"));
      date.put("start", LOCAL.format(planned));
      JsonNode patch = overrides.path(LOCAL.format(planned));
      date = patch.isObject() ? JsonPatch.apply(date, patch) : date;
      if (reading.holds(span(date))) {
        dates.add(told(uid.replace(SERIES, "-" + basic(planned) + "@"), planned, date));
      }
    }
    return dates;
  }

  /** Those around the window, and every one that is overridden, because it may have moved. */
  private SortedSet<LocalDateTime> planned(JsonNode overrides) {
    SortedSet<LocalDateTime> planned = new TreeSet<>();
    long reach = Span.reach(duration(event));
    for (JsonNode rule : event.get("recurrenceRules")) {
      planned.addAll(
          PlainRecurrence.within(
              rule(rule),
              start(event),
              zone,
              reading.window().from().minusDays(reach).atStartOfDay(),
              reading.window().until().plusDays(2).atStartOfDay()));
    }
    for (Map.Entry<String, JsonNode> override : overrides.properties()) {
      LocalDateTime date = LocalDateTime.parse(override.getKey());
      if (override.getValue().path("excluded").asBoolean(false)) {
        planned.remove(date);
      } else {
        planned.add(date);
      }
    }
    return planned;
  }

  private Told told(String uid, LocalDateTime planned, ObjectNode date) {
    ObjectNode localized = localized(date);
    Optional<Map.Entry<String, JsonNode>> place =
        localized.path("locations").properties().stream().findFirst();
    boolean moved = !real(start(date)).equals(real(planned));
    return Told.of(uid)
        .span(span(date))
        .say(Member.STATUS, Json.optional(date, "status").orElse("confirmed"))
        .moved(Optional.of(planned).filter(from -> moved).map(this::shown))
        .say(Member.FULL, date.path("zweimonat.github.io:full").asBoolean(false))
        .say(Member.TITLE, Json.text(localized, "title"))
        .say(Member.PLACE, place.map(Map.Entry::getKey).orElse(""))
        .say(Member.PLACE_NAME, place.map(entry -> Json.text(entry.getValue(), "name")).orElse(""))
        .say(Member.NOTE, remarks.note(uid, Json.optional(localized, "description").orElse("")))
        .told();
  }

  /** What the wall really shows then, which for days is what is written. */
  private LocalDateTime real(LocalDateTime time) {
    return allDay ? time : Span.onTheWall(time, zone).toLocalDateTime();
  }

  /** In the language asked for, unless the Event is in it. */
  private ObjectNode localized(ObjectNode date) {
    JsonNode patch = date.path("localizations").path(reading.language());
    return patch.isObject() ? JsonPatch.apply(date, patch) : date;
  }

  private String shown(LocalDateTime planned) {
    return allDay ? planned.toLocalDate().toString() : planned.toString();
  }

  private Span span(JsonNode date) {
    return allDay
        ? Span.ofDays(start(date).toLocalDate(), duration(date), zone)
        : Span.of(start(date), duration(date), zone);
  }

  private static LocalDateTime start(JsonNode date) {
    return LocalDateTime.parse(Json.text(date, "start"));
  }

  private static String duration(JsonNode date) {
    return Json.optional(date, "duration").orElse("PT0S");
  }

  private LocalDateTime local(String basic) {
    return LocalDateTime.parse(basic.length() == 8 ? basic + "T000000" : basic, BASIC);
  }

  private String basic(LocalDateTime planned) {
    String basic = BASIC.format(planned);
    return allDay ? basic.substring(0, 8) : basic;
  }

  /** The rule in the words of RFC 5545. */
  private static PlainRule rule(JsonNode rule) {
    Map<String, List<String>> parts = new HashMap<>();
    rule.properties().stream()
        .filter(part -> !part.getKey().equals("@type"))
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(part -> parts.put(name(part.getKey()), values(part.getValue())));
    return new PlainRule(parts);
  }

  private static String name(String member) {
    return switch (member) {
      case "frequency" -> "FREQ";
      case "firstDayOfWeek" -> "WKST";
      case "bySetPosition" -> "BYSETPOS";
      default -> member.toUpperCase(Locale.ROOT);
    };
  }

  private static List<String> values(JsonNode value) {
    List<JsonNode> values = value.isArray() ? List.copyOf(value.values()) : List.of(value);
    return values.stream()
        .map(
            one ->
                one.isObject()
                    ? one.path("nthOfPeriod").asString("") + Json.text(one, "day")
                    : one.asString().replaceAll("(\\d)[-:](?=\\d)", "$1"))
        .map(text -> text.toUpperCase(Locale.ROOT))
        .toList();
  }
}
