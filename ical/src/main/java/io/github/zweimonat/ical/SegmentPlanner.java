package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.ScheduleOccurrences;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.Until;
import io.github.zweimonat.schedule.NominalDuration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes the segments of one schedule. A date that programs would not read alike as one of a series
 * is excluded there and stays an event of its own: in or across a change of the clocks, before the
 * zone's statement is true, moved past a neighbour or onto the day of another one.
 */
final class SegmentPlanner {
  /** No rule goes on after it. */
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private final ScheduleOccurrences occurrences;
  private final Recurrence recurrence;
  private final String rule;
  private final long length;
  private final ZoneTimes times;
  private final boolean cancelledAreLeftOut;
  private final Map<LocalStart, Occurrence> overridden = new HashMap<>();

  /**
   * @param rule the RRULE, its end apart
   * @param duration of each date
   * @param cancelledAreLeftOut whether dates that do not take place are excluded
   */
  SegmentPlanner(
      ScheduleOccurrences occurrences,
      Recurrence recurrence,
      String rule,
      NominalDuration duration,
      ZoneTimes times,
      boolean cancelledAreLeftOut) {
    this.occurrences = occurrences;
    this.recurrence = recurrence;
    this.rule = rule;
    this.length = duration.days() * 86_400L + duration.seconds();
    this.times = times;
    this.cancelledAreLeftOut = cancelledAreLeftOut;
    occurrences.overridden().forEach(date -> overridden.put(date.planned(), date));
  }

  /**
   * The dates of {@code year}; empty where the first one of the rule cannot be the start of a
   * series, or where none is left to tell: programs refuse a series without dates.
   */
  Optional<SeriesSegment> segment(int year) {
    List<LocalStart> planned = planned(year);
    if (!canBegin(planned)) {
      return Optional.empty();
    }
    Occurrence first = occurrences.asPlanned(planned.get(0));
    boolean plannedAreToldOf = !(cancelledAreLeftOut && first.isCancelled());
    SortedSet<LocalStart> excluded = new TreeSet<>();
    List<Occurrence> overrides = new ArrayList<>();
    LocalDate dayBefore = LocalDate.MIN;
    for (LocalStart start : planned) {
      Occurrence differing = overridden.get(start);
      if (differing != null && isTold(differing, dayBefore)) {
        dayBefore = differing.startDate();
        overrides.add(differing);
      } else if (differing == null && plannedAreToldOf && isTold(start)) {
        dayBefore = start.date();
      } else {
        excluded.add(start);
      }
    }
    LocalStart last = planned.get(planned.size() - 1);
    return excluded.size() == planned.size()
        ? Optional.empty()
        : Optional.of(
            new SeriesSegment(
                first,
                last,
                until(last),
                rule,
                Collections.unmodifiableSortedSet(excluded),
                List.copyOf(overrides)));
  }

  /** Whether the first date of the rule in {@code year} can be the start of a series. */
  boolean canBegin(int year) {
    return canBegin(planned(year));
  }

  private boolean canBegin(List<LocalStart> planned) {
    return !planned.isEmpty() && isPlain(planned.get(0));
  }

  private List<LocalStart> planned(int year) {
    List<LocalStart> planned = new ArrayList<>();
    boolean isDays = recurrence.start().isDate();
    recurrence.forEachPlanned(
        LocalDateTime.of(year, 1, 1, 0, 0),
        LocalDateTime.of(year + 1, 1, 1, 0, 0),
        second -> planned.add(start(second, isDays)));
    return planned;
  }

  /**
   * The end of a segment. A program that does not know the zone takes the wall time for one in UTC:
   * the later of both reaches the last date in every reading, and no date can lie between them, as
   * no two are on one day.
   */
  private Until until(LocalStart last) {
    if (last.isDate()) {
      return Until.of(last.date());
    }
    long instant = recurrence.instantOf(last).getEpochSecond();
    return Until.of(Instant.ofEpochSecond(Math.min(LAST_SECOND, Math.max(instant, wall(last)))));
  }

  private static LocalStart start(long second, boolean isDay) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    return isDay ? LocalStart.of(time.toLocalDate()) : LocalStart.of(time);
  }

  /** Whether a date without an override follows the rule. */
  private boolean isTold(LocalStart planned) {
    return !occurrences.isTakenOut(planned) && isPlain(planned);
  }

  /** Whether a date that differs can be told as an override. */
  private boolean isTold(Occurrence date, LocalDate dayBefore) {
    return !(cancelledAreLeftOut && date.isCancelled())
        && (date.isAllDay()
            || (times.isPlain(wall(date.planned()), 0)
                && times.isClear(date.startSecond(), date.endSecond())))
        && staysInPlace(date, dayBefore);
  }

  /** Outlook keeps one date of a series a day, in order, and takes out a day as a whole. */
  private boolean staysInPlace(Occurrence date, LocalDate dayBefore) {
    LocalDate day = date.startDate();
    if (day.equals(date.planned().date())) {
      return true;
    }
    Instant planned = recurrence.instantOf(date.planned());
    return day.isAfter(dayBefore)
        && recurrence.before(planned).map(neighbour -> day.isAfter(neighbour.date())).orElse(true)
        && recurrence.after(planned).map(neighbour -> day.isBefore(neighbour.date())).orElse(true);
  }

  private boolean isPlain(LocalStart planned) {
    return planned.isDate() || times.isPlain(wall(planned), length);
  }

  private static long wall(LocalStart planned) {
    return planned.dateTime().toEpochSecond(ZoneOffset.UTC);
  }
}
