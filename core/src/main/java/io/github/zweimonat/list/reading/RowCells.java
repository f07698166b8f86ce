package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of one row by what they are for, and what is wrong with them. */
final class RowCells {
  private final SourceRow row;
  private final Headers headers;
  private final List<ListNote> problems = new ArrayList<>();
  private final List<ListNote> remarks = new ArrayList<>();
  private int reading = -1;

  RowCells(SourceRow row, Headers headers) {
    this.row = row;
    this.headers = headers;
  }

  SourceRow row() {
    return row;
  }

  Optional<Integer> first(Role role) {
    return headers.first(role);
  }

  List<Integer> all(Role role) {
    return headers.all(role);
  }

  ListCell cell(int column) {
    return row.cell(column);
  }

  String text(int column) {
    return row.cell(column).text();
  }

  /** The text of the one column of {@code role} as it stands there; empty if there is none. */
  String text(Role role) {
    return first(role).map(this::text).orElse("");
  }

  /** Whether a cell is blank, or has a dash in its place. */
  boolean saysNothing(int column) {
    return text(column).isBlank() || isPlaceholder(text(column));
  }

  /** The texts of all columns of {@code role}, those that are not blank. */
  Optional<String> joined(Role role, String between) {
    return Optional.of(
            all(role).stream()
                .map(this::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !isPlaceholder(text))
                .collect(Collectors.joining(between)))
        .filter(text -> !text.isEmpty());
  }

  /** Does {@code work} on a cell; where that is not sure, the cell is named. */
  void reading(int column, Runnable work) {
    reading(
        column,
        () -> {
          work.run();
          return true;
        });
  }

  /** What {@code work} makes of a cell; empty, and the cell is named, where that is not sure. */
  <T> Optional<T> reading(int column, Supplier<T> work) {
    int before = reading;
    reading = column;
    try {
      return Optional.of(work.get());
    } catch (NotSure notSure) {
      problems.add(new ListNote(row.number(), column, ListNote.Kind.LEFT_OUT, notSure.reason()));
      return Optional.empty();
    } finally {
      reading = before;
    }
  }

  /** Names a cell for which the row is left out. */
  void leaveOut(int column, String reason) {
    problems.add(new ListNote(row.number(), column, ListNote.Kind.LEFT_OUT, reason));
  }

  /** The cell that is the first to blame where those that say when do not fit together. */
  int lastOfTimes() {
    return Stream.of(Role.TO, Role.LAST_DAY, Role.DURATION, Role.FROM, Role.DAY)
        .flatMap(role -> all(role).stream())
        .filter(column -> !row.cell(column).text().isBlank())
        .findFirst()
        .orElse(-1);
  }

  /** Says something of the cell that is read just now. */
  void note(String message) {
    remarks.add(new ListNote(row.number(), reading, ListNote.Kind.NOTED, message));
  }

  /** What a cell says of when; empty if nothing stands there, or it is not sure and named. */
  Optional<WhenText> when(int column, boolean timeOnly) {
    ListCell cell = row.cell(column);
    if (saysNothing(column)) {
      return Optional.empty();
    }
    return reading(column, () -> read(cell, timeOnly));
  }

  private static WhenText read(ListCell cell, boolean timeOnly) {
    if (cell instanceof ListCell.Day day) {
      return WhenText.of(day.day().toString(), false);
    }
    if (cell instanceof ListCell.DayAndTime both) {
      return WhenText.of(both.text(), false);
    }
    if (cell instanceof ListCell.Time) {
      return WhenText.of(cell.text(), true);
    }
    if (cell instanceof ListCell.Formula) {
      throw new NotSure("a formula is not computed, and here is " + NotSure.quoted(cell.text()));
    }
    if (cell instanceof ListCell.Decimal) {
      if (!timeOnly) {
        throw new NotSure(
            "a day must be written as one, but is the number " + NotSure.quoted(cell.text()));
      }
      return new WhenText(
          DaysText.NONE,
          Optional.of(ClockText.ofHour(cell.text())),
          Optional.empty(),
          false,
          Optional.empty());
    }
    return text(cell.text(), timeOnly);
  }

  private static WhenText text(String text, boolean timeOnly) {
    if (!timeOnly) {
      return WhenText.of(text, false);
    }
    try {
      return WhenText.of(text, true);
    } catch (NotSure noTime) {
      try {
        WhenText day = WhenText.of(text, false);
        if (!day.days().days().isEmpty()) {
          return day;
        }
      } catch (NotSure noDay) {
        // the first message is about what should stand here
      }
      throw noTime;
    }
  }

  /** What people write to say that nothing is to be said. */
  private static boolean isPlaceholder(String text) {
    String plain = text.strip();
    return plain.length() <= 3 && plain.chars().allMatch(c -> "-–—./".indexOf(c) >= 0);
  }

  /** Why the row is left out; empty if it is not. */
  List<ListNote> problems() {
    return problems;
  }

  /** What somebody should look at. */
  List<ListNote> remarks() {
    return remarks;
  }
}
