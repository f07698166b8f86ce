package io.github.zweimonat.examples.cli.verify;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a feed: events alone, and series with their rule, exceptions and overrides. A series
 * is there whole; of its dates those are told that lie in the window.
 */
final class FeedDates {
  /** A date: how it is called, from when until when it is, and the event that tells the rest. */
  record Date(String uid, Span span, FeedEvent event) {}

  /** What a segment of a series is called: {@code radfahren.di.s20250708@integration.example}. */
  private static final Pattern SEGMENT = Pattern.compile("(.*)\\.s\\d{8}(@.*)");

  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final Reading reading;
  private final ZoneId days;

  private FeedDates(Reading reading) {
    this.reading = reading;
    this.days = reading.zone();
  }

  /** In the order of the feed. */
  static List<Date> of(List<FeedEvent> events, Reading reading) {
    Map<String, List<FeedEvent>> byUid = new LinkedHashMap<>();
    events.forEach(
        event -> byUid.computeIfAbsent(event.uid(), uid -> new ArrayList<>()).add(event));
    FeedDates dates = new FeedDates(reading);
    List<Date> all = new ArrayList<>();
    byUid.forEach((uid, ofOne) -> all.addAll(dates.of(uid, ofOne)));
    return all;
  }

  private List<Date> of(String uid, List<FeedEvent> events) {
    List<Date> dates = new ArrayList<>();
    Map<LocalDateTime, FeedEvent> overrides = new HashMap<>();
    for (FeedEvent event : events) {
      event
          .times("RECURRENCE-ID", days)
          .forEach(
              time -> {
                if (overrides.put(time.wall(), event) != null) {
                  throw new IllegalArgumentException(uid + " has two of " + time.wall());
                }
              });
    }
    for (FeedEvent event : events) {
      if (event.value("RRULE").isPresent()) {
        dates.addAll(series(uid, event, overrides));
      } else if (event.value("RECURRENCE-ID").isEmpty()) {
        dates.add(new Date(uid, event.span(days), event));
      }
    }
    if (!overrides.isEmpty()) {
      throw new IllegalArgumentException(uid + " has no dates " + overrides.keySet());
    }
    return dates;
  }

  /** Takes what it uses out of {@code overrides}. */
  private List<Date> series(String uid, FeedEvent series, Map<LocalDateTime, FeedEvent> overrides) {
    FeedEvent.Time start = series.start(days);
    Set<LocalDateTime> excepted = new HashSet<>();
    series.times("EXDATE", days).forEach(time -> excepted.add(sameForm(time, start).wall()));
    List<Date> dates = new ArrayList<>();
    for (LocalDateTime wall : planned(series, start, overrides.keySet())) {
      FeedEvent.Time planned = new FeedEvent.Time(wall, start.zone(), start.isDay());
      FeedEvent override = overrides.remove(wall);
      Span span = override == null ? series.span(planned, start, days) : override.span(days);
      if (!excepted.contains(wall) && reading.holds(span)) {
        dates.add(new Date(uid(uid, planned), span, override == null ? series : override));
      }
    }
    return dates;
  }

  /** From the beginning: an override, wherever it is, has to be one of its dates. */
  private Set<LocalDateTime> planned(
      FeedEvent series, FeedEvent.Time start, Set<LocalDateTime> overridden) {
    LocalDateTime end = reading.window().until().plusDays(2).atStartOfDay();
    for (LocalDateTime date : overridden) {
      end = date.isBefore(end) ? end : date.plusDays(1);
    }
    return PlainRecurrence.within(
        PlainRule.parse(series.value("RRULE").orElseThrow()),
        start.wall(),
        start.zone(),
        start.wall(),
        end);
  }

  /** An exception in another form than the start takes a whole series out of some calendars. */
  private static FeedEvent.Time sameForm(FeedEvent.Time time, FeedEvent.Time start) {
    if (time.isDay() != start.isDay() || !time.zone().equals(start.zone())) {
      throw new IllegalArgumentException("EXDATE " + time + " is in another form than " + start);
    }
    return time;
  }

  /** The identity that the date has when it is told alone. */
  private static String uid(String uid, FeedEvent.Time planned) {
    Matcher segment = SEGMENT.matcher(uid);
    if (!segment.matches()) {
      throw new IllegalArgumentException("a series is called ….s and its start, but is " + uid);
    }
    String basic = BASIC.format(planned.wall());
    return segment.group(1)
        + "-"
        + (planned.isDay() ? basic.substring(0, 8) : basic)
        + segment.group(2);
  }
}
