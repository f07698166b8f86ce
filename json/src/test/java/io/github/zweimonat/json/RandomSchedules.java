package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Schedules of random programmes: a rule of every kind, and everything that differs from it. */
final class RandomSchedules {
  /** Starts, each with a rule that it is a date of, or none. */
  private static final String[][] PLANS = {
    {"2025-07-08T16:00", ""},
    {"2025-07-08T16:00:30", "FREQ=WEEKLY;BYDAY=TU;COUNT=20"},
    {"2025-07-08T16:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU;UNTIL=20251224T170000Z"},
    {"2025-07-08T23:59:59", "FREQ=DAILY;UNTIL=20251224T180000"},
    {"2025-07-08T16:00", "FREQ=MONTHLY;BYDAY=2TU,-1SU;BYSETPOS=1,-1"},
    {"2025-07-08T16:00", "FREQ=MONTHLY;BYMONTHDAY=8,-1;BYHOUR=16;BYMINUTE=0,30;BYSECOND=0"},
    {"2025-07-08T16:00", "FREQ=YEARLY;BYWEEKNO=28,-1;BYDAY=TU"},
    {"2025-07-08T16:00", "FREQ=YEARLY;BYYEARDAY=189,-1"},
    {"2025-07-08T16:00", "FREQ=HOURLY;INTERVAL=5;COUNT=3"},
    {"2025-07-08", ""},
    {"2025-07-08", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20300101"},
    {"0987-06-05", "FREQ=YEARLY"},
  };

  private final RandomParts random;
  private final List<String> places;
  private final List<String> breaks;

  RandomSchedules(RandomParts random, List<String> places, List<String> breaks) {
    this.random = random;
    this.places = places;
    this.breaks = breaks;
  }

  /** Up to two, one of them perhaps without an id. */
  List<Schedule> schedules() {
    return switch (random.below(3)) {
      case 0 -> List.of();
      case 1 -> List.of(schedule(random.maybe(() -> "di")));
      default -> List.of(schedule(Optional.of("z")), schedule(random.maybe(() -> "a")));
    };
  }

  private Schedule schedule(Optional<String> id) {
    String[] plan = random.oneOf(PLANS);
    LocalStart start = LocalStart.parse(plan[0]);
    boolean allDay = start.isDate();
    Optional<RecurrenceRule> rule =
        Optional.of(plan[1]).filter(text -> !text.isEmpty()).map(RecurrenceRule::parse);
    boolean mayBeCourse = !plan[1].contains("HOURLY");
    return Schedule.builder()
        .id(id)
        .start(start)
        .duration(random.duration(allDay))
        .timeZone(allDay ? Optional.empty() : random.maybe(random::zone))
        .recurrenceRule(rule)
        .additionalDates(dates(start, random.below(6)))
        .exceptDates(exceptions(start, random.below(6)))
        .breaks(random.bool() ? List.of(breaks.get(0), breaks.get(1)) : List.of())
        .openDuring(random.bool() ? List.of(breaks.get(2)) : List.of())
        .course(mayBeCourse ? random.maybe(this::course) : Optional.empty())
        .overrides(overrides(start, random.below(3)))
        .extensions(random.extensions())
        .build();
  }

  private Course course() {
    return Course.builder()
        .joining(random.oneOf(Course.Joining.values()))
        .extensions(random.extensions())
        .build();
  }

  private List<LocalStart> dates(LocalStart start, int count) {
    List<LocalStart> dates = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      dates.add(later(start, random.below(300)));
    }
    return dates;
  }

  /** Days among times. */
  private List<LocalStart> exceptions(LocalStart start, int count) {
    return dates(start, count).stream()
        .map(date -> random.bool() ? LocalStart.of(date.date()) : date)
        .toList();
  }

  private static LocalStart later(LocalStart start, int days) {
    return start.isDate()
        ? LocalStart.of(start.date().plusDays(days))
        : LocalStart.of(start.dateTime().plusDays(days));
  }

  private List<DateOverride> overrides(LocalStart start, int count) {
    List<DateOverride> overrides = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      overrides.add(override(later(start, 7 * i)));
    }
    return overrides;
  }

  private DateOverride override(LocalStart date) {
    return DateOverride.builder()
        .date(date)
        .start(random.maybe(() -> later(date, random.below(9))))
        .duration(random.maybe(() -> random.duration(date.isDate())))
        .place(random.maybe(() -> random.oneOf(places)))
        .title(random.maybe(random::text))
        .note(random.maybe(random::text))
        .status(
            random.maybe(() -> random.oneOf(Status.CONFIRMED, Status.TENTATIVE, Status.CANCELLED)))
        .full(random.bool())
        .extensions(random.extensions())
        .build();
  }
}
