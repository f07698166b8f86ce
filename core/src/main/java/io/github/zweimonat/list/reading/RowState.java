package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListState;
import io.github.zweimonat.recurrence.LocalStart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a date takes place, told together from its state, its note and what stands beside. */
final class RowState {
  private static final Pattern MOVED =
      Pattern.compile(
          "(?:wird )?(?:"
              + ReadingWords.of("state.moved").stream().collect(Collectors.joining("|"))
              + ")(?:(?:(?: auf| to)(?: den)?:?|:) (.+))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private final RowCells cells;
  private final boolean ours;
  private Optional<ListState> state = Optional.empty();
  private Optional<MovedTo> movedTo = Optional.empty();
  private int movedColumn = -1;
  private boolean full;

  RowState(RowCells cells, boolean ours) {
    this.cells = cells;
    this.ours = ours;
  }

  /** The day, and perhaps the time, that a date was moved to. */
  record MovedTo(LocalDate day, OptionalInt from, OptionalInt to) {
    /** When a date is that was planned for {@code planned}. */
    ListedSpan from(ListedSpan planned) {
      if (planned.isAllDay() && from.isPresent()) {
        throw new NotSure("a whole day has no times, but is moved to one");
      }
      if (to.isPresent() && to.getAsInt() <= from.orElse(0)) {
        throw new NotSure("an end must be after its start, but a date is moved to one before");
      }
      Duration length = Duration.between(planned.start().dateTime(), planned.end());
      if (planned.isAllDay()) {
        return ListedSpan.of(LocalStart.of(day), day.atStartOfDay().plus(length));
      }
      var start =
          from.isPresent()
              ? day.atStartOfDay().plusSeconds(from.getAsInt())
              : day.atTime(planned.start().dateTime().toLocalTime());
      return ListedSpan.of(
          LocalStart.of(start),
          to.isPresent() ? day.atStartOfDay().plusSeconds(to.getAsInt()) : start.plus(length));
    }
  }

  /** Reads what the cells say; what is not sure is told to them. */
  void read(RowTitle title, List<ListState> beside) {
    cells.first(Role.STATE).ifPresent(column -> cells.reading(column, () -> stateCell(column)));
    List<ListState> others = new ArrayList<>(beside);
    title.state().ifPresent(others::add);
    boolean said = state.isPresent() || movedTo.isPresent();
    for (ListState other : others) {
      if (said && !state.equals(Optional.of(other))) {
        cells.reading(
            cells.first(Role.STATE).orElse(-1),
            () -> {
              throw new NotSure("a row must say one state, but says two");
            });
      }
      state = Optional.of(other);
      said = true;
    }
    if (!ours) {
      cells.all(Role.NOTE).forEach(column -> cells.reading(column, () -> note(column)));
    }
    cells
        .first(Role.FULL)
        .ifPresent(column -> cells.reading(column, () -> full(cells.text(column))));
  }

  private void stateCell(int column) {
    String text = cells.text(column);
    if (text.isBlank()) {
      return;
    }
    Matcher moved = MOVED.matcher(text.strip());
    if (moved.matches()) {
      moved(column, Optional.ofNullable(moved.group(1)));
      return;
    }
    if (ReadingWords.says("state.full", text)) {
      full = true;
      return;
    }
    state = ReadingWords.state(text);
    if (state.isEmpty() && ReadingWords.beginsCancelled(text)) {
      state = Optional.of(ListState.CANCELLED);
    }
    if (state.isEmpty()) {
      throw new NotSure(
          "a state must be one such as findet statt or abgesagt, but is " + NotSure.quoted(text));
    }
  }

  private void moved(int column, Optional<String> where) {
    WhenText to =
        where
            .map(it -> WhenText.of(it, false))
            .filter(it -> it.days().days().size() == 1)
            .orElseThrow(
                () ->
                    new NotSure(
                        "a date that was moved must say to which day, but says only "
                            + NotSure.quoted(cells.text(column))));
    movedColumn = column;
    movedTo =
        Optional.of(
            new MovedTo(
                to.days().days().get(0),
                to.times().map(it -> OptionalInt.of(it.from())).orElse(OptionalInt.empty()),
                to.times().map(ClockText::to).orElse(OptionalInt.empty())));
  }

  private void note(int column) {
    if (state.isPresent() || movedTo.isPresent()) {
      return;
    }
    String text = cells.text(column);
    Matcher moved = MOVED.matcher(text.strip());
    if (moved.matches() || ReadingWords.beginsMoved(text)) {
      moved(column, moved.matches() ? Optional.ofNullable(moved.group(1)) : Optional.empty());
    } else if (ReadingWords.beginsCancelled(text)) {
      state = Optional.of(ListState.CANCELLED);
    } else if (ReadingWords.says("state.full", text)) {
      full = true;
    } else if (ReadingWords.mentions("doubt", text)) {
      cells.note("this may say that the date does not take place, but it is read as one that does");
    }
  }

  private void full(String text) {
    if (text.isBlank()) {
      return;
    }
    full =
        full
            || RowReader.yesOrNo(text)
                .orElseThrow(
                    () ->
                        new NotSure(
                            "whether a date is full must be ja or nein, but is "
                                + NotSure.quoted(text)));
  }

  Optional<ListState> state() {
    return state;
  }

  Optional<MovedTo> movedTo() {
    return movedTo;
  }

  /**
   * When the dates of a row are that were planned for {@code spans}; none, and the cell is named,
   * if that is not sure.
   */
  List<ListedSpan> moved(List<ListedSpan> spans) {
    return movedTo
        .map(to -> cells.reading(movedColumn, () -> moved(to, spans)).orElse(List.of()))
        .orElse(spans);
  }

  private static List<ListedSpan> moved(MovedTo to, List<ListedSpan> spans) {
    if (spans.size() > 1) {
      throw new NotSure("one date must be moved to one day, but the row has " + spans.size());
    }
    return List.of(to.from(spans.get(0)));
  }

  boolean isFull() {
    return full;
  }
}
