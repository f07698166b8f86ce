package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample as series, expanded by ical4j, has the dates of the agenda. */
class SampleSeriesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2025-07, series",
    "2025-09, series",
    "2025-11, series",
    "2026-01, series",
    "2026-03, series",
    "2026-05, series",
    "2027-07, series",
    "2025-07, integreat",
    "2026-01, integreat"
  })
  void seriesExpanded_hasTheDatesOfTheAgenda(String window, String style)
      throws IOException, ParserException {
    JsonNode agenda =
        JsonMapper.shared()
            .readTree(CommandRun.onSample("agenda", "--window", window, "--format", "json").out());
    List<String> expected = new ArrayList<>();
    for (JsonNode date : agenda.get("occurrences")) {
      if (style.equals("series") || !date.get("status").asString().equals("cancelled")) {
        expected.add(
            date.get("offer").asString()
                + " "
                + instant(date.get("start").asString())
                + " "
                + instant(date.get("end").asString()));
      }
    }
    Instant from = instant(agenda.at("/window/from").asString());
    Instant until = instant(agenda.at("/window/until").asString());
    String feed = CommandRun.onSample("feed", "--window", window, "--style", style).out();

    assertThat(expected).isNotEmpty();
    assertThat(within(from, until, read(feed))).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Of whole segments those dates that the window shows. */
  private static List<String> within(Instant from, Instant until, Calendar calendar) {
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    Set<String> overridden =
        events.stream()
            .filter(event -> event.getProperty(Property.RECURRENCE_ID).isPresent())
            .map(event -> uid(event) + " " + instant(slot(event)))
            .collect(Collectors.toSet());
    List<String> dates = new ArrayList<>();
    for (VEvent event : events) {
      boolean series = event.getProperty(Property.RRULE).isPresent();
      for (Period<? extends Temporal> date : series ? expanded(event) : List.of(single(event))) {
        Instant start = instant(date.getStart());
        Instant end = instant(date.getEnd());
        boolean told = !series || !overridden.contains(uid(event) + " " + start);
        if (told && start.isBefore(until) && end.isAfter(from)) {
          dates.add(
              uid(event).replaceFirst("[.@].*|-\\d{8}(T\\d{6})?@.*", "") + " " + start + " " + end);
        }
      }
    }
    return dates;
  }

  private static List<Period<? extends Temporal>> expanded(VEvent event) {
    DtStart<? extends Temporal> start = event.getRequiredProperty(Property.DTSTART);
    if (start.getDate() instanceof LocalDate day) {
      Set<Period<LocalDate>> dates =
          event.calculateRecurrenceSet(new Period<>(day, day.plusYears(1)));
      return List.copyOf(dates);
    }
    ZonedDateTime time = (ZonedDateTime) start.getDate();
    Set<Period<ZonedDateTime>> dates =
        event.calculateRecurrenceSet(new Period<>(time, time.plusYears(1)));
    return List.copyOf(dates);
  }

  private static Period<? extends Temporal> single(VEvent event) {
    DtStart<? extends Temporal> start = event.getRequiredProperty(Property.DTSTART);
    DtEnd<? extends Temporal> end = event.getRequiredProperty(Property.DTEND);
    return start.getDate() instanceof LocalDate day
        ? new Period<>(day, (LocalDate) end.getDate())
        : new Period<>(instant(start.getDate()), instant(end.getDate()));
  }

  private static String uid(VEvent event) {
    return event.getRequiredProperty(Property.UID).getValue();
  }

  private static Temporal slot(VEvent event) {
    RecurrenceId<? extends Temporal> slot = event.getRequiredProperty(Property.RECURRENCE_ID);
    return slot.getDate();
  }

  private static Instant instant(Temporal time) {
    return time instanceof LocalDate day
        ? day.atStartOfDay(BERLIN).toInstant()
        : Instant.from(time);
  }

  private static Instant instant(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay(BERLIN).toInstant()
        : OffsetDateTime.parse(text).toInstant();
  }

  private static Calendar read(String feed) throws IOException, ParserException {
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
    Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar;
  }
}
