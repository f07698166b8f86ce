package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduleDates;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Tells whether a programme, and which of its offers, mean something else than before. */
final class Difference {
  private final Meaning old;
  private final Meaning edited;
  private final boolean sameTexts;
  private final boolean sameBreaks;

  Difference(Programme old, Programme edited) {
    this.old = new Meaning(old);
    this.edited = new Meaning(edited);
    this.sameTexts =
        old.languages().equals(edited.languages())
            && old.timeZone().equals(edited.timeZone())
            && old.contact().isPresent() == edited.contact().isPresent();
    this.sameBreaks = this.old.programme().breaks().equals(this.edited.programme().breaks());
  }

  /** Whether {@code now} means something else than {@code was}, the offer of the same id. */
  boolean isIn(Offer was, Offer now) {
    boolean asWritten = sameTexts && was.equals(now);
    if (!asWritten && !old.own(was).equals(edited.own(now))) {
      return true;
    }
    if (!old.around(was).equals(edited.around(now))) {
      return true;
    }
    return !(asWritten && sameBreaks) && !sameDates(was, now);
  }

  /** Whether anything outside of the offers means something else. */
  boolean isAroundOffers() {
    return !old.programme().equals(edited.programme());
  }

  /** Own members are equal by now: as many schedules, with the same ids, starts and zones. */
  private boolean sameDates(Offer was, Offer now) {
    List<Schedule> before = OfferMeaning.byId(was.schedules()).toList();
    List<Schedule> after = OfferMeaning.byId(now.schedules()).toList();
    for (int i = 0; i < before.size(); i++) {
      if (!sameRule(before.get(i), after.get(i)) || !restAlike(before.get(i), after.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameRule(Schedule was, Schedule now) {
    if (was.recurrenceRule().equals(now.recurrenceRule())) {
      return true;
    }
    if (was.ends() != now.ends()) {
      return false;
    }
    Optional<Recurrence> before = recurrence(was, old);
    Optional<Recurrence> after = recurrence(now, edited);
    try {
      return before.isPresent() && after.isPresent() && before.get().sameDatesAs(after.get());
    } catch (IllegalArgumentException tooLong) {
      return false; // to be told once too often does less harm than not to be told
    }
  }

  private static Optional<Recurrence> recurrence(Schedule schedule, Meaning meaning) {
    ZoneId zone = schedule.timeZone().orElse(meaning.given().timeZone());
    return schedule.recurrenceRule().map(rule -> Recurrence.of(rule, schedule.start(), zone));
  }

  private boolean restAlike(Schedule was, Schedule now) {
    return dates(was, old).restsAlike(dates(now, edited));
  }

  private static ScheduleDates dates(Schedule schedule, Meaning meaning) {
    return ScheduleDates.of(schedule, meaning.given().timeZone(), meaning.programme().breaks());
  }
}
