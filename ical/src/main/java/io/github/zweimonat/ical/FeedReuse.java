package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a former feed can stand in the next one as it is: the components of offers that both
 * programmes tell alike. Offers are compared by what they say, which takes no time where they are
 * the same objects. Used once.
 */
final class FeedReuse {
  private static final int NONE = -1;

  private final FeedMemory former;
  private final Programme before;
  private final Programme now;
  private final boolean hasSameWords;
  private final boolean hasSameDates;
  private final boolean hasSameSurroundings;
  private final boolean wereUpdatedTogether;

  /** Where each offer of the former programme is now; {@link #NONE} where it is told otherwise. */
  private final int[] placeNow;

  /** Where the offer was that was told last. */
  private int lastPlace;

  private @Nullable Map<String, Integer> places;
  private @Nullable Map<String, WrittenComponent> byUid;

  FeedReuse(FeedMemory former, FeedRequest request) {
    this.former = former;
    FeedRequest formerly = former.request();
    before = formerly.programme();
    now = request.programme();
    hasSameWords =
        formerly.language().equals(request.language())
            && formerly.style() == request.style()
            && formerly.cancelled() == request.cancelled()
            && formerly.images() == request.images()
            && formerly.conferences() == request.conferences()
            && before.domain().equals(now.domain())
            && before.timeZone().equals(now.timeZone())
            && before.languages().equals(now.languages());
    hasSameDates =
        formerly.window().equals(request.window())
            && formerly.only().equals(request.only())
            && formerly.filter().equals(request.filter())
            && formerly.cancelledKeptSince() == request.cancelledKeptSince();
    hasSameSurroundings = OfferSurroundings.areEqual(before, now);
    wereUpdatedTogether = before.updated().equals(now.updated());
    placeNow = new int[before.offers().size()];
    Arrays.fill(placeNow, NONE);
  }

  /**
   * Whether the components of {@code offer} are as they were; notes that it stands at {@code place}
   * of the programme.
   */
  boolean isTold(Offer offer, int place) {
    int was = hasSameWords ? formerPlace(offer, place) : NONE;
    if (was == NONE || !isToldAlike(before.offers().get(was), offer)) {
      return false;
    }
    placeNow[was] = place;
    lastPlace = was;
    return true;
  }

  /** What the offer that was told last has of the feed, if that is as it was, too. */
  @Nullable OfferShare lastShare() {
    return hasSameDates ? former.shares().get(lastPlace) : null;
  }

  /** The components of all offers whose share is as it was, in the order of the feed. */
  List<WrittenComponent> kept() {
    List<WrittenComponent> kept = new ArrayList<>(former.components().size());
    if (hasSameDates) {
      for (WrittenComponent component : former.components()) {
        int place = placeNow[component.offer()];
        if (place != NONE) {
          kept.add(component.of(place));
        }
      }
    }
    return kept;
  }

  /** The component of an offer whose components are as they were, if it was in the feed. */
  @Nullable WrittenComponent component(String uid, int place) {
    Map<String, WrittenComponent> all = byUid;
    if (all == null) {
      all = new HashMap<>();
      for (WrittenComponent component : former.components()) {
        all.put(component.uid(), component);
      }
      byUid = all;
    }
    WrittenComponent component = all.get(uid);
    return component == null || placeNow[component.offer()] != place ? null : component.of(place);
  }

  /** As a rule it is where it was. */
  private int formerPlace(Offer offer, int place) {
    List<Offer> offers = before.offers();
    if (place < offers.size()) {
      Offer there = offers.get(place);
      if (there == offer || there.id().equals(offer.id())) {
        return place;
      }
    }
    Map<String, Integer> all = places;
    if (all == null) {
      all = new HashMap<>();
      for (int i = 0; i < offers.size(); i++) {
        all.put(offers.get(i).id(), i);
      }
      places = all;
    }
    return Objects.requireNonNull(all.getOrDefault(offer.id(), NONE));
  }

  private boolean isToldAlike(Offer was, Offer is) {
    return ((was == is && wereUpdatedTogether) || before.updated(was).equals(now.updated(is)))
        && isSame(was, is)
        && (hasSameSurroundings
            || OfferSurroundings.of(before, was).equals(OfferSurroundings.of(now, is)));
  }

  /** A stamp may write down in an offer the instant that it had from the programme before. */
  private static boolean isSame(Offer was, Offer is) {
    return was.equals(is)
        || (was.updated().isPresent() != is.updated().isPresent()
            && Offer.builder().from(was).updated(is.updated()).build().equals(is));
  }
}
