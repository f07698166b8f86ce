package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an agenda has and events of FullCalendar do not carry, in the order of the document. */
final class FullCalendarLosses {
  private final List<Loss> losses = new ArrayList<>();

  private FullCalendarLosses() {}

  static List<Loss> of(Agenda agenda) {
    return new FullCalendarLosses().collect(agenda);
  }

  private List<Loss> collect(Agenda agenda) {
    Programme programme = agenda.programme();
    if (!agenda.closedDays().isEmpty()) {
      add("/breaks", "the days that are closed and why", "an event stands for a date");
    }
    Set<String> dated = new HashSet<>();
    Set<Schedule> withoutLength = new HashSet<>();
    for (Occurrence occurrence : agenda.occurrences()) {
      dated.add(occurrence.offer().id());
      if (occurrence.startSecond() == occurrence.endSecond()) {
        withoutLength.add(occurrence.schedule());
      }
    }
    for (int i = 0; i < programme.offers().size(); i++) {
      Offer offer = programme.offers().get(i);
      String path = "/offers/" + i;
      if (dated.contains(offer.id())) {
        offer(offer, path);
        for (int j = 0; j < offer.schedules().size(); j++) {
          if (withoutLength.contains(offer.schedules().get(j))) {
            add(
                path + "/schedules/" + j + "/duration",
                "that a date has no length",
                "FullCalendar draws an event without an end at a length of its own");
          }
        }
      }
      if (agenda.undated().contains(offer)) {
        add(
            path + "/availability",
            "that dates are made by appointment or will follow",
            "an event has a start");
      }
    }
    return List.copyOf(losses);
  }

  private void offer(Offer offer, String path) {
    member(offer.description().isPresent(), path + "/description", "the description");
    member(!offer.keywords().isEmpty(), path + "/keywords", "the keywords");
    member(offer.audience().isPresent(), path + "/audience", "whom it is for");
    member(!offer.inLanguages().isEmpty(), path + "/inLanguages", "the languages spoken there");
    member(offer.registration().isPresent(), path + "/registration", "how to register");
    member(offer.price().isPresent(), path + "/price", "what it costs");
    member(offer.contact().isPresent(), path + "/contact", "whom to ask");
    member(offer.image().isPresent(), path + "/image", "the picture");
  }

  private void member(boolean isPresent, String pointer, String what) {
    if (isPresent) {
      add(pointer, what, "it would be repeated with every event; the agenda's JSON has it once");
    }
  }

  private void add(String pointer, String what, String why) {
    losses.add(Loss.of(pointer, what, why));
  }
}
