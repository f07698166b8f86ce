package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Suggestions;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.violation.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether what the parts of a programme name is there, and each id names one thing. */
final class ProgrammeReferences {
  private final Programme programme;
  private final Violations violations;
  private final Set<String> breakIds;

  private ProgrammeReferences(Programme programme, Violations violations) {
    this.programme = programme;
    this.violations = violations;
    this.breakIds = programme.breaks().stream().map(Break::id).collect(Collectors.toSet());
  }

  static void check(Programme programme, Violations violations) {
    new ProgrammeReferences(programme, violations).check();
  }

  private void check() {
    unique(programme.categories(), Category::id, "/categories/");
    unique(programme.partners(), Partner::id, "/partners/");
    unique(programme.places(), Place::id, "/places/");
    unique(programme.breaks(), Break::id, "/breaks/");
    unique(programme.offers(), Offer::id, "/offers/");
    for (int i = 0; i < programme.offers().size(); i++) {
      Offer offer = programme.offers().get(i);
      String path = "/offers/" + i;
      known(
          offer.partners(),
          programme.partnersById().keySet(),
          path + "/partners",
          "unknown-partner");
      known(
          offer.categories(),
          programme.categoriesById().keySet(),
          path + "/categories",
          "unknown-category");
      known(offer.place(), path + "/place");
      for (int j = 0; j < offer.schedules().size(); j++) {
        checkSchedule(offer.schedules().get(j), path + "/schedules/" + j);
      }
    }
  }

  private void checkSchedule(Schedule schedule, String path) {
    schedule.checkIn(programme.timeZone(), path, violations);
    known(schedule.breaks(), breakIds, path + "/breaks", "unknown-break");
    known(schedule.openDuring(), breakIds, path + "/openDuring", "unknown-break");
    for (int i = 0; i < schedule.overrides().size(); i++) {
      known(schedule.overrides().get(i).place(), path + "/overrides/" + i + "/place");
    }
  }

  private <T> void unique(List<T> values, Function<T, String> id, String path) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      String one = id.apply(values.get(i));
      if (!seen.add(one)) {
        violations.add(path + i + "/id", "duplicate-id", one);
      }
    }
  }

  private void known(List<String> ids, Set<String> known, String path, String rule) {
    for (int i = 0; i < ids.size(); i++) {
      if (!known.contains(ids.get(i))) {
        unknown(ids.get(i), known, path + "/" + i, rule);
      }
    }
  }

  private void known(Optional<String> place, String path) {
    if (place.isPresent() && !programme.placesById().containsKey(place.get())) {
      unknown(place.get(), programme.placesById().keySet(), path, "unknown-place");
    }
  }

  private void unknown(String id, Set<String> known, String path, String rule) {
    violations.add(path, rule, id, Suggestions.question(id, known));
  }
}
