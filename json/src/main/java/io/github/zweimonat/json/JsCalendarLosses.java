package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an agenda has and JSCalendar does not carry, in the order of the programme's document. */
final class JsCalendarLosses {
  private final Agenda agenda;
  private final Programme programme;
  private final List<Loss> losses = new ArrayList<>();

  JsCalendarLosses(Agenda agenda) {
    this.agenda = agenda;
    this.programme = agenda.programme();
  }

  List<Loss> losses() {
    if (isTranslated(programme.name())) {
      add("/name", "the name in other languages", "a Group has no localizations");
    }
    if (programme.description().filter(this::isTranslated).isPresent()) {
      add("/description", "the description in other languages", "a Group has no localizations");
    }
    if (programme.contact().isPresent()) {
      add("/contact", "whom to ask about the programme", "a Group has no participants");
    }
    if (!agenda.closedDays().isEmpty()) {
      add(
          "/breaks",
          "the reasons of days that are closed",
          "a date that is excluded has no reason");
    }
    Set<String> dated = new HashSet<>();
    Set<Schedule> shown = new HashSet<>();
    for (Occurrence occurrence : agenda.occurrences()) {
      dated.add(occurrence.offer().id());
      shown.add(occurrence.schedule());
    }
    categories(dated);
    for (int i = 0; i < programme.offers().size(); i++) {
      Offer offer = programme.offers().get(i);
      if (dated.contains(offer.id())) {
        offer(offer, shown, "/offers/" + i);
      }
      if (agenda.undated().contains(offer)) {
        add(
            "/offers/" + i + "/availability",
            "that dates are made by appointment or will follow",
            "an Event has a start");
      }
    }
    return List.copyOf(losses);
  }

  private void categories(Set<String> dated) {
    Set<String> used = new HashSet<>();
    dated.forEach(id -> programme.offer(id).ifPresent(offer -> used.addAll(offer.categories())));
    for (int i = 0; i < programme.categories().size(); i++) {
      Category category = programme.categories().get(i);
      if (used.contains(category.id()) && category.name().filter(this::isTranslated).isPresent()) {
        add(
            "/categories/" + i + "/name",
            "the name in other languages",
            "keywords are not localized");
      }
    }
  }

  private void offer(Offer offer, Set<Schedule> shown, String path) {
    if (offer.summary().isPresent() && offer.description().isPresent()) {
      add(path + "/summary", "the summary", "an Event has one description");
    }
    for (int i = 0; i < offer.keywords().size(); i++) {
      if (isTranslated(offer.keywords().get(i))) {
        add(
            path + "/keywords/" + i,
            "the keyword in other languages",
            "keywords are not localized");
      }
    }
    present(offer.audience().isPresent(), path + "/audience", "whom it is for");
    present(!offer.inLanguages().isEmpty(), path + "/inLanguages", "the languages spoken there");
    present(offer.price().isPresent(), path + "/price", "what it costs");
    offer
        .registration()
        .ifPresent(
            registration ->
                add(
                    path + "/registration",
                    "how to register, its web address apart",
                    "an Event has no property for it"));
    for (int i = 0; i < offer.schedules().size(); i++) {
      Schedule schedule = offer.schedules().get(i);
      String schedulePath = path + "/schedules/" + i;
      if (shown.contains(schedule)) {
        present(
            schedule.course().isPresent(), schedulePath + "/course", "the numbers of its dates");
        if (schedule.recurrenceRule().isPresent() && !JsCalendarSeries.isSeries(schedule)) {
          add(
              schedulePath + "/recurrenceRule",
              "the rule; its dates in the window are told one by one",
              "RFC 8984 reads this rule in another way than RFC 5545");
        }
      }
    }
  }

  private boolean isTranslated(LocalizedText text) {
    return text.translations().size() > 1;
  }

  private void present(boolean isPresent, String pointer, String what) {
    if (isPresent) {
      add(pointer, what, "an Event has no property for it");
    }
  }

  private void add(String pointer, String what, String why) {
    losses.add(Loss.of(pointer, what, why));
  }
}
