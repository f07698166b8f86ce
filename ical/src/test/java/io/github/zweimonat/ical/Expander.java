package io.github.zweimonat.ical;

import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.github.zweimonat.ical.FeedLines.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Engines that are not ours, asked for every date of a feed: series expanded, overrides in the
 * place of what they override.
 */
enum Expander {
  /** The engine of DAVx5 and ICSx5. */
  ICAL4J {
    @Override
    List<Shown> dates(byte[] feed) {
      List<net.fortuna.ical4j.model.component.VEvent> events =
          Oracle.ical4j(feed).getComponents(Component.VEVENT);
      Map<String, Set<String>> overridden = new HashMap<>();
      for (net.fortuna.ical4j.model.component.VEvent event : events) {
        event
            .<RecurrenceId<? extends Temporal>>getProperty(Property.RECURRENCE_ID)
            .ifPresent(
                id -> add(value(event, Property.UID), Oracle.said(id.getDate()), overridden));
      }
      List<Shown> dates = new ArrayList<>();
      for (net.fortuna.ical4j.model.component.VEvent event : events) {
        String uid = value(event, Property.UID);
        boolean series = event.getProperty(Property.RRULE).isPresent();
        for (String span : series ? series(event) : List.of(single(event))) {
          if (!series || !has(uid, span.substring(0, span.indexOf('/')), overridden)) {
            dates.add(
                new Shown(
                    Shown.schedule(uid),
                    span,
                    value(event, Property.STATUS),
                    value(event, Property.SUMMARY)));
          }
        }
      }
      return dates.stream().sorted().toList();
    }

    private String value(Component event, String name) {
      return event.getRequiredProperty(name).getValue();
    }

    private List<String> series(net.fortuna.ical4j.model.component.VEvent event) {
      DtStart<? extends Temporal> start = event.getRequiredProperty(Property.DTSTART);
      if (start.getDate() instanceof LocalDate day) {
        Set<Period<LocalDate>> periods =
            event.calculateRecurrenceSet(new Period<>(day, day.plusYears(2)));
        return periods.stream().map(this::span).toList();
      }
      ZonedDateTime time = (ZonedDateTime) start.getDate();
      Set<Period<ZonedDateTime>> periods =
          event.calculateRecurrenceSet(new Period<>(time, time.plusYears(2)));
      return periods.stream().map(this::span).toList();
    }

    private String span(Period<? extends Temporal> period) {
      return Oracle.said(period.getStart()) + "/" + Oracle.said(period.getEnd());
    }

    private String single(net.fortuna.ical4j.model.component.VEvent event) {
      DtStart<? extends Temporal> start = event.getRequiredProperty(Property.DTSTART);
      Temporal end =
          event
              .<DtEnd<? extends Temporal>>getProperty(Property.DTEND)
              .<Temporal>map(DtEnd::getDate)
              .orElse(start.getDate());
      return Oracle.said(start.getDate()) + "/" + Oracle.said(end);
    }
  },

  BIWEEKLY {
    @Override
    @SuppressWarnings("JavaUtilDate") // it has no other way
    List<Shown> dates(byte[] feed) {
      biweekly.ICalendar calendar = Oracle.biweekly(feed);
      Map<String, Set<String>> overridden = new HashMap<>();
      for (VEvent event : calendar.getEvents()) {
        if (event.getRecurrenceId() != null) {
          add(uid(event), Oracle.said(event.getRecurrenceId().getValue()), overridden);
        }
      }
      List<Shown> dates = new ArrayList<>();
      for (VEvent event : calendar.getEvents()) {
        ICalDate first = event.getDateStart().getValue();
        Date end = event.getDateEnd() == null ? first : event.getDateEnd().getValue();
        Duration length = Duration.between(first.toInstant(), end.toInstant());
        TimeZone zone =
            calendar.getTimezoneInfo().getTimezone(event.getDateStart()) == null
                ? TimeZone.getDefault()
                : calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
        DateIterator starts = event.getDateIterator(zone);
        while (starts.hasNext()) {
          Instant start = starts.next().toInstant();
          String said = Oracle.said(new ICalDate(Date.from(start), first.hasTime()));
          boolean series = event.getRecurrenceRule() != null;
          if (!series || !has(uid(event), said, overridden)) {
            dates.add(
                new Shown(
                    Shown.schedule(uid(event)),
                    said + "/" + end(start, length, first.hasTime()),
                    event.getStatus().getValue(),
                    event.getSummary().getValue()));
          }
        }
      }
      return dates.stream().sorted().toList();
    }

    private String uid(VEvent event) {
      return event.getUid().getValue();
    }

    @SuppressWarnings("JavaUtilDate")
    private String end(Instant start, Duration length, boolean hasTime) {
      if (hasTime) {
        return start.plus(length).toString();
      }
      long days = Math.round(length.toHours() / 24.0);
      return LocalDate.ofInstant(start, ZoneId.systemDefault()).plusDays(days).toString();
    }
  },

  /** Asked for the dates of the rules alone; what stands around them is read by hand. */
  LIB_RECUR {
    @Override
    List<Shown> dates(byte[] feed) {
      List<Shown> dates = new ArrayList<>();
      Map<String, Set<String>> taken = new HashMap<>();
      List<List<Line>> events = FeedLines.events(feed);
      for (List<Line> event : events) {
        for (Line line : event) {
          if (line.name().matches("RECURRENCE-ID|EXDATE")) {
            add(FeedLines.text(event, "UID"), line.value(), taken);
          }
        }
      }
      for (List<Line> event : events) {
        String uid = FeedLines.text(event, "UID");
        boolean series = !FeedLines.text(event, "RRULE").isEmpty();
        Line start = line(event, "DTSTART");
        for (String at : series ? expand(start, line(event, "RRULE")) : List.of(start.value())) {
          if (!series || !has(uid, at, taken)) {
            dates.add(
                new Shown(
                    Shown.schedule(uid),
                    span(at, start, event),
                    FeedLines.text(event, "STATUS"),
                    FeedLines.text(event, "SUMMARY")));
          }
        }
      }
      return dates.stream().sorted().toList();
    }

    private Line line(List<Line> event, String name) {
      return event.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> expand(Line start, Line rule) {
      try {
        String zone = start.parameters().getOrDefault("TZID", "");
        RecurrenceRuleIterator iterator =
            new RecurrenceRule(rule.value())
                .iterator(
                    zone.isEmpty()
                        ? DateTime.parse(start.value())
                        : DateTime.parse(TimeZone.getTimeZone(zone), start.value()));
        List<String> starts = new ArrayList<>();
        while (iterator.hasNext()) {
          starts.add(iterator.nextDateTime().toString());
        }
        return starts;
      } catch (InvalidRecurrenceRuleException refused) {
        throw new AssertionError("lib-recur refuses " + rule, refused);
      }
    }

    private String span(String at, Line start, List<Line> event) {
      Line end =
          event.stream().filter(line -> line.name().equals("DTEND")).findFirst().orElse(start);
      if (at.length() == 8) {
        long days = ChronoUnit.DAYS.between(day(start.value()), day(end.value()));
        return day(at) + "/" + day(at).plusDays(days);
      }
      String zone = start.parameters().getOrDefault("TZID", "");
      Duration length = Duration.between(instant(start.value(), zone), instant(end.value(), zone));
      Instant from = instant(at, zone);
      return from + "/" + from.plus(length);
    }

    private LocalDate day(String value) {
      return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Instant instant(String value, String zone) {
      LocalDateTime time = LocalDateTime.parse(value.substring(0, 15), LintedFeed.BASIC);
      return value.endsWith("Z")
          ? time.toInstant(ZoneOffset.UTC)
          : time.atZone(ZoneId.of(zone)).toInstant();
    }
  };

  /** Every date that it shows, in order; one that it shows twice is there twice. */
  abstract List<Shown> dates(byte[] feed);

  private static void add(String uid, String start, Map<String, Set<String>> starts) {
    starts.computeIfAbsent(uid, id -> new HashSet<>()).add(start);
  }

  private static boolean has(String uid, String start, Map<String, Set<String>> starts) {
    return starts.getOrDefault(uid, Set.of()).contains(start);
  }
}
