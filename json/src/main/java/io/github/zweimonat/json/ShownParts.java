package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Schedule;
import java.util.HashSet;
import java.util.Set;

/** What of a programme an agenda shows, by id. */
final class ShownParts {
  private final Set<String> offers = new HashSet<>();
  private final Set<String> undated = new HashSet<>();
  private final Set<String> schedules = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> partners = new HashSet<>();
  private final Set<String> categories = new HashSet<>();

  private ShownParts() {}

  /** What occurrences show. */
  static ShownParts ofDates(Agenda agenda) {
    ShownParts shown = new ShownParts();
    agenda.undated().forEach(offer -> shown.undated.add(offer.id()));
    for (Occurrence occurrence : agenda.occurrences()) {
      shown.add(occurrence.offer());
      shown.schedules.add(name(occurrence.offer(), occurrence.schedule()));
      occurrence.placeId().ifPresent(shown.places::add);
    }
    return shown;
  }

  /** What occurrences and undated offers show. */
  static ShownParts of(Agenda agenda) {
    ShownParts shown = ofDates(agenda);
    for (Offer offer : agenda.undated()) {
      shown.add(offer);
      offer.place().ifPresent(shown.places::add);
    }
    return shown;
  }

  private void add(Offer offer) {
    if (offers.add(offer.id())) {
      partners.addAll(offer.partners());
      categories.addAll(offer.categories());
    }
  }

  boolean offer(String id) {
    return offers.contains(id);
  }

  boolean undated(String id) {
    return undated.contains(id);
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
