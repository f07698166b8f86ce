package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.window.Window;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Expands the Events of a Group as RFC 8984 §4.3 says, knowing nothing of how they were written.
 * The wall is that of the zone of the Event, or of {@code floating} where it has none.
 */
final class JsCalendarExpander {
  /** One date of an Event. */
  record Instance(
      String uid,
      LocalStart recurrenceId,
      long start,
      long end,
      boolean allDay,
      String status,
      String title,
      String place,
      boolean full,
      ObjectNode event) {}

  private final ZoneId floating;
  private final long from;
  private final long until;
  private final Window window;
  private final List<Instance> instances = new ArrayList<>();

  private JsCalendarExpander(ZoneId floating, Window window) {
    this.floating = floating;
    this.window = window;
    this.from = window.from().atStartOfDay(floating).toEpochSecond();
    this.until = window.until().atStartOfDay(floating).toEpochSecond();
  }

  /** The dates that overlap {@code window}, in no order. */
  static List<Instance> expand(JsonNode group, ZoneId floating, Window window) {
    JsCalendarExpander expander = new JsCalendarExpander(floating, window);
    group.get("entries").forEach(event -> expander.event((ObjectNode) event));
    return expander.instances;
  }

  private void event(ObjectNode event) {
    boolean allDay = event.path("showWithoutTime").asBoolean(false);
    SortedSet<LocalStart> ids = new TreeSet<>();
    LocalStart start = start(event.get("start").asString(), allDay);
    if (!event.has("recurrenceRules")) {
      ids.add(start);
    }
    long reach = NominalDuration.parse(event.path("duration").asString("PT0S")).days() + 4L;
    for (JsonNode rule : event.path("recurrenceRules")) {
      Recurrence recurrence = Recurrence.of(rule(rule, allDay), start, zone(event));
      PrimitiveIterator.OfLong seconds =
          recurrence.plannedSeconds(
              window.from().minusDays(reach).atStartOfDay(),
              window.until().plusDays(3).atStartOfDay());
      while (seconds.hasNext()) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds.nextLong(), 0, ZoneOffset.UTC);
        ids.add(allDay ? LocalStart.of(time.toLocalDate()) : LocalStart.of(time));
      }
    }
    JsonNode overrides = event.path("recurrenceOverrides");
    for (Map.Entry<String, JsonNode> override : overrides.properties()) {
      LocalStart id = start(override.getKey(), allDay);
      if (override.getValue().path("excluded").asBoolean(false)) {
        ids.remove(id);
      } else {
        ids.add(id);
      }
    }
    for (LocalStart id : ids) {
      String key = JsCalendarFormat.local(id);
      ObjectNode occurrence = event.deepCopy();
      occurrence.remove(List.of("recurrenceRules", "recurrenceOverrides"));
      occurrence.put("start", key);
      if (overrides.has(key)) {
        occurrence = JsCalendarPatch.apply(occurrence, overrides.get(key));
      }
      add(id, occurrence, allDay);
    }
  }

  private void add(LocalStart id, ObjectNode event, boolean allDay) {
    ZonedDateTime start =
        ZonedDateTime.ofLocal(
            LocalDateTime.parse(event.get("start").asString()), zone(event), null);
    NominalDuration duration = NominalDuration.parse(event.path("duration").asString("PT0S"));
    long end =
        ZonedDateTime.ofLocal(start.toLocalDateTime().plusDays(duration.days()), zone(event), null)
                .toEpochSecond()
            + duration.seconds();
    if (duration.days() == 0) {
      end = start.toEpochSecond() + duration.seconds();
    }
    long begin = start.toEpochSecond();
    if (begin < until && (end > from || (begin == end && begin == from))) {
      Iterator<String> places = event.path("locations").propertyNames().iterator();
      instances.add(
          new Instance(
              event.get("uid").asString(),
              id,
              begin,
              end,
              allDay,
              event.path("status").asString("confirmed"),
              event.path("title").asString(""),
              places.hasNext() ? places.next() : "",
              event.path(JsCalendarEventWriter.FULL).asBoolean(false),
              event));
    }
  }

  private ZoneId zone(JsonNode event) {
    return event.has("timeZone") ? ZoneId.of(event.get("timeZone").asString()) : floating;
  }

  private static LocalStart start(String text, boolean allDay) {
    LocalDateTime time = LocalDateTime.parse(text);
    return allDay ? LocalStart.of(time.toLocalDate()) : LocalStart.of(time);
  }

  private static RecurrenceRule rule(JsonNode json, boolean allDay) {
    StringBuilder rule = new StringBuilder();
    json.properties()
        .forEach(
            part -> {
              String name = part.getKey();
              if (!name.equals("@type")) {
                rule.append(rule.length() > 0 ? ";" : "")
                    .append(name(name))
                    .append('=')
                    .append(value(name, part.getValue(), allDay));
              }
            });
    return RecurrenceRule.parse(rule.toString());
  }

  private static String name(String name) {
    return switch (name) {
      case "frequency" -> "FREQ";
      case "firstDayOfWeek" -> "WKST";
      case "bySetPosition" -> "BYSETPOS";
      default -> name.toUpperCase(Locale.ROOT);
    };
  }

  private static String value(String name, JsonNode value, boolean allDay) {
    if (value.isArray()) {
      List<String> values = new ArrayList<>();
      value.forEach(
          one ->
              values.add(
                  one.isObject()
                      ? one.path("nthOfPeriod").asString("") + one.get("day").asString()
                      : one.asString()));
      return String.join(",", values).toUpperCase(Locale.ROOT);
    }
    if (name.equals("until")) {
      String basic = value.asString().replaceAll("[-:]", "");
      return allDay ? basic.substring(0, 8) : basic;
    }
    return value.asString().toUpperCase(Locale.ROOT);
  }
}
