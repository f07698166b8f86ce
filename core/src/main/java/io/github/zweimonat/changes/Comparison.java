package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through partners and offers of two agendas once. */
final class Comparison {
  /** Stable: partners are in the right order already. */
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind)
          .thenComparing(change -> change.dates().isEmpty())
          .thenComparing(
              change -> change.dates().stream().findFirst().map(DateChange::firstSecond).orElse(0L))
          .thenComparing(change -> change.offer().orElse(""));

  private final Agenda older;
  private final Agenda newer;
  private final TextComparison texts;

  Comparison(Agenda older, Agenda newer) {
    this.older = older;
    this.newer = newer;
    this.texts = new TextComparison(older.programme(), newer.programme());
  }

  List<Change> changes() {
    List<Change> changes =
        new ArrayList<>(PartnerChanges.of(older.programme(), newer.programme(), newer.window()));
    Map<String, List<Occurrence>> before = byOffer(older);
    Map<String, List<Occurrence>> after = byOffer(newer);
    for (String id : offers()) {
      Side was = new Side(older, id, before.getOrDefault(id, List.of()));
      Side now = new Side(newer, id, after.getOrDefault(id, List.of()));
      if (was.isSeen() || now.isSeen()) {
        changes.addAll(changes(was, now));
      }
    }
    changes.sort(ORDER);
    return changes;
  }

  private List<Change> changes(Side was, Side now) {
    Optional<Offer> before = was.published();
    Optional<Offer> after = now.published();
    if (before.isEmpty()) {
      return List.of(
          Change.ofOffer(
              ChangeKind.OFFER_ADDED,
              after.orElseThrow().id(),
              now.dates().stream().map(DateChange::come).toList(),
              List.of()));
    }
    if (after.isEmpty() || (!now.isSeen() && !now.goesOn())) {
      return List.of(
          Change.ofOffer(
              ChangeKind.OFFER_ENDED,
              before.get().id(),
              was.dates().stream().map(DateChange::gone).toList(),
              List.of()));
    }
    return new OfferChanges(was, now, texts).changes();
  }

  private static Map<String, List<Occurrence>> byOffer(Agenda agenda) {
    Map<String, List<Occurrence>> byOffer = new HashMap<>();
    for (Occurrence date : agenda.occurrences()) {
      byOffer.computeIfAbsent(date.offer().id(), any -> new ArrayList<>()).add(date);
    }
    return byOffer;
  }

  private Set<String> offers() {
    Set<String> ids = new LinkedHashSet<>();
    newer.programme().offers().forEach(offer -> ids.add(offer.id()));
    older.programme().offers().forEach(offer -> ids.add(offer.id()));
    return ids;
  }
}
