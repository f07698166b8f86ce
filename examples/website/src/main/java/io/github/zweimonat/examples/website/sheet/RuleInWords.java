package io.github.zweimonat.examples.website.sheet;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.RecurrenceWords;
import io.github.zweimonat.words.Words;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule of a schedule as it holds in a window, without its end: where it stops is told by days.
 *
 * @param text the sentence
 * @param starts what the rule gives in the window, in order; at least one
 * @param startsInWindow whether its start keeps dates out of the window that the sentence tells
 * @param namesStart whether the sentence says from when on, because it counts from there
 */
record RuleInWords(
    String text, List<LocalStart> starts, boolean startsInWindow, boolean namesStart) {
  /** Empty where there is no rule, no sentence for it, or no date of it in the window. */
  static Optional<RuleInWords> of(Occurrence date, Window window, Words words) {
    Optional<RecurrenceRule> rule = date.schedule().recurrenceRule();
    if (rule.isEmpty()
        || (!date.isAllDay() && !date.timeZone().equals(date.programme().timeZone()))) {
      return Optional.empty(); // times on the wall of another zone say nothing here
    }
    NominalDuration duration = date.schedule().duration();
    if (date.isAllDay() ? duration.days() > 1 : duration.days() > 0) {
      return Optional.empty(); // over several days: a sentence would not tell until when
    }
    LocalStart start = date.schedule().start();
    Recurrence endless = Recurrence.of(rule.get().endless(), start, date.timeZone());
    List<LocalStart> starts = new ArrayList<>();
    endless.forEachPlanned(
        window.from().atStartOfDay(),
        window.until().atStartOfDay(),
        second -> starts.add(at(second, start)));
    return starts.isEmpty()
        ? Optional.empty()
        : RecurrenceWords.of(
                Recurrence.of(shorter(rule.get(), window), start, date.timeZone()), words)
            .lasting(date.isAllDay() ? Duration.ZERO : Duration.ofSeconds(duration.seconds()))
            .sentence()
            .map(
                text ->
                    new RuleInWords(
                        text,
                        List.copyOf(starts),
                        keepsOut(rule.get(), start, date.timeZone(), window),
                        rule.get().interval() > 1));
  }

  /**
   * Whether the same rule from long before gives dates of the window that come before its start.
   */
  private static boolean keepsOut(
      RecurrenceRule rule, LocalStart start, ZoneId zone, Window window) {
    LocalDateTime earlier =
        switch (rule.frequency()) {
          case MONTHLY, YEARLY -> start.dateTime().minusYears(4);
          default -> start.dateTime().minusWeeks(52L);
        };
    LocalStart from =
        start.isDate() ? LocalStart.of(earlier.toLocalDate()) : LocalStart.of(earlier);
    LocalDateTime first = window.from().atStartOfDay();
    return start.dateTime().isAfter(first)
        && Recurrence.of(rule.endless(), from, zone)
            .plannedSeconds(first, start.dateTime())
            .hasNext();
  }

  /** Without its end, and without its months where the window has no other ones. */
  private static RecurrenceRule shorter(RecurrenceRule rule, Window window) {
    boolean onlyFilters =
        rule.frequency() == Frequency.WEEKLY || rule.frequency() == Frequency.DAILY;
    boolean allMonths =
        window
            .from()
            .datesUntil(window.until())
            .allMatch(day -> rule.byMonth().contains(day.getMonth()));
    return onlyFilters && allMonths
        ? RecurrenceRule.builder().from(rule.endless()).byMonth(List.of()).build()
        : rule.endless();
  }

  private static LocalStart at(long second, LocalStart start) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    return start.isDate() ? LocalStart.of(time.toLocalDate()) : LocalStart.of(time);
  }
}
