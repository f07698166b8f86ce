package io.github.zweimonat.imports;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduleDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which dates the schedules of an offer plan, and which of them are taken out. */
public final class PlannedDates {
  private final List<Planned> schedules = new ArrayList<>();

  /** A schedule, what is left of it, and what it would have if nobody had taken anything out. */
  private record Planned(Schedule schedule, ScheduleDates left, ScheduleDates all) {}

  /** Those of {@code offer}, which is one of {@code programme}. */
  public PlannedDates(Programme programme, Offer offer) {
    for (Schedule schedule : offer.schedules()) {
      Schedule whole = Schedule.builder().from(schedule).exceptDates(List.of()).build();
      schedules.add(
          new Planned(
              schedule,
              ScheduleDates.of(schedule, programme.timeZone(), programme.breaks()),
              ScheduleDates.of(whole, programme.timeZone(), List.of())));
    }
  }

  /** Whether the schedule with this id plans {@code date}, and nothing takes it out. */
  public boolean isPlanned(Optional<String> schedule, LocalStart date) {
    return schedules.stream()
        .filter(it -> it.schedule().id().equals(schedule))
        .filter(it -> it.schedule().isAllDay() == date.isDate())
        .anyMatch(it -> it.left().isLeft(date));
  }

  /** Whether some schedule plans {@code date}, and a break or an exception takes it out. */
  public boolean isTakenOut(LocalStart date) {
    return schedules.stream()
        .filter(it -> it.schedule().isAllDay() == date.isDate())
        .anyMatch(it -> it.all().isLeft(date) && !it.left().isLeft(date));
  }
}
