package io.github.zweimonat.changes;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.recurrence.LocalStart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which date of an offer before is which one after. First by identity, also where a date was moved
 * into the window or out of it; then by time, for schedules that were renamed, split or written in
 * another way; last the one date of a schedule without a rule, whose start was edited.
 */
final class DateMatches {
  private record Key(Optional<String> schedule, LocalStart planned) {
    static Key of(Occurrence date) {
      return new Key(date.schedule().id(), date.planned());
    }
  }

  private final Side was;
  private final Side now;
  private final List<DateChange> both = new ArrayList<>();
  private final List<DateChange> inWindow = new ArrayList<>();
  private List<Occurrence> gone = new ArrayList<>();
  private List<Occurrence> come = new ArrayList<>();

  private DateMatches(Side was, Side now) {
    this.was = was;
    this.now = now;
  }

  static DateMatches of(Side was, Side now) {
    DateMatches matches = new DateMatches(was, now);
    matches.byIdentity();
    matches.byTime();
    matches.bySchedule();
    matches.come.forEach(date -> matches.inWindow.add(DateChange.come(date)));
    return matches;
  }

  /** Dates that are there before and after; one of the two may lie outside of the window. */
  List<DateChange> both() {
    return both;
  }

  /** All that lie in the window now, with what they were. */
  List<DateChange> inWindow() {
    return inWindow;
  }

  /** Dates of the window that are not there any more. */
  List<Occurrence> gone() {
    return gone;
  }

  /** Dates of the window that were not there before. */
  List<Occurrence> come() {
    return come;
  }

  private void byIdentity() {
    Map<Key, Occurrence> after = new LinkedHashMap<>();
    now.dates().forEach(date -> after.put(Key.of(date), date));
    for (Occurrence date : was.dates()) {
      Occurrence same = after.remove(Key.of(date));
      if (same != null) {
        match(date, same);
      } else {
        now.at(date.schedule().id(), date.planned())
            .ifPresentOrElse(moved -> matchOutside(date, moved), () -> gone.add(date));
      }
    }
    for (Occurrence date : after.values()) {
      was.at(date.schedule().id(), date.planned())
          .ifPresentOrElse(moved -> match(moved, date), () -> come.add(date));
    }
  }

  private void byTime() {
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    Map<Object, Deque<Occurrence>> byTime = new HashMap<>();
    come.forEach(
        date -> byTime.computeIfAbsent(Times.of(date), any -> new ArrayDeque<>()).add(date));
    List<Occurrence> rest = new ArrayList<>();
    Set<Key> matched = new HashSet<>();
    for (Occurrence date : gone) {
      Occurrence then = byTime.getOrDefault(Times.of(date), new ArrayDeque<>()).poll();
      if (then == null) {
        rest.add(date);
      } else {
        match(date, then);
        matched.add(Key.of(then));
      }
    }
    gone = rest;
    come = come.stream().filter(date -> !matched.contains(Key.of(date))).toList();
  }

  /** Where only the start was edited, the date is the same to readers. */
  private void bySchedule() {
    Map<Key, Occurrence> after = new LinkedHashMap<>();
    come.forEach(date -> after.put(Key.of(date), date));
    List<Occurrence> rest = new ArrayList<>();
    for (Occurrence date : gone) {
      Optional<Occurrence> edited = now.edited(date, was);
      Occurrence within = edited.map(it -> after.remove(Key.of(it))).orElse(null);
      if (within != null) {
        match(date, within);
      } else if (edited.isPresent()) {
        matchOutside(date, edited.get());
      } else {
        rest.add(date);
      }
    }
    gone = rest;
    come = new ArrayList<>();
    for (Occurrence date : after.values()) {
      was.edited(date, now).ifPresentOrElse(before -> match(before, date), () -> come.add(date));
    }
  }

  private void match(Occurrence before, Occurrence after) {
    inWindow.add(matchOutside(before, after));
  }

  private DateChange matchOutside(Occurrence before, Occurrence after) {
    DateChange date = new DateChange(Optional.of(before), Optional.of(after));
    both.add(date);
    return date;
  }
}
