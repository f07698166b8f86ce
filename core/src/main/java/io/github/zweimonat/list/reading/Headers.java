package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The row that names the columns, wherever it stands. */
final class Headers {
  /** Of which an offer or a date has several parts; of the others the first one counts. */
  private static final Set<Role> MANY = EnumSet.of(Role.FROM, Role.TO, Role.PLACE, Role.NOTE);

  /** Words for a title that are more often for what a date is about. */
  private static final Set<String> TOPICS = Set.of("thema", "topic", "inhalt");

  private final SourceRow row;
  private final Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);

  private Headers(SourceRow row) {
    this.row = row;
  }

  /**
   * The headers of a list.
   *
   * @throws ListParseException if it has none
   */
  static Headers of(List<SourceRow> rows, List<ListNote> notes) {
    Optional<Headers> found = find(rows);
    if (found.isPresent()) {
      found.get().settle(notes);
      return found.get();
    }
    throw new ListParseException(
        "a list must have a row with headers, one for the title and one for the date"
            + " (such as Titel and Datum), but "
            + (rows.isEmpty()
                ? "is empty"
                : "among its first " + ListLimits.ROWS_BEFORE_HEADERS + " rows is none"));
  }

  /** How many headers are understood; 0 if there is no such row. */
  static int count(List<SourceRow> rows) {
    return find(rows).map(Headers::count).orElse(0);
  }

  /** The first row with enough of them; or the next one, which may name parts of its columns. */
  private static Optional<Headers> find(List<SourceRow> rows) {
    int end = Math.min(rows.size(), ListLimits.ROWS_BEFORE_HEADERS);
    for (int i = 0; i < end; i++) {
      Headers headers = in(rows.get(i));
      if (headers.areEnough()) {
        Headers below = i + 1 < rows.size() ? in(rows.get(i + 1)) : headers;
        return Optional.of(below.areEnough() && below.count() > headers.count() ? below : headers);
      }
    }
    return Optional.empty();
  }

  private static Headers in(SourceRow row) {
    Headers headers = new Headers(row);
    headers.find();
    return headers;
  }

  private int count() {
    return columns.values().stream().mapToInt(List::size).sum();
  }

  private void find() {
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.cell(column) instanceof ListCell.Text text) {
        int at = column;
        Role.ofHeader(text.text())
            .ifPresent(role -> columns.computeIfAbsent(role, it -> new ArrayList<>()).add(at));
      }
    }
  }

  private boolean areEnough() {
    return (has(Role.TITLE) || has(Role.OFFER)) && (has(Role.DAY) || has(Role.FROM));
  }

  /** Two columns of a role that can only be one: the better word counts. */
  private void settle(List<ListNote> notes) {
    if (!has(Role.TITLE)) {
      columns.put(Role.TITLE, all(Role.OFFER));
      columns.remove(Role.OFFER);
    }
    if (!has(Role.OFFER) || !has(Role.UID)) {
      forget(Role.OFFER, notes);
      forget(Role.UID, notes);
    }
    aWeekdayIsNoDay();
    topicsAreNotes();
    for (Role role : List.copyOf(columns.keySet())) {
      if (!MANY.contains(role) && all(role).size() > 1) {
        List<Integer> ranked = byRank(role);
        columns.put(role, List.of(ranked.get(0)));
        ListNote.Kind kind = role == Role.DAY ? ListNote.Kind.LEFT_OUT : ListNote.Kind.NOTED;
        ranked.subList(1, ranked.size()).forEach(column -> noteUnread(column, kind, notes));
      }
    }
    for (int column = 0; column < row.cells().size(); column++) {
      if (!row.cell(column).text().isBlank()
          && !(row.cell(column) instanceof ListCell.Text text
              && Role.ofHeader(text.text()).isPresent())) {
        noteUnread(column, notes);
      }
    }
  }

  /** Whether this is a list of ours, whose rows can be found again. */
  boolean areOurs() {
    return has(Role.UID);
  }

  private void forget(Role role, List<ListNote> notes) {
    all(role).forEach(column -> noteUnread(column, notes));
    columns.remove(role);
  }

  /** Beside a title, the topic is what this date is about. */
  private void topicsAreNotes() {
    List<Integer> titles = new ArrayList<>(byRank(Role.TITLE));
    int best = titles.remove(0);
    List<Integer> topics =
        titles.stream()
            .filter(column -> TOPICS.contains(ReadingWords.folded(name(column))))
            .toList();
    titles.removeAll(topics);
    titles.add(0, best);
    columns.put(Role.TITLE, titles);
    List<Integer> notes = new ArrayList<>(topics);
    notes.addAll(all(Role.NOTE));
    columns.put(Role.NOTE, notes);
  }

  /** "Tag" is the weekday where another column has the date. */
  private void aWeekdayIsNoDay() {
    List<Integer> days = new ArrayList<>(all(Role.DAY));
    if (days.size() > 1 && !has(Role.WEEKDAY)) {
      Optional<Integer> weekday =
          days.stream()
              .filter(column -> List.of("tag", "day").contains(ReadingWords.folded(name(column))))
              .findFirst();
      weekday.ifPresent(
          column -> {
            days.remove(column);
            columns.put(Role.DAY, days);
            columns.put(Role.WEEKDAY, List.of(column));
          });
    }
  }

  private List<Integer> byRank(Role role) {
    return all(role).stream()
        .sorted(Comparator.comparingInt(column -> role.rank(name(column))))
        .toList();
  }

  private void noteUnread(int column, List<ListNote> notes) {
    noteUnread(column, ListNote.Kind.NOTED, notes);
  }

  /** Left out is what may have other dates. */
  private void noteUnread(int column, ListNote.Kind kind, List<ListNote> notes) {
    notes.add(
        new ListNote(
            row.number(),
            column,
            kind,
            "the column " + NotSure.quoted(name(column)) + " is not read"));
  }

  private String name(int column) {
    return row.cell(column).text();
  }

  /** The number of the row. */
  int row() {
    return row.number();
  }

  boolean has(Role role) {
    return !all(role).isEmpty();
  }

  /** The columns of {@code role}, the first first. */
  List<Integer> all(Role role) {
    return columns.getOrDefault(role, List.of());
  }

  Optional<Integer> first(Role role) {
    return all(role).stream().findFirst();
  }

  /** Whether {@code other} is the same row once more, as behind a page break. */
  boolean isRepeatedBy(SourceRow other) {
    return other.cells().equals(row.cells());
  }
}
