package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.DroppedDate;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What happened as a label, and whom and when it concerns behind it. No sentence with a verb: in
 * ten languages only labels are surely right.
 */
final class ChangeSentence {
  private final Programme older;
  private final Programme newer;
  private final String language;
  private final ChangeWords words;
  private final ChangedDates dates;
  private final Window window;
  private final Map<String, Long> datesByOffer;

  /** Why breaks take dates out, by the identity of the date. */
  private final Map<String, LocalizedText> reasons;

  ChangeSentence(AgendaChanges changes, String language, ChangeWords words) {
    this.older = changes.older().programme();
    this.newer = changes.newer().programme();
    this.language = language;
    this.words = words;
    this.dates = new ChangedDates(words, newer.timeZone());
    this.window = changes.window();
    this.datesByOffer =
        changes.newer().occurrences().stream()
            .collect(Collectors.groupingBy(date -> date.offer().id(), Collectors.counting()));
    this.reasons = reasons(changes);
  }

  String ofPartner(ChangeKind kind, String id) {
    Partner partner = newer.partner(id).or(() -> older.partner(id)).orElseThrow();
    return words.say(kind.key(), words.words().isolated(translated(partner.name())));
  }

  /** One change, or several of which the same parts of the texts changed. */
  String ofOffers(List<Change> changes) {
    Change change = changes.get(0);
    List<String> said = new ArrayList<>();
    for (Change each : changes) {
      said.add(translated(offer(each).title()));
    }
    switch (change.kind()) {
      case OFFER_ADDED -> added(change, said);
      case SCHEDULE_CHANGED -> times(change, said);
      case DATES_ADDED -> said.addAll(dates.of(latest(change)));
      case DATES_REMOVED -> {
        said.addAll(dates.of(latest(change)));
        said.addAll(reasons(change));
      }
      case MOVED -> said.addAll(dates.each(change.dates(), this::moved));
      case ELSEWHERE -> elsewhere(change, said);
      case CANCELLED, REINSTATED, FULL, PLACES_FREE -> {
        said.addAll(dates(change));
        note(change).ifPresent(said::add);
      }
      case TEXT_CHANGED -> {
        if (!isOfWholeOffer(change)) {
          said.addAll(dates.of(latest(change)));
        }
        String parts = words.words().isolated(words.listed(parts(change)));
        return words.say(change.kind().key(), words.joined(said) + " (" + parts + ")");
      }
      case OFFER_ENDED, PARTNER_JOINED, PARTNER_LEFT -> {}
    }
    if (staysCancelled(change)) {
      said.add(words.words().get("cancelled"));
    }
    return words.say(change.kind().key(), words.joined(said));
  }

  /** Whether the offer as a whole is meant, and no single dates. */
  boolean isOfWholeOffer(Change change) {
    if (!change.dates().isEmpty() && !isOfAllDates(change)) {
      return false;
    }
    String id = change.offer().orElseThrow();
    Optional<Offer> was = older.offer(id);
    Optional<Offer> now = newer.offer(id);
    return switch (change.kind()) {
      case CANCELLED -> isCancelled(now);
      case REINSTATED -> isCancelled(was);
      case ELSEWHERE -> !was.flatMap(Offer::place).equals(now.flatMap(Offer::place));
      case TEXT_CHANGED -> !change.parts().contains(ChangedPart.NOTE);
      default -> false;
    };
  }

  private boolean isOfAllDates(Change change) {
    long now =
        change.dates().stream()
            .filter(date -> date.now().filter(it -> it.overlaps(window)).isPresent())
            .count();
    return now == datesByOffer.getOrDefault(change.offer().orElseThrow(), 0L);
  }

  private static boolean isCancelled(Optional<Offer> offer) {
    return offer.filter(it -> it.status() == Status.CANCELLED).isPresent();
  }

  /** Whether none of the dates takes place, and the label does not say so. */
  private static boolean staysCancelled(Change change) {
    List<Occurrence> now = change.dates().stream().flatMap(date -> date.now().stream()).toList();
    return switch (change.kind()) {
      case SCHEDULE_CHANGED, DATES_ADDED, MOVED, ELSEWHERE ->
          !now.isEmpty() && now.stream().allMatch(Occurrence::isCancelled);
      default -> false;
    };
  }

  private void added(Change change, List<String> said) {
    Offer offer = offer(change);
    said.addAll(change.dates().isEmpty() ? availability(offer) : dates.of(latest(change)));
    List<Optional<Place>> places =
        change.dates().isEmpty()
            ? List.of(offer.place().flatMap(newer::place))
            : latest(change).stream().map(Occurrence::place).distinct().toList();
    if (places.size() == 1) {
      places.get(0).ifPresent(place -> said.add(translated(place.name())));
    }
    for (String partner : offer.partners()) {
      newer
          .partner(partner)
          .ifPresent(it -> said.add(translated(it.shortName().orElse(it.name()))));
    }
    if (offer.status() == Status.CANCELLED) {
      said.add(words.words().get("cancelled"));
    } else if (offer.status() == Status.TENTATIVE) {
      said.add(words.words().get("tentative"));
    }
  }

  /** The names of the breaks, where they alone take these dates out. */
  private List<String> reasons(Change change) {
    return change.uids().stream().allMatch(reasons::containsKey)
        ? change.uids().stream()
            .flatMap(uid -> Optional.ofNullable(reasons.get(uid)).stream())
            .map(this::translated)
            .distinct()
            .toList()
        : List.of();
  }

  private static Map<String, LocalizedText> reasons(AgendaChanges changes) {
    if (changes.changes().stream().noneMatch(it -> it.kind() == ChangeKind.DATES_REMOVED)) {
      return Map.of();
    }
    Map<String, LocalizedText> reasons = new HashMap<>();
    for (DroppedDate dropped : changes.newer().dropped()) {
      dropped.reason().ifPresent(reason -> reasons.put(dropped.planned().uid(), reason));
    }
    return reasons;
  }

  private void times(Change change, List<String> said) {
    List<Occurrence> now = change.dates().stream().flatMap(date -> date.now().stream()).toList();
    if (!now.isEmpty()) {
      said.addAll(dates.withEnds(now));
      if (!isOfAllDates(change)) { // else the new times stand for all of the former ones
        said.addAll(dropped(change.dates().stream().filter(date -> date.now().isEmpty()).toList()));
      }
    } else if (change.dates().isEmpty()) {
      said.addAll(availability(offer(change)));
    } else {
      said.addAll(dropped(change.dates()));
    }
  }

  private List<String> dropped(List<DateChange> gone) {
    return gone.isEmpty()
        ? List.of()
        : List.of(
            words.say(
                "dropped", words.joined(dates.of(gone.stream().map(DateChange::latest).toList()))));
  }

  private List<String> availability(Offer offer) {
    return switch (offer.availability()) {
      case ON_REQUEST -> List.of(words.words().get("on-request"));
      case DATES_FOLLOW -> List.of(words.words().get("dates-follow"));
      case SCHEDULED -> List.of();
    };
  }

  private String moved(DateChange date) {
    String now = dates.one(date.now().orElseThrow());
    return date.was().map(was -> nowAndBefore(now, dates.one(was))).orElse(now);
  }

  private void elsewhere(Change change, List<String> said) {
    if (change.dates().isEmpty()) {
      said.add(place(offer(change).place().flatMap(newer::place)));
      return;
    }
    List<String> places = change.dates().stream().map(this::places).distinct().toList();
    if (places.size() == 1) {
      said.addAll(dates(change));
      said.add(places.get(0));
    } else {
      said.addAll(
          dates.each(
              change.dates(),
              date -> words.listed(List.of(dates.one(date.latest()), places(date)))));
    }
  }

  private String places(DateChange date) {
    String now = place(date.latest().place());
    return date.was().map(was -> nowAndBefore(now, place(was.place()))).orElse(now);
  }

  private String place(Optional<Place> place) {
    return place.map(it -> translated(it.name())).orElseGet(() -> words.say("no-place"));
  }

  private String nowAndBefore(String now, String before) {
    return words.words().isolated(now)
        + " ("
        + words.say("was", words.words().isolated(before))
        + ")";
  }

  private List<String> dates(Change change) {
    List<Occurrence> latest = latest(change);
    return latest.size() > 1 && isOfWholeOffer(change)
        ? List.of(words.say("all-dates"))
        : dates.of(latest);
  }

  /** That of a single date, where readers do not know it yet. */
  private Optional<String> note(Change change) {
    Optional<DateChange> date = change.onlyDate();
    Optional<String> known =
        date.flatMap(DateChange::was).flatMap(Occurrence::note).map(this::translated);
    return date.flatMap(DateChange::now)
        .flatMap(Occurrence::note)
        .map(this::translated)
        .filter(note -> known.filter(note::equals).isEmpty());
  }

  private List<String> parts(Change change) {
    List<String> parts = new ArrayList<>();
    for (ChangedPart part : change.parts()) {
      parts.add(
          switch (part) {
            case NOTE -> note(change).orElseGet(() -> words.say("part.note"));
            case STATUS ->
                isTentative(change) ? words.words().get("tentative") : words.say("certain");
            default -> words.say("part." + part.key());
          });
    }
    return parts;
  }

  private boolean isTentative(Change change) {
    return change.dates().isEmpty()
        ? offer(change).status() == Status.TENTATIVE
        : change.dates().stream().anyMatch(date -> date.latest().status() == Status.TENTATIVE);
  }

  private static List<Occurrence> latest(Change change) {
    return change.dates().stream().map(DateChange::latest).toList();
  }

  /** As readers know it now, or knew it. */
  private Offer offer(Change change) {
    String id = change.offer().orElseThrow();
    return (change.kind() == ChangeKind.OFFER_ENDED ? older.offer(id) : newer.offer(id))
        .orElseThrow();
  }

  /** On one line, whatever it is. */
  private String translated(LocalizedText text) {
    String found = newer.translate(text, language).text();
    return found.replace('\n', ' ');
  }
}
