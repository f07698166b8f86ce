package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed of one offer that was published and still is. */
final class OfferChanges {
  private final Side was;
  private final Side now;
  private final TextComparison texts;
  private final DateMatches matches;
  private final Set<LocalDate> cancelledBefore;
  private final Map<ChangeKind, List<DateChange>> dates = new EnumMap<>(ChangeKind.class);
  private final Set<ChangedPart> parts = EnumSet.noneOf(ChangedPart.class);

  OfferChanges(Side was, Side now, TextComparison texts) {
    this.was = was;
    this.now = now;
    this.texts = texts;
    this.matches = DateMatches.of(was, now);
    this.cancelledBefore = cancelledDays(matches.gone());
  }

  List<Change> changes() {
    matches.both().forEach(this::compare);
    matches.gone().forEach(this::gone);
    matches.come().forEach(this::come);
    withoutDates();
    if (was.isSeen() && now.isSeen()) {
      textsOfOffer();
    }
    List<Change> changes = new ArrayList<>();
    dates.forEach(
        (kind, list) ->
            changes.add(
                Change.ofOffer(
                    kind,
                    now.offer().id(),
                    list,
                    kind == ChangeKind.TEXT_CHANGED ? List.copyOf(parts) : List.of())));
    return changes;
  }

  private void compare(DateChange date) {
    Occurrence before = date.was().orElseThrow();
    Occurrence after = date.now().orElseThrow();
    if (after.isCancelled() && !before.isCancelled()) {
      add(ChangeKind.CANCELLED, date); // whatever else differs, it does not take place
      return;
    }
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    if (before.isCancelled() && !after.isCancelled()) {
      kinds.add(ChangeKind.REINSTATED);
    }
    Times.change(before, after).ifPresent(kinds::add);
    if (!before.placeId().equals(after.placeId())) {
      kinds.add(ChangeKind.ELSEWHERE);
    }
    if (before.isFull() != after.isFull()) {
      kinds.add(after.isFull() ? ChangeKind.FULL : ChangeKind.PLACES_FREE);
    }
    kinds.forEach(kind -> add(kind, date));
    if (isTentative(before) != isTentative(after) && !kinds.contains(ChangeKind.REINSTATED)) {
      text(ChangedPart.STATUS, date);
    }
    if (kinds.isEmpty()) { // else they explain what happened
      texts.ofDate(before, after).forEach(part -> text(part, date));
    }
  }

  private static boolean isTentative(Occurrence date) {
    return date.status() == Status.TENTATIVE;
  }

  private void gone(Occurrence date) {
    boolean isRegular =
        was.isRegular(date.schedule().id(), date.planned())
            && !now.isRegular(date.schedule().id(), date.planned());
    add(isRegular ? ChangeKind.SCHEDULE_CHANGED : ChangeKind.DATES_REMOVED, DateChange.gone(date));
  }

  private void come(Occurrence date) {
    DateChange change = DateChange.come(date);
    if (date.isCancelled() && !cancelledBefore.contains(date.startDate())) {
      add(ChangeKind.CANCELLED, change); // nobody is told of a new date that is none
      return;
    }
    boolean isRegular =
        now.isRegular(date.schedule().id(), date.planned())
            && !was.isRegular(date.schedule().id(), date.planned());
    add(isRegular ? ChangeKind.SCHEDULE_CHANGED : ChangeKind.DATES_ADDED, change);
    boolean isElsewhere =
        was.isSeen()
            && !was.offer().place().equals(now.offer().place())
            && date.placeId().equals(now.offer().place());
    if (isRegular && isElsewhere) {
      add(ChangeKind.ELSEWHERE, change);
    }
  }

  private static Set<LocalDate> cancelledDays(List<Occurrence> dates) {
    return dates.stream()
        .filter(Occurrence::isCancelled)
        .map(Occurrence::startDate)
        .collect(Collectors.toSet());
  }

  /** What an offer says of itself that has no dates to say it of. */
  private void withoutDates() {
    Offer before = was.offer();
    Offer after = now.offer();
    boolean tellsOfDates =
        dates.containsKey(ChangeKind.SCHEDULE_CHANGED)
            || dates.containsKey(ChangeKind.DATES_ADDED)
            || dates.containsKey(ChangeKind.DATES_REMOVED);
    if (before.availability() != after.availability() && !tellsOfDates) {
      dates.put(ChangeKind.SCHEDULE_CHANGED, List.of());
    }
    if (!before.isUndated() || !after.isUndated()) {
      return;
    }
    boolean wasCancelled = before.status() == Status.CANCELLED;
    boolean isCancelled = after.status() == Status.CANCELLED;
    if (wasCancelled != isCancelled) {
      dates.putIfAbsent(
          isCancelled ? ChangeKind.CANCELLED : ChangeKind.REINSTATED, new ArrayList<>());
    } else if ((before.status() == Status.TENTATIVE) != (after.status() == Status.TENTATIVE)) {
      parts.add(ChangedPart.STATUS);
      dates.putIfAbsent(ChangeKind.TEXT_CHANGED, new ArrayList<>());
    }
    if (!before.place().equals(after.place())) {
      dates.putIfAbsent(ChangeKind.ELSEWHERE, new ArrayList<>());
    }
  }

  private void textsOfOffer() {
    Set<ChangedPart> ofOffer = texts.ofOffer(was.offer(), now.offer(), now.dates());
    if (!ofOffer.isEmpty()) {
      parts.addAll(ofOffer);
      dates.put(ChangeKind.TEXT_CHANGED, matches.inWindow());
    }
  }

  private void text(ChangedPart part, DateChange date) {
    parts.add(part);
    add(ChangeKind.TEXT_CHANGED, date);
  }

  private void add(ChangeKind kind, DateChange date) {
    dates.computeIfAbsent(kind, any -> new ArrayList<>()).add(date);
  }
}
