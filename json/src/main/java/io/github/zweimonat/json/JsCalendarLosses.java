package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What an agenda has and JSCalendar does not carry: of the programme, its categories, partners,
 * breaks and offers, each in the order of the document.
 */
final class JsCalendarLosses {
  private final Agenda agenda;
  private final Programme programme;
  private final ShownParts shown;
  private final LossList losses = new LossList();

  JsCalendarLosses(Agenda agenda) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.shown = ShownParts.ofDates(agenda);
  }

  List<Loss> losses() {
    ofTheProgramme();
    for (int i = 0; i < programme.categories().size(); i++) {
      Category category = programme.categories().get(i);
      losses.addIf(
          shown.category(category.id()) && isTranslated(category.name()),
          "/categories/" + i + "/name",
          "the name in other languages",
          "keywords are not localized");
    }
    for (int i = 0; i < programme.partners().size(); i++) {
      Partner partner = programme.partners().get(i);
      if (shown.partner(partner.id())) {
        partner(partner, "/partners/" + i);
      }
    }
    losses.addIf(
        !agenda.closedDays().isEmpty(),
        "/breaks",
        "the reasons of days that are closed",
        "a date that is excluded has no reason");
    for (int i = 0; i < programme.offers().size(); i++) {
      Offer offer = programme.offers().get(i);
      if (shown.offer(offer.id())) {
        offer(offer, "/offers/" + i);
      }
      losses.addIf(
          shown.undated(offer.id()),
          "/offers/" + i + "/availability",
          "that dates are made by appointment or will follow",
          "an Event has a start");
    }
    return losses.all();
  }

  private void ofTheProgramme() {
    losses.addIf(
        isTranslated(Optional.of(programme.name())),
        "/name",
        "the name in other languages",
        "a Group has no localizations");
    losses.addIf(
        isTranslated(programme.description()),
        "/description",
        "the description in other languages",
        "a Group has no localizations");
    losses.addIf(
        programme.contact().isPresent(),
        "/contact",
        "whom to ask about the programme",
        "a Group has no participants");
    losses.addIf(
        programme.rhythm().anchor().isPresent(),
        "/rhythm",
        "the number of the edition, and when the next one is due",
        "a Group has no property for it");
  }

  private void partner(Partner partner, String path) {
    String why = "a Participant has no property for it";
    losses.addIf(partner.shortName().isPresent(), path + "/shortName", "the shorter name", why);
    losses.addIf(
        partner.type().isPresent(), path + "/type", "what kind of organisation it is", why);
    losses.membership(partner, path, why);
  }

  private void offer(Offer offer, String path) {
    losses.addIf(
        offer.summary().isPresent() && offer.description().isPresent(),
        path + "/summary",
        "the summary",
        "an Event has one description");
    for (int i = 0; i < offer.keywords().size(); i++) {
      losses.addIf(
          isTranslated(Optional.of(offer.keywords().get(i))),
          path + "/keywords/" + i,
          "the keyword in other languages",
          "keywords are not localized");
    }
    present(offer.audience().isPresent(), path + "/audience", "whom it is for");
    present(!offer.inLanguages().isEmpty(), path + "/inLanguages", "the languages spoken there");
    present(offer.price().isPresent(), path + "/price", "what it costs");
    present(
        offer.registration().isPresent(),
        path + "/registration",
        "how to register, its web address apart");
    for (int i = 0; i < offer.schedules().size(); i++) {
      Schedule schedule = offer.schedules().get(i);
      if (shown.schedule(offer, schedule)) {
        schedule(schedule, path + "/schedules/" + i);
      }
    }
  }

  private void schedule(Schedule schedule, String path) {
    present(schedule.course().isPresent(), path + "/course", "the numbers of its dates");
    losses.addIf(
        schedule.recurrenceRule().isPresent() && !JsCalendarSeries.isSeries(schedule),
        path + "/recurrenceRule",
        "the rule; its dates in the window are told one by one",
        "RFC 8984 reads this rule in another way than RFC 5545");
  }

  private static boolean isTranslated(Optional<LocalizedText> text) {
    return text.isPresent() && text.get().translations().size() > 1;
  }

  private void present(boolean isPresent, String pointer, String what) {
    losses.addIf(isPresent, pointer, what, "an Event has no property for it");
  }
}
