package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduleDates;
import io.github.zweimonat.schedule.ScheduledDate;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.violation.Limits;
import io.github.zweimonat.window.Window;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The occurrences of one agenda, offer by offer and in no order of time: for whoever knows those of
 * some offers already. It counts as the agenda does. Used once, by one thread.
 */
public final class OfferOccurrences {
  private final Programme programme;
  private final Window window;
  private final AgendaFilter filter;
  private final long from;
  private final long until;
  private int count;

  private OfferOccurrences(Programme programme, Window window, AgendaFilter filter) {
    this.programme = programme;
    this.window = window;
    this.filter = filter;
    this.from = window.from().atStartOfDay(programme.timeZone()).toEpochSecond();
    this.until = window.until().atStartOfDay(programme.timeZone()).toEpochSecond();
  }

  /**
   * Those of {@code Agenda.of(programme, window, filter)}, which has yet to be asked for any.
   *
   * @throws io.github.zweimonat.violation.InvalidValueException if the filter names something that
   *     the programme does not have
   */
  public static OfferOccurrences of(Programme programme, Window window, AgendaFilter filter) {
    filter.check(programme);
    return new OfferOccurrences(programme, window, filter);
  }

  /**
   * Hands over those of {@code offer}, schedule by schedule, by planned start; none of a draft or
   * of what does not pass the filter. They count.
   *
   * @throws LimitExceededException as {@link Agenda#of(Programme, Window)}
   */
  public void forEach(Offer offer, Consumer<Occurrence> each) {
    if (offer.isDraft() || !filter.passes(offer)) {
      return;
    }
    for (Schedule schedule : offer.schedules()) {
      ScheduleDates dates = ScheduleDates.of(schedule, programme.timeZone(), programme.breaks());
      List<ScheduledDate> within = dates.within(window, from, until);
      OptionalInt length =
          schedule.course().isPresent() && !within.isEmpty() ? dates.count() : OptionalInt.empty();
      for (ScheduledDate date : within) {
        Occurrence occurrence = Occurrence.of(programme, offer, schedule, length, date);
        if (filter.passes(occurrence.placeId())) {
          count(1);
          each.accept(occurrence);
        }
      }
    }
  }

  /**
   * Counts occurrences that are known without being asked for.
   *
   * @throws LimitExceededException as {@link Agenda#of(Programme, Window)}
   */
  public void count(int known) {
    if (known > Limits.OCCURRENCES - count) {
      throw new LimitExceededException(
          "an agenda has at most " + Limits.OCCURRENCES + " occurrences");
    }
    count += known;
  }

  /** How many there were so far. */
  public int count() {
    return count;
  }
}
