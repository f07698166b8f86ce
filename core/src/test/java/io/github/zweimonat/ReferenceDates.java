package io.github.zweimonat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.ScheduledDate;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The dates of a schedule by brute force: every planned date there is, one rule after the other, in
 * the words of the contract. Slow, and with nothing in common with the code that it judges.
 */
public final class ReferenceDates {
  /**
   * One date.
   *
   * @param number in the order of the planned starts of what is left, from 1
   */
  public record Date(LocalStart planned, Instant start, Instant end, int number) {
    /** What is compared of a date of core. */
    public static Date of(ScheduledDate date) {
      return new Date(
          date.planned(),
          Instant.ofEpochSecond(date.startSecond()),
          Instant.ofEpochSecond(date.endSecond()),
          date.number().orElse(0));
    }
  }

  private final PlainSchedule schedule;
  private final ZoneId programmeZone;
  private final ZoneId zone;
  private final List<Break> breaks;
  private final List<LocalStart> left;

  public ReferenceDates(PlainSchedule schedule, ZoneId programmeZone, List<Break> breaks) {
    this.schedule = schedule;
    this.programmeZone = programmeZone;
    this.zone = schedule.timeZone().orElse(programmeZone);
    this.breaks = breaks;
    TreeSet<LocalStart> planned = new TreeSet<>(schedule.rule().starts(schedule.start(), zone));
    planned.addAll(schedule.additionalDates());
    this.left = planned.stream().filter(date -> !isExcepted(date) && !rests(date.date())).toList();
  }

  /** Planned starts that are left, in order. */
  public List<LocalStart> left() {
    return left;
  }

  private boolean isExcepted(LocalStart date) {
    return schedule.exceptDates().stream()
        .anyMatch(
            exception ->
                exception.equals(date)
                    || (exception.isDate() && exception.date().equals(date.date())));
  }

  private boolean rests(LocalDate day) {
    return breaks.stream()
        .filter(pause -> pause.closesAll() || schedule.observed().contains(pause.id()))
        .filter(pause -> !schedule.openDuring().contains(pause.id()))
        .anyMatch(pause -> isOn(pause, day));
  }

  private static boolean isOn(Break pause, LocalDate day) {
    boolean inSpan =
        pause.first().map(first -> !day.isBefore(first)).orElse(false)
            && pause.last().map(last -> !day.isAfter(last)).orElse(false);
    return inSpan || pause.days().stream().map(BreakDay::date).anyMatch(day::equals);
  }

  /** The dates that overlap {@code window}, in the order of their planned starts. */
  public List<Date> within(Window window) {
    Instant from = instant(window.from().atStartOfDay(), programmeZone);
    Instant until = instant(window.until().atStartOfDay(), programmeZone);
    return IntStream.range(0, left.size())
        .mapToObj(position -> date(left.get(position), position + 1))
        .filter(
            date ->
                date.start().equals(date.end())
                    ? !date.start().isBefore(from) && date.start().isBefore(until)
                    : date.start().isBefore(until) && date.end().isAfter(from))
        .toList();
  }

  private Date date(LocalStart planned, int number) {
    Optional<DateOverride> override =
        schedule.overrides().stream().filter(one -> one.date().equals(planned)).findFirst();
    LocalStart start = override.flatMap(DateOverride::start).orElse(planned);
    NominalDuration duration = override.flatMap(DateOverride::duration).orElse(schedule.duration());
    ZoneId zoneOfTimes = start.isDate() ? programmeZone : zone;
    Instant begin = instant(start.dateTime(), zoneOfTimes);
    Instant end;
    if (duration.days() == 0) {
      end = begin.plusSeconds(duration.seconds());
    } else {
      LocalDateTime wall =
          start.isDate() ? start.dateTime() : LocalDateTime.ofInstant(begin, zoneOfTimes);
      end = instant(wall.plusDays(duration.days()), zoneOfTimes).plusSeconds(duration.seconds());
    }
    return new Date(planned, begin, end, schedule.course() ? number : 0);
  }

  /** Forward by the gap, the first of two. */
  static Instant instant(LocalDateTime wall, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition gap = zone.getRules().getTransition(wall);
      return wall.plus(gap.getDuration()).toInstant(gap.getOffsetAfter());
    }
    return offsets.stream().map(wall::toInstant).min(Instant::compareTo).orElseThrow();
  }
}
