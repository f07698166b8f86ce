package io.github.zweimonat.json;

import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.violation.Limits;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schedule that is told by its rule.
 *
 * @param recurrence its planned dates, additional ones apart
 * @param rule the rule as it is written
 * @param differing the dates of the rule that do not follow it: their override, or nothing where
 *     they do not take place
 */
record JsCalendarSeries(
    Schedule schedule,
    Recurrence recurrence,
    RecurrenceRule rule,
    SortedMap<LocalStart, Optional<DateOverride>> differing) {
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1, 1, 1, 0, 0);
  private static final LocalDateTime END = LocalDateTime.of(10_000, 1, 1, 0, 0);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /**
   * The series of {@code schedule}; empty where it has no rule, or one that JSCalendar cannot say.
   * That depends on the rule alone, so that no identity ever changes with an override.
   */
  static Optional<JsCalendarSeries> of(Programme programme, Schedule schedule) {
    if (!isSeries(schedule)) {
      return Optional.empty();
    }
    ZoneId zone = schedule.timeZone().orElse(programme.timeZone());
    Recurrence recurrence =
        Recurrence.of(schedule.recurrenceRule().orElseThrow(), schedule.start(), zone);
    RecurrenceRule rule = JsCalendarRule.written(recurrence);
    SortedMap<LocalStart, Optional<DateOverride>> differing = new TreeMap<>();
    for (DateOverride override : schedule.overrides()) {
      if (recurrence.contains(override.date())) {
        differing.put(override.date(), Optional.of(override));
      }
    }
    Exclusion exclusion = new Exclusion(schedule.isAllDay(), differing);
    exclusion.beyondTheEnd(recurrence, rule);
    for (Break pause : programme.breaks()) {
      if (rests(schedule, pause)) {
        for (Break.Span span : pause.spans()) {
          exclusion.days(recurrence, span.first(), span.last());
        }
      }
    }
    for (LocalStart date : schedule.exceptDates()) {
      if (date.isDate()) {
        exclusion.days(recurrence, date.date(), date.date());
      } else if (recurrence.contains(date)) {
        exclusion.date(date);
      }
    }
    return Optional.of(new JsCalendarSeries(schedule, recurrence, rule, differing));
  }

  /** Whether {@code schedule} is told by its rule. */
  static boolean isSeries(Schedule schedule) {
    return schedule.recurrenceRule().map(JsCalendarRule::isSayable).orElse(false);
  }

  private static boolean rests(Schedule schedule, Break pause) {
    return (pause.closesAll() || schedule.breaks().contains(pause.id()))
        && !schedule.openDuring().contains(pause.id());
  }

  /** Takes dates out, up to a limit. */
  private static final class Exclusion {
    private final boolean ofDays;
    private final SortedMap<LocalStart, Optional<DateOverride>> differing;
    private int excluded;

    Exclusion(boolean ofDays, SortedMap<LocalStart, Optional<DateOverride>> differing) {
      this.ofDays = ofDays;
      this.differing = differing;
    }

    void date(LocalStart date) {
      Optional<DateOverride> before = differing.put(date, Optional.empty());
      boolean anew = before == null || before.isPresent();
      if (anew && ++excluded > Limits.DATES_PER_SCHEDULE) {
        throw new LimitExceededException(
            "breaks and exceptions take at most "
                + Limits.DATES_PER_SCHEDULE
                + " dates out of a schedule in JSCalendar");
      }
    }

    void days(Recurrence recurrence, LocalDate first, LocalDate last) {
      // Not the day after the last one, which has none where a break is for ever.
      LocalDateTime end = last.isBefore(LAST_DAY) ? last.plusDays(1).atStartOfDay() : END;
      PrimitiveIterator.OfLong seconds =
          recurrence.plannedSeconds(latest(BEGINNING, first.atStartOfDay()), end);
      while (seconds.hasNext()) {
        date(start(seconds.nextLong()));
      }
    }

    /** What the rule as it is written gives beside the dates of {@code recurrence}. */
    void beyondTheEnd(Recurrence recurrence, RecurrenceRule written) {
      if (recurrence.rule().until().equals(written.until())) {
        return;
      }
      LocalDateTime last = recurrence.last().orElseThrow().dateTime();
      PrimitiveIterator.OfLong seconds =
          Recurrence.of(written, recurrence.start(), recurrence.zone())
              .plannedSeconds(last.minusDays(2), last.plusSeconds(1));
      while (seconds.hasNext()) {
        LocalStart date = start(seconds.nextLong());
        if (!recurrence.contains(date)) {
          date(date);
        }
      }
    }

    private LocalStart start(long second) {
      LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
      return ofDays ? LocalStart.of(time.toLocalDate()) : LocalStart.of(time);
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
