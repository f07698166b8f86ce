package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.ScheduleOccurrences;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.Until;
import io.github.zweimonat.schedule.Schedule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the dates of one schedule become components: the segments of its years, made when they are
 * first asked for, and events of their own. Not thread-safe.
 */
final class SchedulePlan {
  private final FeedStyle style;
  private final ZoneTimes times;
  private final boolean hasSingleDates;
  private final Recurrence recurrence;
  private final ToldRule told;
  private final Optional<SegmentPlanner> planner;
  private final Map<Integer, Optional<SeriesSegment>> segments = new TreeMap<>();

  private SchedulePlan(
      FeedRequest request, FeedZones zones, Offer offer, Schedule schedule, RecurrenceRule rule) {
    style = request.style();
    ZoneId zone = schedule.timeZone().orElse(request.programme().timeZone());
    times = zones.of(zone);
    hasSingleDates = !schedule.additionalDates().isEmpty();
    recurrence = Recurrence.of(rule, schedule.start(), zone);
    told =
        style == FeedStyle.INTEGREAT
            ? IntegreatRule.of(rule, schedule.start())
            : SeriesRule.of(rule, schedule.start());
    planner =
        told instanceof ToldRule.As as
            ? Optional.of(
                new SegmentPlanner(
                    ScheduleOccurrences.of(request.programme(), offer, schedule),
                    recurrence,
                    as.text(),
                    schedule.duration(),
                    times,
                    request.leavesOutCancelled()))
            : Optional.empty();
  }

  /** The plan of a schedule with a rule; empty for one without, which is never a series. */
  static Optional<SchedulePlan> of(
      FeedRequest request, FeedZones zones, Offer offer, Schedule schedule) {
    return schedule
        .recurrenceRule()
        .map(rule -> new SchedulePlan(request, zones, offer, schedule, rule));
  }

  /** The segment that tells {@code date}; empty where it is an event of its own. */
  Optional<SeriesSegment> segment(Occurrence date) {
    LocalStart planned = date.planned();
    if (planner.isEmpty() || (hasSingleDates && !recurrence.contains(planned))) {
      return Optional.empty();
    }
    return Objects.requireNonNull(segments.computeIfAbsent(planned.date().getYear(), this::segment))
        .filter(segment -> segment.tells(planned));
  }

  private Optional<SeriesSegment> segment(int year) {
    Optional<SeriesSegment> segment = planner.flatMap(planning -> planning.segment(year));
    return style == FeedStyle.INTEGREAT ? segment.filter(SchedulePlan::isReadByIntegreat) : segment;
  }

  /**
   * The importer reads a rule and its first date, but neither EXDATE nor overrides. It lets each
   * date end on the day on which it starts, and the rule on the day of UNTIL.
   */
  private static boolean isReadByIntegreat(SeriesSegment segment) {
    Occurrence first = segment.first();
    LocalDate lastDay = first.isAllDay() ? first.endDate().minusDays(1) : first.endDate();
    return segment.excluded().isEmpty()
        && segment.overrides().isEmpty()
        && lastDay.equals(first.startDate())
        && day(segment.until()).equals(segment.last().date());
  }

  private static LocalDate day(Until until) {
    return until instanceof Until.OfInstant end
        ? LocalDate.ofInstant(end.instant(), ZoneOffset.UTC)
        : ((Until.OfDay) until).day();
  }

  /** Why dates of this schedule that were asked for are not told by its rule, if so. */
  List<String> refusals() {
    if (told instanceof ToldRule.Refused refused) {
      return List.of(refused.why());
    }
    if (!recurrence.start().isDate() && times.statement().isEmpty()) {
      return List.of("times of " + recurrence.zone() + " can only be told in UTC");
    }
    List<String> refusals = new ArrayList<>();
    segments.forEach(
        (year, segment) -> {
          if (segment.isEmpty() && !planner.orElseThrow().canBegin(year)) {
            refusals.add(
                "the first date of "
                    + year
                    + " lies in or across a change of the clocks, or before today's rule of the"
                    + " zone");
          }
        });
    return refusals;
  }
}
