package io.github.zweimonat.ical;

import io.github.zweimonat.ical.FeedLines.Line;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * A rule with its exceptions and overrides as {@link SeriesLint} looks at it: lines, as written.
 */
final class LintedSeries {
  /** More than any segment has; a rule without an end stops there. */
  private static final int MOST = 1000;

  final List<Line> master;
  final List<List<Line>> overrides;

  private LintedSeries(List<Line> master, List<List<Line>> overrides) {
    this.master = master;
    this.overrides = overrides;
  }

  /** Each event with a rule, and the events with its UID. */
  static List<LintedSeries> of(LintedFeed feed) {
    List<LintedSeries> series = new ArrayList<>();
    for (List<Line> event : feed.events) {
      if (has(event, "RRULE")) {
        String uid = FeedLines.text(event, "UID");
        series.add(
            new LintedSeries(
                event,
                feed.events.stream()
                    .filter(other -> FeedLines.text(other, "UID").equals(uid) && other != event)
                    .toList()));
      }
    }
    return series;
  }

  static boolean has(List<Line> event, String name) {
    return event.stream().anyMatch(line -> line.name().equals(name));
  }

  static Line line(List<Line> event, String name) {
    return event.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
  }

  /** The lines of all its events with this name. */
  List<Line> lines(String name) {
    List<Line> lines = new ArrayList<>();
    master.stream().filter(line -> line.name().equals(name)).forEach(lines::add);
    for (List<Line> override : overrides) {
      override.stream().filter(line -> line.name().equals(name)).forEach(lines::add);
    }
    return lines;
  }

  List<String> values(String name) {
    return lines(name).stream().map(Line::value).toList();
  }

  Line start() {
    return line(master, "DTSTART");
  }

  boolean isAllDay() {
    return start().value().length() == 8;
  }

  /** The parts of a rule, empty ones where it has none. */
  record Rule(Map<String, String> parts) {
    boolean has(String name) {
      return parts.containsKey(name);
    }

    String part(String name) {
      return parts.getOrDefault(name, "");
    }
  }

  Rule rule() {
    Map<String, String> parts = new TreeMap<>();
    for (String part : line(master, "RRULE").value().split(";", -1)) {
      String[] both = part.split("=", 2);
      parts.put(both[0], both.length == 2 ? both[1] : "");
    }
    return new Rule(parts);
  }

  /** The dates of its rule by another engine, in the form of DTSTART, none taken out. */
  List<String> dates() {
    return dates(line(master, "RRULE").value());
  }

  /** The date that would follow the last one, were the rule not ended. */
  String next() {
    List<String> dates = dates();
    List<String> endless = dates(line(master, "RRULE").value().replaceFirst(";UNTIL=\\w+", ""));
    return endless.get(dates.size());
  }

  private List<String> dates(String rule) {
    String zone = start().parameters().getOrDefault("TZID", "");
    try {
      RecurrenceRuleIterator iterator =
          new RecurrenceRule(rule)
              .iterator(
                  zone.isEmpty()
                      ? DateTime.parse(start().value())
                      : DateTime.parse(TimeZone.getTimeZone(zone), start().value()));
      List<String> dates = new ArrayList<>();
      while (iterator.hasNext() && dates.size() < MOST) {
        dates.add(iterator.nextDateTime().toString());
      }
      return dates;
    } catch (InvalidRecurrenceRuleException refused) {
      throw new IllegalArgumentException("lib-recur refuses " + rule, refused);
    }
  }

  /** Where each date that it tells lies, by the day of its slot. */
  List<LocalDate> daysInOrder() {
    List<String> days = new ArrayList<>(dates());
    days.removeAll(values("EXDATE"));
    for (List<Line> override : overrides) {
      int at = days.indexOf(line(override, "RECURRENCE-ID").value());
      if (at >= 0) {
        days.set(at, line(override, "DTSTART").value());
      }
    }
    return days.stream().map(LintedSeries::day).toList();
  }

  static LocalDate day(String value) {
    return LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** A time on the wall of its zone in UTC, in the form of UNTIL. */
  String inUtc(String wall) {
    return LocalDateTime.parse(wall, LintedFeed.BASIC)
            .atZone(ZoneId.of(start().parameters().getOrDefault("TZID", "Z")))
            .withZoneSameInstant(ZoneOffset.UTC)
            .format(LintedFeed.BASIC)
        + "Z";
  }

  /** The names of the properties of an event, those apart that only one of a series has. */
  static List<String> names(List<Line> event) {
    List<String> own = Arrays.asList("RRULE", "EXDATE", "RECURRENCE-ID", "DTEND");
    return event.stream().map(Line::name).filter(name -> !own.contains(name)).toList();
  }
}
