package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListState;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell says of when: days, times, a day of the week, and a state that was written beside.
 */
record WhenText(
    DaysText days,
    Optional<ClockText> times,
    Optional<DayOfWeek> weekday,
    boolean allDay,
    Optional<ListState> state) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BETWEEN = Pattern.compile(" ?[,;|/:] ?| ");
  private static final Pattern ISO_TIME = Pattern.compile("T(?=\\d\\d:)");
  private static final Pattern UNIT = Pattern.compile(" ?(?:Uhr|h)(?!\\p{L})", FLAGS);

  /**
   * What {@code cell} says.
   *
   * @param timeOnly whether it stands where only times do, so that 10.12 is no tenth of December
   * @throws NotSure if that is not sure
   */
  static WhenText of(String cell, boolean timeOnly) {
    Scan scan = new Scan(cell);
    DaysText days = timeOnly ? DaysText.NONE : DaysText.next(scan);
    Optional<DayOfWeek> weekday = days.days().isEmpty() ? DayPart.weekday(scan) : Optional.empty();
    if (scan.take(ISO_TIME).isEmpty() && scan.at() > 0) {
      scan.take(BETWEEN);
    }
    Optional<ClockText> times = scan.isAtEnd() ? Optional.empty() : ClockText.next(scan);
    if (times.isPresent()) {
      scan.take(UNIT);
    }
    String rest = scan.rest().replaceAll("^[\\s,;:|(\\-]+|[\\s)]+$", "");
    boolean allDay = ReadingWords.says("all-day", rest);
    Optional<ListState> state =
        rest.isEmpty() || allDay ? Optional.empty() : ReadingWords.state(rest);
    boolean found = !days.days().isEmpty() || times.isPresent() || weekday.isPresent();
    if (!rest.isEmpty() && !allDay && (state.isEmpty() || !found)) {
      throw new NotSure(
          (timeOnly
                  ? "a time must be one such as 16:00, 16 Uhr or 16-18 Uhr"
                  : "a date must be one such as 08.07.2025, 8. Juli 2025 or 2025-07-08")
              + ", but is "
              + NotSure.quoted(cell));
    }
    if (allDay && times.isPresent()) {
      throw new NotSure("a whole day has no times, but there are some in " + NotSure.quoted(cell));
    }
    return new WhenText(days, times, weekday, allDay, state);
  }
}
