package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduleDates;
import io.github.zweimonat.schedule.ScheduledDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The occurrences of one schedule, asked for by their planned starts and not by a window: for
 * formats that tell a schedule by its rule and have to know which dates differ from it.
 */
public final class ScheduleOccurrences {
  private final Programme programme;
  private final Offer offer;
  private final Schedule schedule;
  private final ScheduleDates dates;

  private ScheduleOccurrences(Programme programme, Offer offer, Schedule schedule) {
    this.programme = programme;
    this.offer = offer;
    this.schedule = schedule;
    this.dates = ScheduleDates.of(schedule, programme.timeZone(), programme.breaks());
  }

  /** The occurrences of {@code schedule}, which is one of {@code offer}'s in {@code programme}. */
  public static ScheduleOccurrences of(Programme programme, Offer offer, Schedule schedule) {
    return new ScheduleOccurrences(programme, offer, schedule);
  }

  /** Whether a break or an exception takes {@code planned} out, if it is planned at all. */
  public boolean isTakenOut(LocalStart planned) {
    return dates.isTakenOut(planned);
  }

  /**
   * The occurrence of this planned start with all that differs, wherever it lies; empty where none
   * is planned or it is taken out.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException if {@link
   *     io.github.zweimonat.violation.Limits#DATES_PER_SCHEDULE} do not suffice to number that of a
   *     course
   */
  public Optional<Occurrence> at(LocalStart planned) {
    return dates.at(planned).map(date -> Occurrence.of(programme, offer, schedule, length(), date));
  }

  /**
   * Whether a date that is left is planned on {@code day} or later.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException if {@link
   *     io.github.zweimonat.violation.Limits#DATES_PER_SCHEDULE} do not suffice to tell
   */
  public boolean goesOnFrom(LocalDate day) {
    return dates.goesOnFrom(day);
  }

  private OptionalInt length() {
    return schedule.course().isPresent() ? dates.count() : OptionalInt.empty();
  }

  /**
   * The occurrences that an override makes differ from the plan, just as they stand in an agenda,
   * wherever they lie, in the order of their planned starts. An override that says what is planned
   * anyway makes none: readers see nothing of it, and no stamp tells of it.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException if {@link
   *     io.github.zweimonat.violation.Limits#DATES_PER_SCHEDULE} do not suffice to number those of
   *     a course
   */
  public List<Occurrence> overridden() {
    List<ScheduledDate> differing = dates.overridden();
    OptionalInt length = differing.isEmpty() ? OptionalInt.empty() : length();
    return differing.stream()
        .map(date -> Occurrence.of(programme, offer, schedule, length, date))
        .filter(date -> !isAsPlanned(date))
        .toList();
  }

  private boolean isAsPlanned(Occurrence date) {
    Occurrence plan = asPlanned(date.planned());
    TextMeaning texts = new TextMeaning(programme.languages());
    return date.startSecond() == plan.startSecond()
        && date.endSecond() == plan.endSecond()
        && date.placeId().equals(plan.placeId())
        && date.status() == plan.status()
        && !date.isFull()
        && date.note().isEmpty()
        && texts.of(date.title()).equals(texts.of(plan.title()));
  }

  /**
   * What would take place at this planned start if nothing differed there: neither taken out nor
   * overridden, and without a number in a course.
   */
  public Occurrence asPlanned(LocalStart planned) {
    return Occurrence.of(programme, offer, schedule, OptionalInt.empty(), dates.asPlanned(planned));
  }
}
