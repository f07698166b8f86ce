package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.ScheduleOccurrences;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.schedule.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One offer in one of the two states, its dates of the window and those beside it. */
final class Side {
  private final Agenda agenda;
  private final Optional<Offer> published;
  private final List<Occurrence> dates;
  private final Map<Optional<String>, ScheduleOccurrences> occurrences = new HashMap<>();
  private final Map<Optional<String>, Optional<Recurrence>> rules = new HashMap<>();

  Side(Agenda agenda, String offer, List<Occurrence> dates) {
    this.agenda = agenda;
    this.dates = dates;
    this.published =
        agenda
            .programme()
            .offer(offer)
            .filter(it -> !it.isDraft() && (it.isUndated() || !it.schedules().isEmpty()));
  }

  Programme programme() {
    return agenda.programme();
  }

  /** The offer, where readers may see it in some window. */
  Optional<Offer> published() {
    return published;
  }

  Offer offer() {
    return published.orElseThrow();
  }

  /** In the window, in order. */
  List<Occurrence> dates() {
    return dates;
  }

  /** Whether readers of the window see it. */
  boolean isSeen() {
    return !dates.isEmpty() || published.filter(Offer::isUndated).isPresent();
  }

  /** Whether a date is planned after the window has begun. */
  boolean goesOn() {
    return offer().schedules().stream()
        .anyMatch(schedule -> occurrences(schedule).goesOnFrom(agenda.window().from()));
  }

  /** The schedule with this id, or the one without. */
  Optional<Schedule> schedule(Optional<String> id) {
    return offer().schedules().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** The date of this planned start, wherever it lies. */
  Optional<Occurrence> at(Optional<String> schedule, LocalStart planned) {
    return schedule(schedule).flatMap(it -> occurrences(it).at(planned));
  }

  /**
   * What became of {@code date}, which is not here any more, where it is the one date of a schedule
   * without a rule, whose start was edited.
   *
   * @param there the state in which {@code date} is
   */
  Optional<Occurrence> edited(Occurrence date, Side there) {
    Schedule schedule = date.schedule();
    return schedule.recurrenceRule().isPresent() || !date.planned().equals(schedule.start())
        ? Optional.empty()
        : schedule(schedule.id())
            .filter(here -> here.recurrenceRule().isEmpty())
            .filter(here -> there.at(here.id(), here.start()).isEmpty())
            .flatMap(here -> at(here.id(), here.start()));
  }

  /** Whether the rule of the schedule with this id plans a date there. */
  boolean isRegular(Optional<String> schedule, LocalStart planned) {
    return rules
        .computeIfAbsent(schedule, id -> schedule(id).flatMap(this::recurrence))
        .filter(rule -> rule.contains(planned))
        .isPresent();
  }

  private Optional<Recurrence> recurrence(Schedule schedule) {
    return schedule
        .recurrenceRule()
        .map(
            rule ->
                Recurrence.of(
                    rule, schedule.start(), schedule.timeZone().orElse(programme().timeZone())));
  }

  private ScheduleOccurrences occurrences(Schedule schedule) {
    return occurrences.computeIfAbsent(
        schedule.id(), any -> ScheduleOccurrences.of(programme(), offer(), schedule));
  }
}
