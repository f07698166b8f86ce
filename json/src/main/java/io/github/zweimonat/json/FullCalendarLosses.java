package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an agenda has and events of FullCalendar do not carry: of the programme, its categories,
 * partners, places, breaks and offers, each in the order of the document.
 */
final class FullCalendarLosses {
  private static final String REPEATED =
      "it would be repeated with every event; the agenda's JSON has it once";

  private final Agenda agenda;
  private final Programme programme;
  private final ShownParts shown;
  private final LossList losses = new LossList();

  private FullCalendarLosses(Agenda agenda) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.shown = ShownParts.ofDates(agenda);
  }

  static List<Loss> of(Agenda agenda) {
    return new FullCalendarLosses(agenda).collect();
  }

  private List<Loss> collect() {
    losses.programme("events stand for dates and for nothing around them");
    for (int i = 0; i < programme.categories().size(); i++) {
      if (shown.category(programme.categories().get(i).id())) {
        member(
            programme.categories().get(i).name().isPresent(),
            "/categories/" + i + "/name",
            "the name of the category");
      }
    }
    for (int i = 0; i < programme.partners().size(); i++) {
      if (shown.partner(programme.partners().get(i).id())) {
        losses.partner(programme.partners().get(i), "/partners/" + i, REPEATED);
      }
    }
    for (int i = 0; i < programme.places().size(); i++) {
      if (shown.place(programme.places().get(i).id())) {
        place(programme.places().get(i), "/places/" + i);
      }
    }
    losses.addIf(
        !agenda.closedDays().isEmpty(),
        "/breaks",
        "the days that are closed and why",
        "an event stands for a date");
    offers();
    return losses.all();
  }

  private void offers() {
    Set<String> withoutLength = new HashSet<>();
    for (Occurrence occurrence : agenda.occurrences()) {
      if (occurrence.startSecond() == occurrence.endSecond()) {
        withoutLength.add(SchemaOrgOutput.seriesName(occurrence.offer(), occurrence.schedule()));
      }
    }
    for (int i = 0; i < programme.offers().size(); i++) {
      Offer offer = programme.offers().get(i);
      String path = "/offers/" + i;
      if (shown.offer(offer.id())) {
        offer(offer, path);
      }
      for (int j = 0; j < offer.schedules().size(); j++) {
        Schedule schedule = offer.schedules().get(j);
        losses.addIf(
            withoutLength.contains(SchemaOrgOutput.seriesName(offer, schedule)),
            path + "/schedules/" + j + "/duration",
            "that a date has no length",
            "FullCalendar draws an event without an end at a length of its own");
      }
      losses.addIf(
          shown.undated(offer.id()),
          path + "/availability",
          "that dates are made by appointment or will follow",
          "an event has a start");
    }
  }

  private void place(Place place, String path) {
    member(
        place.address().flatMap(Address::country).isPresent(),
        path + "/address/country",
        "the country");
    member(place.geo().isPresent(), path + "/geo", "the coordinates");
    member(place.directions().isPresent(), path + "/directions", "how to get there");
    member(place.accessibility().isPresent(), path + "/accessibility", "how to get in");
    member(place.url().isPresent(), path + "/url", "its page");
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
    losses.addIf(isPresent, pointer, what, REPEATED);
  }
}
