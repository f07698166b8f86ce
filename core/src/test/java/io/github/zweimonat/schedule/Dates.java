package io.github.zweimonat.schedule;

import static io.github.zweimonat.Programmes.BERLIN;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The dates of a schedule in the short form in which tests compare them. */
final class Dates {
  /** Wide enough for all that a test plans. */
  static final Window ALWAYS = Window.between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));

  private Dates() {}

  /** Planned starts in a programme of Berlin. */
  static List<String> planned(Schedule.Builder schedule, Window window, Break... breaks) {
    return in(BERLIN, schedule, window, breaks).stream()
        .map(ScheduledDate::planned)
        .map(LocalStart::toString)
        .toList();
  }

  /** Start and end with their offsets, {@code 2025-03-30T03:30+02:00/2025-03-30T04:30+02:00}. */
  static List<String> spans(ZoneId programmeZone, Schedule.Builder schedule) {
    return in(programmeZone, schedule, ALWAYS).stream().map(Dates::span).toList();
  }

  static List<ScheduledDate> in(
      ZoneId programmeZone, Schedule.Builder schedule, Window window, Break... breaks) {
    return ScheduleDates.of(schedule.build(), programmeZone, List.of(breaks)).within(window);
  }

  private static String span(ScheduledDate date) {
    return date.startTime().toOffsetDateTime() + "/" + date.endTime().toOffsetDateTime();
  }
}
