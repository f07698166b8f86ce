package io.github.zweimonat.agenda;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.RestingDate;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduleDates;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.violation.LimitExceededException;
import io.github.zweimonat.violation.Limits;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The occurrences of a programme in a window, in order, with what readers need beside them: the
 * edition, the closed days, and the offers without dates. Drafts are in none of it.
 *
 * <p>All that is in it follows from programme, window and filter; these alone are compared.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Agenda permits ImmutableAgenda {
  Agenda() {}

  /**
   * What takes place in {@code window}, whose days are those of the programme's zone.
   *
   * @throws LimitExceededException if there are more than {@link Limits#OCCURRENCES} occurrences,
   *     or more than {@link Limits#DATES_PER_SCHEDULE} of one schedule
   */
  public static Agenda of(Programme programme, Window window) {
    return of(programme, window, AgendaFilter.everything());
  }

  /**
   * What takes place in {@code window} and passes {@code filter}.
   *
   * @throws io.github.zweimonat.violation.InvalidValueException if the filter names something that
   *     the programme does not have
   * @throws LimitExceededException as {@link #of(Programme, Window)}
   */
  public static Agenda of(Programme programme, Window window, AgendaFilter filter) {
    OfferOccurrences dates = OfferOccurrences.of(programme, window, filter);
    List<Occurrence> occurrences = new ArrayList<>();
    List<Offer> undated = new ArrayList<>();
    for (Offer offer : programme.offers()) {
      if (offer.isUndated()
          && !offer.isDraft()
          && filter.passes(offer)
          && filter.passes(offer.place())) {
        undated.add(offer);
      }
      dates.forEach(offer, occurrences::add);
    }
    occurrences.sort(OccurrenceOrder.ORDER);
    return ImmutableAgenda.builder()
        .programme(programme)
        .window(window)
        .filter(filter)
        .occurrences(occurrences)
        .closedDays(closedDays(programme, window))
        .undated(undated)
        .build();
  }

  private static List<ClosedDays> closedDays(Programme programme, Window window) {
    List<ClosedDays> closed = new ArrayList<>();
    for (Break pause : programme.breaks()) {
      for (Break.Span span : pause.spans()) {
        if (span.first().isBefore(window.until()) && !span.last().isBefore(window.from())) {
          closed.add(new ClosedDays(pause.id(), span.name(), span.first(), span.last()));
        }
      }
    }
    closed.sort(
        Comparator.comparing(ClosedDays::first)
            .thenComparing(ClosedDays::last)
            .thenComparing(ClosedDays::id));
    return closed;
  }

  /** The programme. */
  public abstract Programme programme();

  /** The days that were asked for. */
  public abstract Window window();

  /** What was let through. */
  public abstract AgendaFilter filter();

  /**
   * Every date that overlaps the window, by start, whole days first, then by end, offer id,
   * schedule id and planned start.
   */
  @Value.Auxiliary
  public abstract List<Occurrence> occurrences();

  /** The days of breaks that touch the window, by first day, last day and id; never filtered. */
  @Value.Auxiliary
  public abstract List<ClosedDays> closedDays();

  /** Offers on request, or whose dates follow, in the order of the document. */
  @Value.Auxiliary
  public abstract List<Offer> undated();

  /** The edition that this window is; empty when it is not a window of the programme's rhythm. */
  public final Optional<Edition> edition() {
    return Edition.of(programme().rhythm(), window());
  }

  /**
   * The dates in the window that are missing because of a break, in the order of the occurrences;
   * filtered as these are. They are looked for each time that this is called: most readers do not
   * ask. Offers that are cancelled as a whole drop nothing.
   *
   * @throws LimitExceededException as {@link #of(Programme, Window)}
   */
  public final List<DroppedDate> dropped() {
    List<DroppedDate> dropped = new ArrayList<>();
    for (Offer offer : programme().offers()) {
      if (offer.isDraft()
          || offer.status() == Status.CANCELLED
          || !filter().passes(offer)
          || !filter().passes(offer.place())) {
        continue;
      }
      for (Schedule schedule : offer.schedules()) {
        ScheduleDates dates =
            ScheduleDates.of(schedule, programme().timeZone(), programme().breaks());
        for (RestingDate resting : dates.restingWithin(window())) {
          dropped.add(
              DroppedDate.from(
                  Occurrence.of(programme(), offer, schedule, OptionalInt.empty(), resting.date()),
                  resting));
          if (dropped.size() > Limits.OCCURRENCES) {
            throw new LimitExceededException(
                "an agenda has at most " + Limits.OCCURRENCES + " dropped dates");
          }
        }
      }
    }
    dropped.sort(Comparator.comparing(DroppedDate::planned, OccurrenceOrder.ORDER));
    return List.copyOf(dropped);
  }

  /**
   * When what this agenda shows was last changed: the latest of the programme's instant and those
   * of the offers. A host that shows a window which depends on the day takes the beginning of that
   * day where it is later.
   */
  public final Instant lastModified() {
    return programme().offers().stream()
        .filter(offer -> !offer.isDraft())
        .map(programme()::updated)
        .reduce(programme().updated(), (a, b) -> a.isAfter(b) ? a : b);
  }

  @Override
  public final String toString() {
    return "Agenda of " + programme().id() + ", " + window() + " (" + occurrences().size() + ")";
  }
}
