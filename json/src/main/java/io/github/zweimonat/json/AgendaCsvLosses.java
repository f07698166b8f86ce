package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Status;
import java.util.List;

/** What an agenda has and a list does not carry, in the order of the document. */
final class AgendaCsvLosses {
  private static final String FOR_DATES = "a list is for the dates; the document has it";

  private final Agenda agenda;
  private final Programme programme;
  private final ShownParts shown;
  private final LossList losses = new LossList();

  private AgendaCsvLosses(Agenda agenda) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.shown = ShownParts.of(agenda);
  }

  static List<Loss> of(Agenda agenda) {
    return new AgendaCsvLosses(agenda).collect();
  }

  private List<Loss> collect() {
    losses.programme("rows stand for dates and for nothing around them");
    for (int i = 0; i < programme.partners().size(); i++) {
      if (shown.partner(programme.partners().get(i).id())) {
        losses.partner(programme.partners().get(i), "/partners/" + i, "a list names the partner");
      }
    }
    places();
    losses.addIf(
        !agenda.closedDays().isEmpty(),
        "/breaks",
        "the days that are closed and why",
        "a row stands for a date");
    offers();
    return losses.all();
  }

  private void places() {
    for (int i = 0; i < programme.places().size(); i++) {
      Place place = programme.places().get(i);
      if (shown.place(place.id())) {
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
      if (shown.offer(offer.id())) {
        offer(offer, "/offers/" + i);
      }
    }
  }

  private void offer(Offer offer, String path) {
    losses.addIf(
        offer.summary().isPresent() && offer.description().isPresent(),
        path + "/summary",
        "the summary",
        "one cell tells what it is, and the description is longer");
    losses.addIf(!offer.categories().isEmpty(), path + "/categories", "the categories", FOR_DATES);
    losses.addIf(!offer.keywords().isEmpty(), path + "/keywords", "the keywords", FOR_DATES);
    offer.registration().ifPresent(how -> registration(how, path + "/registration"));
    for (int i = 0; i < offer.schedules().size(); i++) {
      losses.addIf(
          shown.schedule(offer, offer.schedules().get(i))
              && offer.schedules().get(i).course().isPresent(),
          path + "/schedules/" + i + "/course/joining",
          "when somebody may join",
          FOR_DATES);
    }
    losses.addIf(offer.url().isPresent(), path + "/url", "the page of the offer", FOR_DATES);
    losses.addIf(offer.image().isPresent(), path + "/image", "the picture", FOR_DATES);
    if (shown.undated(offer.id())) {
      undated(offer, path);
    }
  }

  private void registration(Registration registration, String path) {
    losses.addIf(
        registration.until().isPresent(),
        path + "/until",
        "how long before each start registration ends",
        FOR_DATES);
    losses.addIf(
        registration.capacity().isPresent(), path + "/capacity", "how many may come", FOR_DATES);
  }

  private void undated(Offer offer, String path) {
    String why = "one cell tells when and whether it takes place";
    losses.addIf(
        offer.status() == Status.TENTATIVE,
        path + "/status",
        "that an offer without dates is not sure",
        why);
    losses.addIf(
        offer.status() == Status.CANCELLED,
        path + "/availability",
        "how dates of a cancelled offer were made",
        why);
  }

  private void ofPlace(boolean isThere, String pointer, String what) {
    losses.addIf(isThere, pointer, what, "a list names the place");
  }
}
