package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.Until;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a RecurrenceRule (RFC 8984 §4.3.3), parts at their default left out. */
final class JsCalendarRuleWriter {
  private JsCalendarRuleWriter() {}

  /** Writes {@code rule}, whose end is none in UTC. */
  static void write(JsonGenerator json, RecurrenceRule rule) {
    json.writeStartObject();
    json.writeStringProperty("@type", "RecurrenceRule");
    json.writeStringProperty("frequency", rule.frequency().name().toLowerCase(Locale.ROOT));
    if (rule.interval() != 1) {
      json.writeNumberProperty("interval", rule.interval());
    }
    if (rule.weekStart() != DayOfWeek.MONDAY) {
      json.writeStringProperty("firstDayOfWeek", day(rule.weekStart()));
    }
    days(json, rule.byDay());
    numbers(json, "byMonthDay", rule.byMonthDay());
    if (!rule.byMonth().isEmpty()) {
      json.writeArrayPropertyStart("byMonth");
      rule.byMonth().forEach(month -> json.writeString(Integer.toString(month.getValue())));
      json.writeEndArray();
    }
    numbers(json, "byYearDay", rule.byYearDay());
    numbers(json, "byWeekNo", rule.byWeekNo());
    numbers(json, "byHour", rule.byHour());
    numbers(json, "byMinute", rule.byMinute());
    numbers(json, "bySecond", rule.bySecond());
    numbers(json, "bySetPosition", rule.bySetPos());
    if (rule.count().isPresent()) {
      json.writeNumberProperty("count", rule.count().getAsInt());
    }
    rule.until().ifPresent(until -> json.writeStringProperty("until", until(until)));
    json.writeEndObject();
  }

  private static void days(JsonGenerator json, List<WeekdayInPeriod> days) {
    if (days.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("byDay");
    for (WeekdayInPeriod day : days) {
      json.writeStartObject();
      json.writeStringProperty("@type", "NDay");
      json.writeStringProperty("day", day(day.day()));
      if (day.ordinal().isPresent()) {
        json.writeNumberProperty("nthOfPeriod", day.ordinal().getAsInt());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void numbers(JsonGenerator json, String name, List<Integer> numbers) {
    if (!numbers.isEmpty()) {
      json.writeArrayPropertyStart(name);
      numbers.forEach(json::writeNumber);
      json.writeEndArray();
    }
  }

  private static String day(DayOfWeek day) {
    return day.name().substring(0, 2).toLowerCase(Locale.ROOT);
  }

  private static String until(Until until) {
    if (until instanceof Until.OfDay day) {
      return JsCalendarFormat.local(day.day().atStartOfDay());
    }
    if (until instanceof Until.OfLocal local) {
      return JsCalendarFormat.local(local.dateTime());
    }
    throw new IllegalArgumentException("an end must be on the wall, but is " + until);
  }
}
