package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an agenda has and a list does not carry, in the order of the document. */
final class AgendaCsvLosses {
  private static final String FOR_DATES = "a list is for the dates; the document has it";

  private final Programme programme;
  private final List<Loss> losses = new ArrayList<>();
  private final Set<String> offers = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> undated = new HashSet<>();

  private AgendaCsvLosses(Agenda agenda) {
    this.programme = agenda.programme();
    for (Occurrence occurrence : agenda.occurrences()) {
      offers.add(occurrence.offer().id());
      occurrence.placeId().ifPresent(places::add);
    }
    for (Offer offer : agenda.undated()) {
      offers.add(offer.id());
      undated.add(offer.id());
      offer.place().ifPresent(places::add);
    }
  }

  static List<Loss> of(Agenda agenda) {
    AgendaCsvLosses losses = new AgendaCsvLosses(agenda);
    losses.places();
    if (!agenda.closedDays().isEmpty()) {
      losses.add("/breaks", "the days that are closed and why", "a row stands for a date");
    }
    losses.offers();
    return List.copyOf(losses.losses);
  }

  private void places() {
    for (int i = 0; i < programme.places().size(); i++) {
      Place place = programme.places().get(i);
      if (places.contains(place.id())) {
        String path = "/places/" + i;
        ofPlace(place.address().isPresent(), path + "/address", "the address");
        ofPlace(place.geo().isPresent(), path + "/geo", "the point on the map");
        ofPlace(place.directions().isPresent(), path + "/directions", "how to get there");
        ofPlace(place.accessibility().isPresent(), path + "/accessibility", "how to get in");
        ofPlace(place.url().isPresent(), path + "/url", "the page of the place");
      }
    }
  }

  private void offers() {
    for (int i = 0; i < programme.offers().size(); i++) {
      Offer offer = programme.offers().get(i);
      if (offers.contains(offer.id())) {
        offer(offer, "/offers/" + i);
      }
    }
  }

  private void offer(Offer offer, String path) {
    lost(
        offer.summary().isPresent() && offer.description().isPresent(),
        path + "/summary",
        "the summary",
        "one cell tells what it is, and the description is longer");
    lost(!offer.categories().isEmpty(), path + "/categories", "the categories", FOR_DATES);
    lost(!offer.keywords().isEmpty(), path + "/keywords", "the keywords", FOR_DATES);
    offer.registration().ifPresent(how -> registration(how, path + "/registration"));
    lost(offer.url().isPresent(), path + "/url", "the page of the offer", FOR_DATES);
    lost(offer.image().isPresent(), path + "/image", "the picture", FOR_DATES);
    if (undated.contains(offer.id())) {
      undated(offer, path);
    }
  }

  private void registration(Registration registration, String path) {
    lost(
        registration.until().isPresent(),
        path + "/until",
        "how long before each start registration ends",
        FOR_DATES);
    lost(registration.capacity().isPresent(), path + "/capacity", "how many may come", FOR_DATES);
  }

  private void undated(Offer offer, String path) {
    String why = "one cell tells when and whether it takes place";
    lost(
        offer.status() == Status.TENTATIVE,
        path + "/status",
        "that an offer without dates is not sure",
        why);
    lost(
        offer.status() == Status.CANCELLED,
        path + "/availability",
        "how dates of a cancelled offer were made",
        why);
  }

  private void ofPlace(boolean isThere, String pointer, String what) {
    lost(isThere, pointer, what, "a list names the place");
  }

  private void lost(boolean isThere, String pointer, String what, String why) {
    if (isThere) {
      add(pointer, what, why);
    }
  }

  private void add(String pointer, String what, String why) {
    losses.add(Loss.of(pointer, what, why));
  }
}
