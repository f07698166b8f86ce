package io.github.zweimonat.schedule;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.Violation;
import io.github.zweimonat.violation.Violations;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is allowed in a schedule, but most likely a mistake: overrides, exceptions and breaks that
 * hit nothing, additional dates that say nothing or are taken out.
 */
public final class ScheduleWarnings {
  private ScheduleWarnings() {}

  /**
   * The warnings of {@code schedule}, with paths from it.
   *
   * @param programmeZone the zone of the programme
   * @param breaks all breaks of the programme; one that closes all never gives a warning
   */
  public static List<Violation> of(Schedule schedule, ZoneId programmeZone, List<Break> breaks) {
    ScheduleDates dates = ScheduleDates.of(schedule, programmeZone, breaks);
    Violations warnings = new Violations();
    additionalDates(schedule, dates, warnings);
    for (int i = 0; i < schedule.exceptDates().size(); i++) {
      LocalStart exception = schedule.exceptDates().get(i);
      warnings.require(
          hits(exception, dates.planned()),
          "/exceptDates/" + i,
          "exception-hits-nothing",
          exception);
    }
    for (int i = 0; i < schedule.breaks().size(); i++) {
      String id = schedule.breaks().get(i);
      for (Break pause : breaks) {
        warnings.require(
            !pause.id().equals(id) || pause.closesAll() || hits(pause, dates.planned()),
            "/breaks/" + i,
            "break-hits-nothing",
            id);
      }
    }
    for (int i = 0; i < schedule.overrides().size(); i++) {
      LocalStart date = schedule.overrides().get(i).date();
      warnings.require(
          dates.isLeft(date), "/overrides/" + i + "/date", "override-hits-nothing", date);
    }
    return warnings.found();
  }

  private static void additionalDates(Schedule schedule, ScheduleDates dates, Violations warnings) {
    Set<LocalStart> seen = new HashSet<>();
    if (schedule.recurrenceRule().isEmpty()) {
      seen.add(schedule.start());
    }
    for (int i = 0; i < schedule.additionalDates().size(); i++) {
      LocalStart date = schedule.additionalDates().get(i);
      String path = "/additionalDates/" + i;
      if (!seen.add(date) || dates.planned().isOfRule(date)) {
        warnings.add(path, "additional-date-twice", date);
      }
      warnings.require(dates.isLeft(date), path, "additional-date-taken-out", date);
    }
  }

  private static boolean hits(LocalStart exception, PlannedStarts planned) {
    if (planned.contains(exception)) {
      return true;
    }
    LocalDateTime midnight = exception.date().atStartOfDay();
    return exception.isDate() && planned.anyBetween(midnight, midnight.plusDays(1));
  }

  private static boolean hits(Break pause, PlannedStarts planned) {
    return pause.spans().stream()
        .anyMatch(span -> planned.anyBetween(span.first().atStartOfDay(), endOf(span.last())));
  }

  /** The last day that java.time knows, which a host may mean by "for good", has none after it. */
  private static LocalDateTime endOf(LocalDate last) {
    return last.getYear() > 9999 ? ScheduleDates.END : last.plusDays(1).atStartOfDay();
  }
}
