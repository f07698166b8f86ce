package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects losses, each once, and knows where in the document everything is. */
final class SchemaOrgLosses {
  private final LossList losses = new LossList();
  private final Map<String, Integer> offers;
  private final Map<String, Integer> partners;
  private final Map<String, Integer> places;
  private final Map<String, Integer> categories;
  private final Map<String, Integer> breaks;
  private final Map<String, Map<LocalStart, Integer>> overrides = new HashMap<>();

  SchemaOrgLosses(Programme programme) {
    offers = positions(programme.offers(), Offer::id);
    partners = positions(programme.partners(), Partner::id);
    places = positions(programme.places(), place -> place.id());
    categories = positions(programme.categories(), category -> category.id());
    breaks = positions(programme.breaks(), pause -> pause.id());
  }

  void add(String pointer, String what, String why) {
    losses.add(pointer, what, why);
  }

  void addIf(boolean lost, String pointer, String what, String why) {
    losses.addIf(lost, pointer, what, why);
  }

  /** What is said of {@code partner} as a member of the programme. */
  void partner(Partner partner, String node) {
    losses.membership(
        partner, partner(partner.id()), node + " belongs to dates, not to a programme");
  }

  /** The programme, offers without dates and days on which nothing is: {@code node} is a date. */
  void addWithoutDates(Agenda agenda, String node) {
    losses.programme(node + " tells of dates and of nothing around them");
    for (Offer offer : agenda.undated()) {
      add(
          offer(offer) + "/availability",
          "that its dates are on request or follow",
          node + " needs a start");
    }
    agenda
        .closedDays()
        .forEach(
            days ->
                add(
                    pause(days.id()),
                    "on which days nothing takes place and why",
                    node + " tells what takes place"));
  }

  List<Loss> all() {
    return losses.all();
  }

  String offer(Offer offer) {
    return "/offers/" + offers.get(offer.id());
  }

  String schedule(Offer offer, Schedule schedule) {
    List<Schedule> schedules = offer.schedules();
    int at = 0;
    // Ids tell the schedules of an offer apart; one of them may have none.
    while (!schedules.get(at).id().equals(schedule.id())) {
      at++;
    }
    return offer(offer) + "/schedules/" + at;
  }

  String partner(String id) {
    return "/partners/" + partners.get(id);
  }

  String place(String id) {
    return "/places/" + places.get(id);
  }

  String category(String id) {
    return "/categories/" + categories.get(id);
  }

  String pause(String id) {
    return "/breaks/" + breaks.get(id);
  }

  /** The override of {@code occurrence}, or its schedule where it has none. */
  String override(Occurrence occurrence) {
    String schedule = schedule(occurrence.offer(), occurrence.schedule());
    Optional<DateOverride> override = occurrence.override();
    if (override.isEmpty()) {
      return schedule;
    }
    Integer at =
        overrides
            .computeIfAbsent(
                schedule, key -> positions(occurrence.schedule().overrides(), DateOverride::date))
            .get(override.get().date());
    return schedule + "/overrides/" + at;
  }

  private static <T, K> Map<K, Integer> positions(List<T> values, Function<T, K> key) {
    Map<K, Integer> positions = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      positions.putIfAbsent(key.apply(values.get(i)), i);
    }
    return positions;
  }
}
