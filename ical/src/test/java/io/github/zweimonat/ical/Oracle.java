package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.zweimonat.agenda.Occurrence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jspecify.annotations.Nullable;

/** What two libraries that are not ours read in a feed; both are asked to be strict. */
final class Oracle {
  private Oracle() {}

  /** Start and end of what core says, by UID: instants, or days for whole days. */
  static Map<String, String> dates(Collection<Occurrence> occurrences) {
    Map<String, String> dates = new TreeMap<>();
    for (Occurrence date : occurrences) {
      dates.put(
          date.uid(),
          date.isAllDay()
              ? date.startDate() + "/" + date.endDate()
              : date.start().toInstant() + "/" + date.end().toInstant());
    }
    return dates;
  }

  static Map<String, String> readByIcal4j(byte[] feed) {
    Calendar calendar = ical4j(feed);
    Map<String, String> dates = new TreeMap<>();
    for (Component event : calendar.getComponents(Component.VEVENT)) {
      Property uid = event.getRequiredProperty(Property.UID);
      DtStart<? extends Temporal> start = event.getRequiredProperty(Property.DTSTART);
      Temporal from = start.getDate();
      Temporal to =
          event
              .<DtEnd<? extends Temporal>>getProperty(Property.DTEND)
              .<Temporal>map(DtEnd::getDate)
              .orElse(from);
      dates.put(uid.getValue(), said(from) + "/" + said(to));
    }
    return dates;
  }

  static String said(Temporal time) {
    if (time instanceof LocalDate day) {
      return day.toString();
    }
    if (time instanceof ZonedDateTime zoned) {
      return zoned.toInstant().toString();
    }
    if (time instanceof OffsetDateTime offset) {
      return offset.toInstant().toString();
    }
    return time instanceof Instant ? time.toString() : "floating " + time;
  }

  static Calendar ical4j(byte[] feed) {
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
    try {
      Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(feed));
      ValidationResult result = calendar.validate(true);
      List<ValidationEntry> entries = new ArrayList<>(result.getEntries());
      assertThat(entries).as("ical4j").isEmpty();
      return calendar;
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError("ical4j cannot read the feed", unreadable);
    }
  }

  static Map<String, String> readByBiweekly(byte[] feed) {
    Map<String, String> dates = new TreeMap<>();
    for (VEvent event : biweekly(feed).getEvents()) {
      String start = said(event.getDateStart().getValue());
      String end = event.getDateEnd() == null ? start : said(event.getDateEnd().getValue());
      dates.put(event.getUid().getValue(), start + "/" + end);
    }
    return dates;
  }

  /** biweekly puts a whole day at midnight of the process's own zone. */
  static String said(ICalDate date) {
    return date.hasTime()
        ? date.toInstant().toString()
        : LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()).toString();
  }

  /**
   * As {@link #readByBiweekly}, but with times made into instants by java.time: biweekly leaves
   * that to {@code java.util.Calendar}, which errs with zones that are not its own in the hours
   * before a change of the clocks, and with daylight saving of half an hour.
   */
  static Map<String, String> readByBiweeklyAsWritten(byte[] feed) {
    ICalendar calendar = biweekly(feed);
    Map<String, String> dates = new TreeMap<>();
    for (VEvent event : calendar.getEvents()) {
      TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
      String start = said(event.getDateStart().getValue(), zone);
      dates.put(event.getUid().getValue(), start + "/" + said(event.getDateEnd().getValue(), zone));
    }
    return dates;
  }

  private static String said(ICalDate date, @Nullable TimezoneAssignment zone) {
    DateTimeComponents parts = date.getRawComponents();
    if (parts.isUtc() || zone == null) {
      return said(date);
    }
    return LocalDateTime.of(
            parts.getYear(),
            parts.getMonth(),
            parts.getDate(),
            parts.getHour(),
            parts.getMinute(),
            parts.getSecond())
        .atZone(ZoneId.of(zone.getComponent().getTimezoneId().getValue()))
        .toInstant()
        .toString();
  }

  static ICalendar biweekly(byte[] feed) {
    try (ICalReader reader = new ICalReader(new ByteArrayInputStream(feed))) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).as("biweekly reads").isEmpty();
      assertThat(reader.readNext()).as("a second calendar").isNull();
      ValidationWarnings warnings = calendar.validate(ICalVersion.V2_0);
      assertThat(warnings.isEmpty()).as("biweekly: " + warnings).isTrue();
      return calendar;
    } catch (IOException unreadable) {
      throw new AssertionError("biweekly cannot read the feed", unreadable);
    }
  }
}
