package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListState;
import io.github.zweimonat.recurrence.LocalStart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When the dates of a row are, told together from all cells that say something of it. */
final class RowTimes {
  private static final int DAY = 86_400;

  /** What begins then and ends before {@link #MORNING} of the next day goes through the night. */
  private static final int EVENING = 17 * 3_600;

  private static final int MORNING = 9 * 3_600;

  private final RowCells cells;
  private final boolean ours;
  private final List<ListState> states = new ArrayList<>();
  private DaysText days = DaysText.NONE;
  private Optional<LocalDate> last = Optional.empty();
  private OptionalInt from = OptionalInt.empty();
  private OptionalInt to = OptionalInt.empty();
  private boolean allDay;
  private boolean endsAtAMoment;
  private boolean midnight;
  private ClockText told = new ClockText(0, OptionalInt.empty(), false, false);

  RowTimes(RowCells cells, boolean ours) {
    this.cells = cells;
    this.ours = ours;
  }

  /** Reads every cell; what is not sure is told to {@code cells}. */
  void read() {
    cells
        .first(Role.DAY)
        .ifPresent(
            column ->
                cells.when(column, false).ifPresent(it -> cells.reading(column, () -> day(it))));
    boolean hasDay = !days.days().isEmpty();
    for (int column : cells.all(Role.FROM)) {
      cells.when(column, hasDay).ifPresent(when -> cells.reading(column, () -> from(when)));
    }
    boolean timesOnly = !days.days().isEmpty();
    for (int column : cells.all(Role.TO)) {
      cells.when(column, timesOnly).ifPresent(when -> cells.reading(column, () -> to(when)));
    }
    cells
        .first(Role.LAST_DAY)
        .ifPresent(
            column ->
                cells
                    .when(column, false)
                    .ifPresent(it -> cells.reading(column, () -> lastDay(it))));
    cells
        .first(Role.DURATION)
        .filter(column -> !cells.saysNothing(column))
        .ifPresent(column -> cells.reading(column, () -> duration(cells.text(column))));
    cells
        .first(Role.WEEKDAY)
        .ifPresent(column -> cells.reading(column, () -> weekday(cells.cell(column))));
  }

  boolean hasDays() {
    return !days.days().isEmpty();
  }

  /** Whether a time is there. */
  boolean hasTimes() {
    return from.isPresent();
  }

  /** Whether it was said that it is the whole day. */
  boolean saysAllDay() {
    return allDay;
  }

  /** The states that stand beside days and times. */
  List<ListState> states() {
    return states;
  }

  private void day(WhenText when) {
    common(when);
    days = when.days();
    beginning(when);
  }

  /** A day at 00:00 is how programs write a day: another cell must say that it is a time. */
  private void beginning(WhenText when) {
    boolean atMidnight =
        !when.days().days().isEmpty()
            && when.times().filter(it -> it.from() == 0 && it.to().isEmpty()).isPresent();
    midnight = midnight || atMidnight;
    if (!atMidnight) {
      when.times().ifPresent(this::times);
    }
  }

  private void from(WhenText when) {
    common(when);
    if (!when.days().days().isEmpty()) {
      if (!days.days().isEmpty() && !days.equals(when.days())) {
        throw new NotSure(
            "a date must start on one day, but the row says "
                + days.days()
                + " and "
                + when.days().days());
      }
      days = when.days();
    }
    beginning(when);
  }

  private void times(ClockText times) {
    if (from.isPresent() && from.getAsInt() != times.from()) {
      throw new NotSure(
          "a date must start at one time, but the row says "
              + time(from.getAsInt())
              + " and "
              + time(times.from()));
    }
    from = OptionalInt.of(times.from());
    times.to().ifPresent(this::end);
  }

  private void end(int second) {
    if (to.isPresent() && to.getAsInt() != second) {
      throw new NotSure(
          "a date must end at one time, but the row says "
              + time(to.getAsInt())
              + " and "
              + time(second));
    }
    to = OptionalInt.of(second);
  }

  private void to(WhenText when) {
    common(when);
    if (when.times().isPresent() && when.times().get().to().isPresent()) {
      throw new NotSure("an end must be one time, but there are two");
    }
    when.times().ifPresent(times -> end(times.from()));
    if (!when.days().days().isEmpty()) {
      lastDay(when);
      endsAtAMoment = when.times().isPresent();
    }
  }

  private void lastDay(WhenText when) {
    if (when.days().days().size() != 1) {
      throw new NotSure("a last day must be one day, but is " + when.days().days());
    }
    LocalDate day = when.days().days().get(0);
    if (last.isPresent() && !last.get().equals(day)) {
      throw new NotSure(
          "a date must end on one day, but the row says " + last.get() + " and " + day);
    }
    last = Optional.of(day);
  }

  private void duration(String text) {
    int seconds = LengthText.seconds(text);
    if (from.isEmpty() && !days.days().isEmpty()) {
      throw new NotSure(
          "a duration must have a start, but there is none beside " + NotSure.quoted(text));
    }
    from.ifPresent(start -> end(start + seconds));
  }

  private void weekday(ListCell cell) {
    if (cell.isEmpty() || cell.text().isBlank() || cell instanceof ListCell.Formula) {
      return; // a formula that says the weekday of the date says nothing new
    }
    if (cell instanceof ListCell.Day day) { // a date, shown as its weekday
      requireWeekday(day.day().getDayOfWeek());
      return;
    }
    Optional<DayOfWeek> said = ReadingWords.weekday(cell.text());
    if (said.isEmpty()) {
      cells.note(
          "a weekday must be one such as Dienstag or Di, but is " + NotSure.quoted(cell.text()));
      return;
    }
    requireWeekday(said.get());
  }

  private void requireWeekday(DayOfWeek said) {
    List<LocalDate> named = days.isSpan() ? days.days().subList(0, 1) : days.days();
    named.forEach(day -> DayPart.requireWeekday(day, said));
  }

  private void common(WhenText when) {
    when.state().ifPresent(states::add);
    allDay = allDay || when.allDay();
    when.weekday().ifPresent(this::requireWeekday);
    when.times().ifPresent(this::alike);
  }

  private void alike(ClockText times) {
    told.requireAlike(times);
    told =
        new ClockText(
            0,
            OptionalInt.empty(),
            told.halves() || times.halves(),
            told.mayBeHalf() || times.mayBeHalf());
  }

  /**
   * The dates.
   *
   * @throws NotSure if the cells can be put together in more than one way, or in none
   */
  List<ListedSpan> spans() {
    if (midnight && from.isEmpty() && !allDay) {
      if (to.orElse(0) % DAY == 0) {
        throw new NotSure(
            "a day at 00:00 could be the whole day or its midnight, but nothing says which");
      }
      from = OptionalInt.of(0);
    }
    if (from.isEmpty() && to.isPresent()) {
      throw new NotSure("a date must have a start, but has only an end, " + time(to.getAsInt()));
    }
    if (allDay && from.isPresent()) {
      throw new NotSure("a whole day has no times, but starts at " + time(from.getAsInt()));
    }
    LocalDate first = days.days().get(0);
    Optional<LocalDate> end = days.isSpan() ? Optional.of(days.days().get(1)) : last;
    if (end.isPresent() && days.isSpan() && last.isPresent() && !last.equals(end)) {
      throw new NotSure(
          "a date must end on one day, but the row says " + end.get() + " and " + last.get());
    }
    if (end.isPresent() && !days.isSpan() && days.days().size() > 1) {
      throw new NotSure("a row of several days has no last day, but this one has " + end.get());
    }
    if (end.isPresent() && end.get().isBefore(first)) {
      throw new NotSure(
          "a last day must not be before the first, but is "
              + end.get()
              + " and the first "
              + first);
    }
    if (end.isPresent()) {
      return List.of(from.isEmpty() ? wholeDays(first, end.get()) : until(first, end.get()));
    }
    return days.days().stream().map(day -> from.isEmpty() ? wholeDays(day, day) : on(day)).toList();
  }

  private static ListedSpan wholeDays(LocalDate first, LocalDate last) {
    return ListedSpan.of(LocalStart.of(first), last.plusDays(1).atStartOfDay());
  }

  private ListedSpan until(LocalDate first, LocalDate end) {
    if (end.equals(first) && !ours) {
      return on(first);
    }
    int start = from.getAsInt();
    boolean night = end.equals(first.plusDays(1)) && to.isPresent() && to.getAsInt() <= start;
    if (!ours && !endsAtAMoment && !night) {
      throw new NotSure(
          "times of several days must say whether they are those of each day, but the row says "
              + first
              + " to "
              + end
              + " at "
              + time(start)
              + (to.isPresent() ? " to " + time(to.getAsInt()) : ""));
    }
    if (to.isEmpty()) {
      throw new NotSure("a date of several days must have the time of its end, but has none");
    }
    return span(
        first.atStartOfDay().plusSeconds(start), end.atStartOfDay().plusSeconds(to.getAsInt()));
  }

  private ListedSpan on(LocalDate day) {
    int start = from.getAsInt();
    LocalDateTime begins = day.atStartOfDay().plusSeconds(start);
    if (to.isEmpty()) {
      return span(begins, begins);
    }
    int end = to.getAsInt();
    boolean night = end == 0 || (start >= EVENING && end <= MORNING);
    if (end <= start && !(night && !ours)) {
      throw new NotSure(
          "an end must be after its start, but the row says " + time(start) + " to " + time(end));
    }
    return span(begins, day.atStartOfDay().plusSeconds(end <= start ? end + DAY : end));
  }

  private static ListedSpan span(LocalDateTime start, LocalDateTime end) {
    if (end.isBefore(start)) {
      throw new NotSure(
          "an end must not be before its start, but the row says " + start + " to " + end);
    }
    return ListedSpan.of(LocalStart.of(start), end);
  }

  private static String time(int second) {
    return second >= DAY ? "24:00" : LocalTime.ofSecondOfDay(second).toString();
  }
}
