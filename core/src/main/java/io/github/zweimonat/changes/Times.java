package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Occurrence;
import java.util.List;
import java.util.Optional;

/** When a date takes place, as its readers see it: whole days have no instants. */
final class Times {
  private Times() {}

  /** What two dates that take place at the same time have in common. */
  static Object of(Occurrence date) {
    return date.isAllDay()
        ? List.of(date.startDate(), date.endDate())
        : List.of(date.startSecond(), date.endSecond());
  }

  /** What readers call the difference of the times of one date. */
  static Optional<ChangeKind> change(Occurrence was, Occurrence now) {
    if (of(was).equals(of(now))) {
      return Optional.empty();
    }
    return Optional.of(startsAlike(was, now) ? ChangeKind.SCHEDULE_CHANGED : ChangeKind.MOVED);
  }

  /**
   * Whether it starts at the same time on the wall: then it is longer or shorter, or its schedule
   * is in another zone.
   */
  private static boolean startsAlike(Occurrence was, Occurrence now) {
    if (was.isAllDay() != now.isAllDay()) {
      return false;
    }
    return was.isAllDay()
        ? was.startDate().equals(now.startDate())
        : was.start().toLocalDateTime().equals(now.start().toLocalDateTime());
  }
}
