package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.util.HashSet;
import java.util.Set;

/** What of a programme the occurrences of an agenda show, by id. */
final class ShownParts {
  private final Set<String> offers = new HashSet<>();
  private final Set<String> schedules = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> partners = new HashSet<>();
  private final Set<String> categories = new HashSet<>();

  ShownParts(Agenda agenda) {
    for (Occurrence occurrence : agenda.occurrences()) {
      Offer offer = occurrence.offer();
      schedules.add(name(offer, occurrence.schedule()));
      occurrence.placeId().ifPresent(places::add);
      if (offers.add(offer.id())) {
        partners.addAll(offer.partners());
        categories.addAll(offer.categories());
      }
    }
  }

  boolean offer(String id) {
    return offers.contains(id);
  }

  boolean schedule(Offer offer, Schedule schedule) {
    return schedules.contains(name(offer, schedule));
  }

  /** Two offers may have equal schedules. */
  private static String name(Offer offer, Schedule schedule) {
    return SchemaOrgOutput.seriesName(offer, schedule);
  }

  boolean place(String id) {
    return places.contains(id);
  }

  boolean partner(String id) {
    return partners.contains(id);
  }

  boolean category(String id) {
    return categories.contains(id);
  }
}
