package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Suggestions;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.violation.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether what the parts of a programme name is there, and each id names one thing. What is broken
 * in a part is found with a path from there, and only then told from the programme: nearly always
 * nothing is, and the path of each of many thousand parts would be spelled for nothing.
 */
final class ProgrammeReferences {
  private final Programme programme;
  private final Violations violations;
  private final Set<String> categoryIds;
  private final Set<String> partnerIds;
  private final Set<String> placeIds;
  private final Set<String> breakIds;

  private ProgrammeReferences(Programme programme, Violations violations) {
    this.programme = programme;
    this.violations = violations;
    this.categoryIds = programme.categoriesById().keySet();
    this.partnerIds = programme.partnersById().keySet();
    this.placeIds = programme.placesById().keySet();
    this.breakIds = programme.breaks().stream().map(Break::id).collect(Collectors.toSet());
  }

  static void check(Programme programme, Violations violations) {
    new ProgrammeReferences(programme, violations).check();
  }

  private void check() {
    unique(programme.categories(), categoryIds, Category::id, "/categories/");
    unique(programme.partners(), partnerIds, Partner::id, "/partners/");
    unique(programme.places(), placeIds, Place::id, "/places/");
    unique(programme.breaks(), breakIds, Break::id, "/breaks/");
    unique(programme.offers(), programme.offersById().keySet(), Offer::id, "/offers/");
    List<Offer> offers = programme.offers();
    for (int i = 0; i < offers.size(); i++) {
      violations.addBelow("/offers/", i, check(offers.get(i)));
    }
  }

  private Violations check(Offer offer) {
    Violations found = new Violations();
    known(offer.partners(), partnerIds, "/partners/", "unknown-partner", found);
    known(offer.categories(), categoryIds, "/categories/", "unknown-category", found);
    known(offer.place(), found);
    List<Schedule> schedules = offer.schedules();
    for (int i = 0; i < schedules.size(); i++) {
      found.addBelow("/schedules/", i, check(schedules.get(i)));
    }
    return found;
  }

  private Violations check(Schedule schedule) {
    Violations found = new Violations();
    schedule.checkIn(programme.timeZone(), "", found);
    known(schedule.breaks(), breakIds, "/breaks/", "unknown-break", found);
    known(schedule.openDuring(), breakIds, "/openDuring/", "unknown-break", found);
    List<DateOverride> overrides = schedule.overrides();
    for (int i = 0; i < overrides.size(); i++) {
      Optional<String> place = overrides.get(i).place();
      if (place.isPresent()) {
        Violations inOverride = new Violations();
        known(place, inOverride);
        found.addBelow("/overrides/", i, inOverride);
      }
    }
    return found;
  }

  private <T> void unique(List<T> values, Set<String> ids, Function<T, String> id, String path) {
    if (ids.size() == values.size()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      String one = id.apply(values.get(i));
      if (!seen.add(one)) {
        violations.add(path + i + "/id", "duplicate-id", one);
      }
    }
  }

  private static void known(
      List<String> ids, Set<String> known, String path, String rule, Violations found) {
    for (int i = 0; i < ids.size(); i++) {
      if (!known.contains(ids.get(i))) {
        unknown(ids.get(i), known, path + i, rule, found);
      }
    }
  }

  private void known(Optional<String> place, Violations found) {
    if (place.isPresent() && !placeIds.contains(place.get())) {
      unknown(place.get(), placeIds, "/place", "unknown-place", found);
    }
  }

  private static void unknown(
      String id, Set<String> known, String path, String rule, Violations found) {
    found.add(path, rule, id, Suggestions.question(id, known));
  }
}
