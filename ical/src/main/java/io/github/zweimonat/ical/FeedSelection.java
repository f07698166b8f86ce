package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

  private final Set<SeriesSegment> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<FeedComponent> components = new ArrayList<>();
  private boolean leavesOutCancelled;

  /** Nothing yet. */
  FeedSelection(FeedRequest request, FeedZones zones, Offer offer) {
    this.request = request;
    this.zones = zones;
    this.offer = offer;
  }

  /** Takes in what tells {@code date}, which is in the agenda. */
  void add(Occurrence date) {
    Optional<SeriesSegment> segment = segment(date);
    if (segment.isEmpty()) {
      addSingle(date);
    } else if (chosen.add(segment.get())) {
      components.add(segment.get());
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
    return chosen.stream().anyMatch(segment -> segment.first().schedule().equals(schedule));
  }

  /** How dates of {@code schedule} became components; empty where none was asked for. */
  Optional<SchedulePlan> planned(Schedule schedule) {
    return plans.getOrDefault(schedule.id(), Optional.empty());
  }
}
