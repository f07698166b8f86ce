package io.github.zweimonat.json;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A recurring schedule as schema.org's Schedule, which OpenActive took over: only where it gives
 * the very dates that the rule gives, less those that rest, are excepted, moved, cancelled or of
 * another length.
 */
final class SchemaOrgSchedule {
  private static final int SECONDS_PER_DAY = 86_400;

  private final Schedule schedule;
  private final ZoneId zone;
  private final RecurrenceRule rule;
  private final Optional<LocalDate> lastDay;
  private final List<LocalDate> exceptions;

  private SchemaOrgSchedule(
      Schedule schedule,
      ZoneId zone,
      RecurrenceRule rule,
      Optional<LocalDate> lastDay,
      List<LocalDate> exceptions) {
    this.schedule = schedule;
    this.zone = zone;
    this.rule = rule;
    this.lastDay = lastDay;
    this.exceptions = exceptions;
  }

  /** The Schedule of a recurring {@code schedule}; empty, and a loss, where none says the same. */
  static Optional<SchemaOrgSchedule> of(
      Programme programme, Offer offer, Schedule schedule, SchemaOrgLosses losses) {
    if (schedule.recurrenceRule().isEmpty()) {
      return Optional.empty();
    }
    RecurrenceRule rule = schedule.recurrenceRule().get();
    String pointer = losses.schedule(offer, schedule);
    Optional<String> misfit =
        offer.status() == Status.CANCELLED
            ? Optional.of("a Schedule cannot be cancelled")
            : SchemaOrgRepeat.misfit(rule);
    if (misfit.isPresent()) {
      losses.add(pointer + "/recurrenceRule", "the rule beyond the dates listed", misfit.get());
      return Optional.empty();
    }
    ZoneId zone = schedule.timeZone().orElse(programme.timeZone());
    Recurrence recurrence = Recurrence.of(rule, schedule.start(), zone);
    Optional<List<LocalDate>> exceptions =
        SchemaOrgExceptions.of(programme, offer, schedule, recurrence);
    if (exceptions.isEmpty()) {
      losses.add(
          pointer + "/recurrenceRule",
          "the rule beyond the dates listed",
          "a Schedule here has at most " + SchemaOrgExceptions.LIMIT + " exceptions");
      return Optional.empty();
    }
    losses.addIf(
        !schedule.additionalDates().isEmpty(),
        pointer + "/additionalDates",
        "additional dates outside the window",
        "a Schedule has none");
    Optional<LocalDate> lastDay =
        rule.isEndless() ? Optional.empty() : recurrence.last().map(LocalStart::date);
    return Optional.of(
        new SchemaOrgSchedule(schedule, zone, rule, lastDay, exceptions.orElseThrow()));
  }

  /** Writes the members of the Schedule into the object that is open. */
  void write(SchemaOrgOutput out) {
    SchemaOrgRepeat repeat = SchemaOrgRepeat.of(rule, schedule.start().date());
    out.member("repeatFrequency", repeat.repeatFrequency());
    if (!repeat.byDay().isEmpty()) {
      out.list("byDay", repeat.byDay());
    }
    out.numbers("byMonth", repeat.byMonth());
    out.numbers("byMonthDay", repeat.byMonthDay());
    if (exceptions.isEmpty() && rule.count().isPresent()) {
      // With exceptions nobody says whether they count; the last day says the same in any case.
      out.member("repeatCount", rule.count().getAsInt());
    }
    out.member("startDate", schedule.start().date().toString());
    out.member("endDate", lastDay);
    schedule.start().time().ifPresent(time -> times(time, out));
    out.member("duration", schedule.duration().toString());
    if (!exceptions.isEmpty()) {
      out.list("exceptDate", exceptions.stream().map(LocalDate::toString).toList());
    }
  }

  private void times(LocalTime start, SchemaOrgOutput out) {
    out.member("startTime", time(start));
    NominalDuration duration = schedule.duration();
    if (duration.days() == 0 && start.toSecondOfDay() + duration.seconds() < SECONDS_PER_DAY) {
      out.member("endTime", time(start.plusSeconds(duration.seconds())));
    }
    out.member("scheduleTimezone", zone.getId());
  }

  private static String time(LocalTime time) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }
}
