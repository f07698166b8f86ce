package io.github.zweimonat.examples.cli.verify;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A Schedule of schema.org, which OpenActive calls a PartialSchedule. */
final class ScheduleNode {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final JsonNode schedule;
  private final String series;
  private final Reading reading;
  private final boolean allDay;
  private final ZoneId zone;

  /**
   * Reads a schedule.
   *
   * @param series what its dates are called before the planned start: offer and schedule
   */
  ScheduleNode(JsonNode schedule, String series, Reading reading) {
    this.schedule = schedule;
    this.series = series.replaceFirst("@.*", "");
    this.reading = reading;
    this.allDay = !schedule.has("startTime");
    this.zone = allDay ? reading.zone() : ZoneId.of(Json.text(schedule, "scheduleTimezone"));
  }

  /** Its dates in the window. */
  List<Told> dates() {
    Set<LocalDate> excepted =
        Json.several(schedule, "exceptDate").stream()
            .map(date -> LocalDate.parse(date.stringValue()))
            .collect(Collectors.toSet());
    LocalTime time =
        allDay ? LocalTime.MIDNIGHT : LocalTime.parse(Json.text(schedule, "startTime"));
    String duration = Json.text(schedule, "duration");
    checkEndTime(time, duration);
    List<Told> dates = new ArrayList<>();
    for (LocalDateTime start :
        PlainRecurrence.within(
            rule(),
            LocalDate.parse(Json.text(schedule, "startDate")).atTime(time),
            zone,
            reading.window().from().minusDays(Span.reach(duration)).atStartOfDay(),
            reading.window().until().plusDays(2).atStartOfDay())) {
      Span span =
          allDay
              ? Span.ofDays(start.toLocalDate(), duration, zone)
              : Span.of(start, duration, zone);
      if (!excepted.contains(start.toLocalDate()) && reading.holds(span)) {
        dates.add(Told.of(uid(start)).span(span).told());
      }
    }
    return dates;
  }

  private String uid(LocalDateTime start) {
    String planned =
        allDay ? DateTimeFormatter.BASIC_ISO_DATE.format(start.toLocalDate()) : BASIC.format(start);
    return series + "-" + planned + "@" + reading.programme().domain();
  }

  /** Where an end is told beside the duration, both have to say the same. */
  private void checkEndTime(LocalTime start, String duration) {
    Optional<LocalTime> end = Json.optional(schedule, "endTime").map(LocalTime::parse);
    if (end.isPresent() && !end.get().equals(start.plus(Duration.parse(duration)))) {
      throw new IllegalArgumentException(
          series + ": endTime " + end.get() + " is not " + duration + " after " + start);
    }
  }

  private PlainRule rule() {
    Map<String, List<String>> parts = new HashMap<>();
    String frequency = Json.text(schedule, "repeatFrequency");
    parts.put("INTERVAL", List.of(frequency.substring(1, frequency.length() - 1)));
    parts.put(
        "FREQ",
        List.of(
            switch (frequency.charAt(frequency.length() - 1)) {
              case 'D' -> "DAILY";
              case 'W' -> "WEEKLY";
              case 'M' -> "MONTHLY";
              case 'Y' -> "YEARLY";
              default -> throw new IllegalArgumentException("repeatFrequency is " + frequency);
            }));
    part("byDay", "BYDAY", parts);
    part("byMonth", "BYMONTH", parts);
    part("byMonthDay", "BYMONTHDAY", parts);
    part("repeatCount", "COUNT", parts);
    Json.optional(schedule, "endDate")
        .ifPresent(last -> parts.put("UNTIL", List.of(last.replace("-", ""))));
    return new PlainRule(parts);
  }

  private void part(String member, String name, Map<String, List<String>> parts) {
    List<String> values =
        Json.several(schedule, member).stream().map(value -> day(value.asString())).toList();
    if (!values.isEmpty()) {
      parts.put(name, values);
    }
  }

  /** {@code https://schema.org/Tuesday} is {@code TU}; what is no such address stays. */
  private static String day(String value) {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? value : value.substring(slash + 1, slash + 3).toUpperCase(Locale.ROOT);
  }
}
