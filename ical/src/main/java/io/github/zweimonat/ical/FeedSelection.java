package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of an offer stands in a feed: every component that tells one of its dates in the agenda,
 * whole. A window thus decides which components there are, and never what they say.
 */
final class FeedSelection {
  private final FeedRequest request;
  private final FeedZones zones;
  private final Offer offer;

  /** How the dates of its schedules become components, by the schedule's id. */
  private final Map<Optional<String>, Optional<SchedulePlan>> plans = new HashMap<>();

  private final List<FeedComponent> components = new ArrayList<>();

  /** The last one that was taken in; the dates of a schedule come in order. */
  private @Nullable SeriesSegment last;

  private boolean leavesOutCancelled;

  /** Nothing yet. */
  FeedSelection(FeedRequest request, FeedZones zones, Offer offer) {
    this.request = request;
    this.zones = zones;
    this.offer = offer;
  }

  /** Takes in what tells {@code date}, which is in the agenda. */
  @SuppressWarnings("ReferenceEquality") // a plan makes each segment once
  void add(Occurrence date) {
    Optional<SeriesSegment> segment = segment(date);
    if (segment.isEmpty()) {
      addSingle(date);
    } else if (segment.get() != last) {
      last = segment.get();
      components.add(last);
    }
  }

  private Optional<SeriesSegment> segment(Occurrence date) {
    return request.style() != FeedStyle.DATES && isAtAPlaceAskedFor()
        ? plan(date.schedule()).flatMap(plan -> plan.segment(date))
        : Optional.empty();
  }

  /**
   * A feed of a place has series that are there. Where just a date of a series is, it is told
   * alone.
   */
  private boolean isAtAPlaceAskedFor() {
    List<String> places = request.filter().places();
    return places.isEmpty() || offer.place().filter(places::contains).isPresent();
  }

  private void addSingle(Occurrence date) {
    if (date.isCancelled() && request.leavesOutCancelled()) {
      leavesOutCancelled = true;
    } else if (!date.isCancelled() || date.endSecond() > request.cancelledKeptSince()) {
      components.add(new FeedComponent.SingleDate(date));
    }
  }

  private Optional<SchedulePlan> plan(Schedule schedule) {
    return Objects.requireNonNull(
        plans.computeIfAbsent(
            schedule.id(), id -> SchedulePlan.of(request, zones, offer, schedule)));
  }

  Offer offer() {
    return offer;
  }

  /** In no order of time. */
  List<FeedComponent> components() {
    return components;
  }

  /** Whether a cancelled date is not told. */
  boolean leavesOutCancelled() {
    return leavesOutCancelled;
  }

  /** Whether dates of {@code schedule} are told as a series. */
  boolean isInSeries(Schedule schedule) {
    return components.stream()
        .anyMatch(
            component ->
                component instanceof SeriesSegment segment
                    && segment.first().schedule().id().equals(schedule.id()));
  }

  /** How dates of {@code schedule} became components; empty where none was asked for. */
  Optional<SchedulePlan> planned(Schedule schedule) {
    return plans.getOrDefault(schedule.id(), Optional.empty());
  }
}
