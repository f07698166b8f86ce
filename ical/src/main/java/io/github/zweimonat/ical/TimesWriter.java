package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.recurrence.LocalStart;
import java.time.ZoneOffset;

/** Writes the properties of an event that are times, all in the form of its DTSTART. */
final class TimesWriter {
  private final ContentLineWriter out;
  private final FeedZones zones;
  private final boolean endsAlways;

  /**
   * @param endsAlways whether a date of no length has a DTEND, which is then its start
   */
  TimesWriter(ContentLineWriter out, FeedZones zones, boolean endsAlways) {
    this.out = out;
    this.zones = zones;
    this.endsAlways = endsAlways;
  }

  /** DTSTART and DTEND. */
  void span(Occurrence date) {
    if (date.isAllDay()) {
      out.day(ZoneTimes.Names.OF_DAYS.start(), date.startDate().toEpochDay());
      out.day(ZoneTimes.Names.OF_DAYS.end(), date.endDate().toEpochDay());
      return;
    }
    long start = date.startSecond();
    long end = date.endSecond();
    ZoneTimes times = zones.of(date.timeZone());
    boolean clear = times.isClear(start, end);
    if (clear) {
      out.wallTime(times.names().start(), times.wall(start));
    } else {
      out.instant("DTSTART", start);
    }
    if (end == start && !endsAlways) {
      return; // an end has to lie after its start; without one, the event ends as it starts
    }
    if (clear) {
      out.wallTime(times.names().end(), times.wall(end));
    } else {
      out.instant("DTEND", end);
    }
  }

  /** EXDATE: one of the rule's dates that its series does not tell. */
  void exception(Occurrence first, LocalStart planned) {
    planned(names(first).exception(), planned);
  }

  /** RECURRENCE-ID: which of the rule's dates {@code differing} is told instead of. */
  void recurrence(Occurrence differing) {
    planned(names(differing).recurrence(), differing.planned());
  }

  private ZoneTimes.Names names(Occurrence date) {
    return date.isAllDay() ? ZoneTimes.Names.OF_DAYS : zones.of(date.timeZone()).names();
  }

  private void planned(String name, LocalStart planned) {
    if (planned.isDate()) {
      out.day(name, planned.date().toEpochDay());
    } else {
      out.wallTime(name, planned.dateTime().toEpochSecond(ZoneOffset.UTC));
    }
  }
}
