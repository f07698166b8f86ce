package io.github.zweimonat.schedule;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.violation.Limits;
import io.github.zweimonat.violation.Violation;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Set;

/**
 * The dates of one schedule within its programme: planned starts, less those that breaks and
 * exceptions take out, with overrides applied.
 *
 * <p>A window is answered in two parts. Dates that follow the plan are asked for from so long
 * before the window as a date lasts, and kept when they overlap it. Dates that differ are looked at
 * one by one, wherever their planned start lies: an override may move any of them into the window
 * or out.
 */
public final class ScheduleDates {
  /** Before year 1 and after 9999 nothing is planned. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1, 1, 1, 0, 0);

  static final LocalDateTime END = LocalDateTime.of(10_000, 1, 1, 0, 0);

  /** More than any two zones of the world are apart, in days. */
  private static final int ZONES_APART = 2;

  private final Schedule schedule;
  private final ZoneId programmeZone;
  private final PlannedStarts planned;
  private final DatePlacement placement;
  private final ObservedBreaks breaks;
  private final Set<LocalStart> exceptions;
  private final Map<LocalStart, DateOverride> overrides = new HashMap<>();

  private ScheduleDates(Schedule schedule, ZoneId programmeZone, List<Break> breaks) {
    this.schedule = schedule;
    this.programmeZone = programmeZone;
    ZoneId zone = schedule.timeZone().orElse(programmeZone);
    this.planned = new PlannedStarts(schedule, zone);
    this.placement = new DatePlacement(schedule, programmeZone, zone);
    this.breaks = ObservedBreaks.of(schedule, breaks);
    this.exceptions =
        schedule.exceptDates().isEmpty() ? Set.of() : new HashSet<>(schedule.exceptDates());
    schedule.overrides().forEach(override -> overrides.put(override.date(), override));
  }

  /**
   * The dates of {@code schedule}.
   *
   * @param programmeZone the zone of the programme, in which a window's days begin and end
   * @param breaks all breaks of the programme
   */
  public static ScheduleDates of(Schedule schedule, ZoneId programmeZone, List<Break> breaks) {
    return new ScheduleDates(schedule, programmeZone, breaks);
  }

  /**
   * The dates that overlap {@code window}, in the order of their planned starts: those that start
   * before it ends and end after it begins; one of no length where its start lies within.
   *
   * @throws LimitExceededException if {@link Limits#DATES_PER_SCHEDULE} do not suffice
   */
  public List<ScheduledDate> within(Window window) {
    return within(
        window,
        window.from().atStartOfDay(programmeZone).toEpochSecond(),
        window.until().atStartOfDay(programmeZone).toEpochSecond());
  }

  /**
   * The same for who asks many schedules and looks up once when the window begins and ends.
   *
   * @param from the beginning of the first day in the programme's zone, in seconds from
   *     1970-01-01T00:00Z
   * @param until the beginning of the day after the last one, of the same kind
   * @throws LimitExceededException as {@link #within(Window)}
   */
  public List<ScheduledDate> within(Window window, long from, long until) {
    List<ScheduledDate> dates = new ArrayList<>();
    PrimitiveIterator.OfLong starts = planned.between(earliest(window), latest(window));
    int looked = 0;
    while (starts.hasNext()) {
      long second = starts.nextLong();
      requireWithinLimit(++looked);
      if (breaks.rests(Math.floorDiv(second, 86_400L))) {
        continue;
      }
      LocalStart start = planned.start(second);
      if (!isExcepted(start) && !overrides.containsKey(start)) {
        addOverlapping(placement.date(start, Optional.empty()), from, until, dates);
      }
    }
    int followingThePlan = dates.size();
    for (DateOverride override : schedule.overrides()) {
      if (isLeft(override.date())) {
        addOverlapping(placement.date(override.date(), Optional.of(override)), from, until, dates);
      }
    }
    if (dates.size() > followingThePlan) {
      dates.sort(Comparator.comparing(ScheduledDate::planned));
    }
    return schedule.course().isPresent() ? numbered(dates) : dates;
  }

  /**
   * The dates that would overlap {@code window} if no break took them out, in the order of their
   * planned starts. What an exception takes out has no reason that readers could be told, and is
   * not here; overrides of dates that rest do not apply.
   *
   * @throws LimitExceededException as {@link #within}
   */
  public List<RestingDate> restingWithin(Window window) {
    if (breaks.isEmpty()) {
      return List.of();
    }
    List<RestingDate> resting = new ArrayList<>();
    long from = window.from().atStartOfDay(programmeZone).toEpochSecond();
    long until = window.until().atStartOfDay(programmeZone).toEpochSecond();
    PrimitiveIterator.OfLong starts = planned.between(earliest(window), latest(window));
    int looked = 0;
    while (starts.hasNext()) {
      long second = starts.nextLong();
      requireWithinLimit(++looked);
      LocalStart start = planned.start(second);
      if (breaks.rests(start.date().toEpochDay()) && !isExcepted(start)) {
        ScheduledDate date = asPlanned(start);
        if (date.overlaps(from, until)) {
          resting.add(new RestingDate(date, breaks.reason(start.date())));
        }
      }
    }
    return resting;
  }

  /**
   * How many dates are left in all, when the schedule ends; the "of 8" of its course.
   *
   * @throws LimitExceededException if {@link Limits#DATES_PER_SCHEDULE} do not suffice
   */
  public OptionalInt count() {
    if (!schedule.ends()) {
      return OptionalInt.empty();
    }
    int count = 0;
    int looked = 0;
    PrimitiveIterator.OfLong starts = planned.between(BEGINNING, END);
    while (starts.hasNext()) {
      requireWithinLimit(++looked);
      if (isLeft(starts.nextLong())) {
        count++;
      }
    }
    return OptionalInt.of(count);
  }

  /** Whether {@code date} is planned and neither a break nor an exception takes it out. */
  public boolean isLeft(LocalStart date) {
    return planned.contains(date) && !isTakenOut(date);
  }

  /** Whether a break or an exception takes {@code date} out, if it is planned at all. */
  public boolean isTakenOut(LocalStart date) {
    return breaks.rests(date.date().toEpochDay()) || isExcepted(date);
  }

  /**
   * The dates that are left and have an override, wherever they lie, in the order of their planned
   * starts.
   *
   * @throws LimitExceededException if {@link Limits#DATES_PER_SCHEDULE} do not suffice to number
   *     those of a course
   */
  public List<ScheduledDate> overridden() {
    List<ScheduledDate> dates =
        schedule.overrides().stream()
            .filter(override -> isLeft(override.date()))
            .map(override -> placement.date(override.date(), Optional.of(override)))
            .sorted(Comparator.comparing(ScheduledDate::planned))
            .toList();
    return schedule.course().isPresent() ? numbered(dates) : dates;
  }

  /**
   * The last planned start, before breaks and exceptions take anything out; empty where the
   * schedule goes on without an end.
   */
  public Optional<LocalStart> lastPlanned() {
    return planned.last();
  }

  /**
   * The date of this planned start with all that differs, wherever it lies; empty where none is
   * planned or it is taken out.
   *
   * @throws LimitExceededException if {@link Limits#DATES_PER_SCHEDULE} do not suffice to number
   *     that of a course
   */
  public Optional<ScheduledDate> at(LocalStart plannedStart) {
    if (plannedStart.isDate() != schedule.isAllDay() || !isLeft(plannedStart)) {
      return Optional.empty();
    }
    ScheduledDate date =
        placement.date(plannedStart, Optional.ofNullable(overrides.get(plannedStart)));
    return Optional.of(schedule.course().isPresent() ? numbered(List.of(date)).get(0) : date);
  }

  /**
   * Whether a date that is left is planned on {@code day} or later.
   *
   * @throws LimitExceededException if {@link Limits#DATES_PER_SCHEDULE} do not suffice to tell
   */
  public boolean goesOnFrom(LocalDate day) {
    PrimitiveIterator.OfLong starts = planned.between(day.atStartOfDay(), END);
    int looked = 0;
    while (starts.hasNext()) {
      requireWithinLimit(++looked);
      if (isLeft(starts.nextLong())) {
        return true;
      }
    }
    return false;
  }

  /** The date that follows the plan at this start: neither taken out, overridden nor numbered. */
  public ScheduledDate asPlanned(LocalStart plannedStart) {
    return placement.date(plannedStart, Optional.empty());
  }

  /**
   * Whether breaks take out the same dates of both, and for the same reasons. Both have the same
   * planned dates and exceptions; what a break says of days without any is no difference.
   */
  public boolean restsAlike(ScheduleDates other) {
    return breaks.areAlike(other.breaks, this::anyButExceptions);
  }

  /** Whether a date is planned on these days that no exception takes out. */
  private boolean anyButExceptions(LocalDate first, LocalDate until) {
    PrimitiveIterator.OfLong starts = planned.between(first.atStartOfDay(), until.atStartOfDay());
    while (starts.hasNext()) {
      if (!isExcepted(planned.start(starts.nextLong()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The planned dates of the schedule, before anything is taken out: its rule's and its single
   * ones.
   */
  PlannedStarts planned() {
    return planned;
  }

  private boolean isLeft(long second) {
    return !breaks.rests(Math.floorDiv(second, 86_400L))
        && (exceptions.isEmpty() || !isExcepted(planned.start(second)));
  }

  private boolean isExcepted(LocalStart date) {
    return !exceptions.isEmpty()
        && (exceptions.contains(date) || exceptions.contains(LocalStart.of(date.date())));
  }

  private static void addOverlapping(
      ScheduledDate date, long from, long until, List<ScheduledDate> dates) {
    if (date.overlaps(from, until)) {
      dates.add(date);
    }
  }

  /** Counts the dates that are left from the first one on; {@code dates} are in planned order. */
  private List<ScheduledDate> numbered(List<ScheduledDate> dates) {
    List<ScheduledDate> numbered = new ArrayList<>(dates.size());
    PrimitiveIterator.OfLong starts = planned.between(BEGINNING, END);
    int number = 0;
    int looked = 0;
    for (ScheduledDate date : dates) {
      long wanted = PlannedStarts.second(date.planned());
      long second;
      do {
        requireWithinLimit(++looked);
        second = starts.nextLong();
        if (isLeft(second)) {
          number++;
        }
      } while (second != wanted);
      numbered.add(date.numbered(number));
    }
    return numbered;
  }

  /** No planned start before it reaches into {@code window}. */
  private LocalDateTime earliest(Window window) {
    long reach = schedule.duration().reach() + ZONES_APART;
    LocalDateTime from = window.from().minusDays(reach).atStartOfDay();
    return from.isBefore(BEGINNING) ? BEGINNING : from;
  }

  /** No planned start from it on lies in {@code window}. */
  private static LocalDateTime latest(Window window) {
    return window.until().plusDays(ZONES_APART).atStartOfDay();
  }

  /** Counts what is looked at, not what is found: a break of a thousand years finds nothing. */
  private static void requireWithinLimit(int looked) {
    if (looked > Limits.DATES_PER_SCHEDULE) {
      throw new LimitExceededException(
          Violation.of("", "limit-dates-per-schedule", Limits.DATES_PER_SCHEDULE));
    }
  }
}
