package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What of a programme stands in a feed: every component that tells a date of the agenda, whole. A
 * window thus decides which components there are, and never what they say.
 */
final class FeedSelection {
  private static final Comparator<FeedComponent> ORDER =
      Comparator.comparingLong(FeedComponent::startSecond).thenComparing(FeedComponent::uid);

  /** What tells a schedule from all others of a programme. */
  record Key(String offer, Optional<String> schedule) {
    static Key of(Offer offer, Schedule schedule) {
      return new Key(offer.id(), schedule.id());
    }
  }

  private final FeedRequest request;
  private final FeedZones zones;
  private final Map<Key, Optional<SchedulePlan>> plans = new HashMap<>();
  private final List<FeedComponent> components;
  private final List<Occurrence> leftOut = new ArrayList<>();

  FeedSelection(FeedRequest request, Agenda agenda, FeedZones zones) {
    this.request = request;
    this.zones = zones;
    this.components = new ArrayList<>(agenda.occurrences().size());
    Set<SeriesSegment> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Occurrence date : agenda.occurrences()) {
      Optional<SeriesSegment> segment = segment(date);
      if (segment.isEmpty()) {
        addSingle(date);
      } else if (chosen.add(segment.get())) {
        components.add(segment.get());
      }
    }
    components.sort(ORDER);
  }

  private Optional<SeriesSegment> segment(Occurrence date) {
    return request.style() != FeedStyle.DATES && isAtAPlaceAskedFor(date.offer())
        ? plan(date.offer(), date.schedule()).flatMap(plan -> plan.segment(date))
        : Optional.empty();
  }

  /**
   * A feed of a place has series that are there. Where just a date of a series is, it is told
   * alone.
   */
  private boolean isAtAPlaceAskedFor(Offer offer) {
    List<String> places = request.filter().places();
    return places.isEmpty() || offer.place().filter(places::contains).isPresent();
  }

  private void addSingle(Occurrence date) {
    if (date.isCancelled() && request.leavesOutCancelled()) {
      leftOut.add(date);
    } else if (!date.isCancelled() || date.endSecond() > request.cancelledKeptSince()) {
      components.add(new FeedComponent.SingleDate(date));
    }
  }

  /** In the order of the feed: by start, then UID. */
  List<FeedComponent> components() {
    return components;
  }

  /** Cancelled dates that are not told. */
  List<Occurrence> leftOut() {
    return leftOut;
  }

  /** How dates of {@code schedule} became components; empty where none was asked for. */
  Optional<SchedulePlan> planned(Offer offer, Schedule schedule) {
    return plans.getOrDefault(Key.of(offer, schedule), Optional.empty());
  }

  private Optional<SchedulePlan> plan(Offer offer, Schedule schedule) {
    return Objects.requireNonNull(
        plans.computeIfAbsent(
            Key.of(offer, schedule), key -> SchedulePlan.of(request, zones, offer, schedule)));
  }
}
