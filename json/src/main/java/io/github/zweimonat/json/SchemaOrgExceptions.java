package io.github.zweimonat.json;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.TreeSet;

/** The days on which a rule has a date and yet nothing takes place at that time for that long. */
final class SchemaOrgExceptions {
  /** The most exceptions that are listed. */
  static final int LIMIT = 366;

  private static final long DAY = 86_400;
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Offer offer;
  private final Schedule schedule;
  private final Recurrence recurrence;
  private final TreeSet<LocalDate> days = new TreeSet<>();

  private SchemaOrgExceptions(Offer offer, Schedule schedule, Recurrence recurrence) {
    this.offer = offer;
    this.schedule = schedule;
    this.recurrence = recurrence;
  }

  /** In order; empty where there are more than {@link #LIMIT}. */
  static Optional<List<LocalDate>> of(
      Programme programme, Offer offer, Schedule schedule, Recurrence recurrence) {
    SchemaOrgExceptions exceptions = new SchemaOrgExceptions(offer, schedule, recurrence);
    exceptions.addExcepted();
    exceptions.addDifferent();
    exceptions.addResting(programme.breaks());
    return exceptions.days.size() > LIMIT
        ? Optional.empty()
        : Optional.of(List.copyOf(exceptions.days));
  }

  private void addExcepted() {
    for (LocalStart excepted : schedule.exceptDates()) {
      if (excepted.isDate()) {
        addPlanned(excepted.date(), excepted.date());
      } else if (recurrence.contains(excepted)) {
        days.add(excepted.date());
      }
    }
  }

  private void addDifferent() {
    for (DateOverride override : schedule.overrides()) {
      boolean same =
          override.start().map(override.date()::equals).orElse(true)
              && override.duration().map(schedule.duration()::equals).orElse(true)
              && override.status().orElse(offer.status()) != Status.CANCELLED;
      if (!same && recurrence.contains(override.date())) {
        days.add(override.date().date());
      }
    }
  }

  private void addResting(List<Break> breaks) {
    for (Break pause : breaks) {
      boolean rests =
          (pause.closesAll() || schedule.breaks().contains(pause.id()))
              && !schedule.openDuring().contains(pause.id());
      if (rests) {
        pause.spans().forEach(span -> addPlanned(span.first(), span.last()));
      }
    }
  }

  private void addPlanned(LocalDate first, LocalDate last) {
    LocalDate end = last.isBefore(LAST_DAY) ? last : LAST_DAY;
    PrimitiveIterator.OfLong planned =
        recurrence.plannedSeconds(first.atStartOfDay(), end.plusDays(1).atStartOfDay());
    while (planned.hasNext() && days.size() <= LIMIT) {
      days.add(LocalDate.ofEpochDay(Math.floorDiv(planned.nextLong(), DAY)));
    }
  }
}
