package io.github.zweimonat;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A schedule with a {@link PlainRule}, and so with dates that tests can tell without the code that
 * they test.
 *
 * @param observed ids of breaks that it observes
 * @param openDuring ids of breaks that it is open during
 */
public record PlainSchedule(
    LocalStart start,
    NominalDuration duration,
    Optional<ZoneId> timeZone,
    PlainRule rule,
    List<LocalStart> additionalDates,
    List<LocalStart> exceptDates,
    List<String> observed,
    List<String> openDuring,
    boolean course,
    List<DateOverride> overrides) {

  /** The same as core has it. */
  public Schedule.Builder schedule() {
    return Schedule.builder()
        .start(start)
        .duration(duration)
        .timeZone(timeZone)
        .recurrenceRule(rule.text(start).map(RecurrenceRule::parse))
        .additionalDates(additionalDates)
        .exceptDates(exceptDates)
        .breaks(observed)
        .openDuring(openDuring)
        .course(course ? Optional.of(Course.of(Course.Joining.ANY_TIME)) : Optional.<Course>empty())
        .overrides(overrides);
  }
}
