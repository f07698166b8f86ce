package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a feed does not tell as the programme has it, in the order of the programme's document. */
final class FeedLosses {
  private final FeedRequest request;
  private final FeedSelection selection;
  private final List<Loss> losses = new ArrayList<>();

  FeedLosses(FeedRequest request, FeedSelection selection) {
    this.request = request;
    this.selection = selection;
  }

  List<Loss> losses() {
    if (request.style() == FeedStyle.DATES) {
      return List.of();
    }
    Set<FeedSelection.Key> inSeries = new HashSet<>();
    Set<String> inFeed = new HashSet<>();
    for (FeedComponent component : selection.components()) {
      inFeed.add(component.offer().id());
      if (component instanceof SeriesSegment segment) {
        inSeries.add(FeedSelection.Key.of(segment.offer(), segment.first().schedule()));
      }
    }
    Set<String> withLeftOut = new HashSet<>();
    selection.leftOut().stream().map(Occurrence::offer).map(Offer::id).forEach(withLeftOut::add);
    List<Offer> offers = request.programme().offers();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      String path = "/offers/" + i;
      if (inFeed.contains(offer.id())) {
        schedules(offer, inSeries, path);
      }
      if (withLeftOut.contains(offer.id()) && request.cancelled() != CancellationPolicy.DROP) {
        add(path, "its cancelled dates", "the importer of Integreat does not read STATUS");
      }
    }
    return List.copyOf(losses);
  }

  private void schedules(Offer offer, Set<FeedSelection.Key> inSeries, String offerPath) {
    for (int i = 0; i < offer.schedules().size(); i++) {
      Schedule schedule = offer.schedules().get(i);
      String path = offerPath + "/schedules/" + i;
      selection
          .planned(offer, schedule)
          .ifPresent(
              plan ->
                  plan.refusals()
                      .forEach(
                          why ->
                              add(
                                  path + "/recurrenceRule",
                                  "the rule; its dates are events of their own",
                                  why)));
      if (schedule.course().isPresent()
          && inSeries.contains(FeedSelection.Key.of(offer, schedule))) {
        add(path + "/course", "the numbers of its dates", "the dates of a series share one text");
      }
    }
  }

  private void add(String pointer, String what, String why) {
    losses.add(Loss.of(pointer, what, why));
  }
}
