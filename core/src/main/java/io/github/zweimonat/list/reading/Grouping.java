package io.github.zweimonat.list.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rows are of one offer, and which are one date twice. */
final class Grouping {
  private final List<ListNote> notes;

  Grouping(List<ListNote> notes) {
    this.notes = notes;
  }

  /** The rows of each offer, by what the offer is known by, in the order of the list. */
  Map<String, List<ListedDate>> of(List<ListedDate> dates) {
    Map<String, String> idsByTitle = idsByTitle(dates);
    Map<String, List<ListedDate>> groups = new LinkedHashMap<>();
    for (ListedDate date : dates) {
      String key =
          date.own()
              .offer()
              .or(() -> Optional.ofNullable(idsByTitle.get(ReadingWords.folded(date.title()))))
              .filter(id -> !id.isEmpty())
              .orElseGet(() -> key(date));
      groups.computeIfAbsent(key, it -> new ArrayList<>()).add(date);
    }
    groups.replaceAll((key, rows) -> eachOnce(rows));
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  /** By title and place; no id looks like that. */
  private static String key(ListedDate date) {
    return ReadingWords.folded(date.title())
        + " @ "
        + date.place().map(ReadingWords::folded).orElse("");
  }

  /** In a list of ours, a row that an office added belongs to the offer of its title. */
  private static Map<String, String> idsByTitle(List<ListedDate> dates) {
    Map<String, String> ids = new HashMap<>();
    for (ListedDate date : dates) {
      date.own()
          .offer()
          .ifPresent(
              id ->
                  ids.merge(
                      ReadingWords.folded(date.title()),
                      id,
                      (one, other) -> one.equals(other) ? one : ""));
    }
    return ids;
  }

  private List<ListedDate> eachOnce(List<ListedDate> rows) {
    Map<String, ListedDate> first = new LinkedHashMap<>();
    Set<String> contradictory = new HashSet<>();
    for (ListedDate row : rows) {
      String key =
          row.span()
              .map(span -> row.own().schedule().orElse("") + " " + row.plannedStart())
              .orElse("");
      ListedDate before = first.putIfAbsent(key, row);
      if (before == null) {
        continue;
      }
      if (before.withoutRow().equals(row.withoutRow())) {
        note(row, ListNote.Kind.NOTED, "is the same date as row " + before.row().number());
      } else {
        if (contradictory.add(key)) {
          contradiction(before, row);
        }
        contradiction(row, before);
      }
    }
    first.keySet().removeAll(contradictory);
    return List.copyOf(first.values());
  }

  private void contradiction(ListedDate row, ListedDate other) {
    note(
        row,
        ListNote.Kind.LEFT_OUT,
        "a date must be told once, but row "
            + other.row().number()
            + " tells the same one of "
            + NotSure.quoted(row.title())
            + " otherwise");
  }

  private void note(ListedDate row, ListNote.Kind kind, String message) {
    notes.add(new ListNote(row.row().number(), row.row().column(), kind, message));
  }
}
