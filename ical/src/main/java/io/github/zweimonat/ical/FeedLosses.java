package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** What a feed does not tell of an offer as the programme has it, in the order of the document. */
final class FeedLosses {
  private final FeedRequest request;
  private final FeedSelection selection;
  private final List<Loss> losses = new ArrayList<>();

  private FeedLosses(FeedRequest request, FeedSelection selection) {
    this.request = request;
    this.selection = selection;
  }

  /** The losses of an offer, with pointers from it. */
  static List<Loss> of(FeedRequest request, FeedSelection selection) {
    return request.style() == FeedStyle.DATES
        ? List.of()
        : new FeedLosses(request, selection).losses();
  }

  private List<Loss> losses() {
    if (!selection.components().isEmpty()) {
      schedules(selection.offer());
    }
    if (selection.leavesOutCancelled() && request.cancelled() != CancellationPolicy.DROP) {
      add("", "its cancelled dates", "the importer of Integreat does not read STATUS");
    }
    return List.copyOf(losses);
  }

  private void schedules(Offer offer) {
    for (int i = 0; i < offer.schedules().size(); i++) {
      Schedule schedule = offer.schedules().get(i);
      String path = "/schedules/" + i;
      selection
          .planned(schedule)
          .ifPresent(
              plan ->
                  plan.refusals()
                      .forEach(
                          why ->
                              add(
                                  path + "/recurrenceRule",
                                  "the rule; its dates are events of their own",
                                  why)));
      if (schedule.course().isPresent() && selection.isInSeries(schedule)) {
        add(path + "/course", "the numbers of its dates", "the dates of a series share one text");
      }
    }
  }

  private void add(String pointer, String what, String why) {
    losses.add(Loss.of(pointer, what, why));
  }
}
