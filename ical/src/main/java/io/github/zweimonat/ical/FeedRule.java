package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.Until;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.PrimitiveIterator;

/** Reads the rule of an event so that a document can have it. */
final class FeedRule {
  /** How far from UTC a wall may be where its zone is not known. */
  private static final Duration WIDEST = Duration.ofHours(14);

  /** How many dates have to stay where the start moves. */
  private static final int COMPARED = 200;

  private final FeedWall wall;
  private final LocalStart start;
  private final ReadProperty property;
  private final ImportNotes notes;
  private final ZoneId zone;

  /**
   * A rule with where it begins.
   *
   * @param rule the dates to repeat; none if the start is all there is
   * @param start a date of the rule
   * @param extra a start of the feed that its rule does not give
   */
  record Read(Optional<RecurrenceRule> rule, LocalStart start, Optional<LocalStart> extra) {}

  FeedRule(FeedWall wall, LocalStart start, ReadProperty property, ImportNotes notes) {
    this.wall = wall;
    this.start = start;
    this.property = property;
    this.notes = notes;
    this.zone = wall.known().orElse(ZoneOffset.UTC);
  }

  /** Without the semicolons and spaces that some programs leave, in capitals. */
  static String normalized(String text) {
    String rule = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    int end = rule.length();
    while (end > 0 && rule.charAt(end - 1) == ';') {
      end--;
    }
    return rule.substring(0, end);
  }

  /**
   * The rule.
   *
   * @throws NotSure if it is none, or gives no date or too many
   */
  Read read() {
    try {
      RecurrenceRule rule = ending(RecurrenceRule.parse(normalized(property.value())));
      Recurrence dates = Recurrence.of(rule, start, zone);
      LocalStart first =
          dates
              .firstDate()
              .orElseThrow(() -> new NotSure(property, "the rule ends before it begins"));
      checkNumber(dates);
      return first.equals(start)
          ? new Read(Optional.of(rule), start, Optional.empty())
          : moved(dates, first);
    } catch (IllegalArgumentException refused) {
      throw new NotSure(property, String.valueOf(refused.getMessage()));
    }
  }

  private void checkNumber(Recurrence dates) {
    LocalDateTime from = start.dateTime();
    LocalDateTime end = from.getYear() < 9999 ? from.plusDays(366) : from;
    PrimitiveIterator.OfLong year = dates.plannedSeconds(from, end);
    for (int i = 0; year.hasNext(); i++) {
      year.nextLong();
      if (i == ImportLimits.DATES_A_YEAR) {
        throw new NotSure(
            property,
            "a rule must give at most "
                + ImportLimits.DATES_A_YEAR
                + " dates a year (DATES_A_YEAR), but gives more");
      }
    }
  }

  /**
   * DTSTART is no date of the rule. RFC 5545 §3.8.5.3 calls it the first date all the same, and one
   * that COUNT counts; programs differ, but on these dates most of them agree.
   */
  private Read moved(Recurrence dates, LocalStart first) {
    notes.noted(
        property,
        "DTSTART "
            + start
            + " is no date of the rule; it is kept as a date of its own, and the rule begins "
            + first);
    RecurrenceRule rule = dates.rule();
    if (rule.count().isPresent()) {
      int left = rule.count().getAsInt() - 1;
      if (left == 0) {
        return new Read(Optional.empty(), start, Optional.empty());
      }
      rule = rule.times(left);
    }
    int compared = Math.min(COMPARED, rule.count().orElse(COMPARED));
    if (!Recurrence.of(rule, first, zone).first(compared).equals(dates.first(compared))) {
      throw new NotSure(property, "the rule gives other dates from its own first date on");
    }
    return new Read(Optional.of(rule), first, Optional.of(start));
  }

  /**
   * With an end of the start's kind; where the two differ, only what is sure under both readings.
   */
  private RecurrenceRule ending(RecurrenceRule rule) {
    Until until = rule.until().orElse(null);
    if (until instanceof Until.OfDay day && !start.isDate()) {
      LocalDateTime midnight = day.day().atStartOfDay();
      return sure(
          rule, Until.of(midnight.minusSeconds(1)), Until.of(midnight.plusDays(1).minusSeconds(1)));
    }
    if (until instanceof Until.OfLocal local && start.isDate()) {
      return rule.until(local.dateTime().toLocalDate());
    }
    if (until instanceof Until.OfInstant at && start.isDate()) {
      LocalDateTime utc = LocalDateTime.ofInstant(at.instant(), ZoneOffset.UTC);
      Optional<LocalDate> shown =
          wall.known().map(it -> LocalDateTime.ofInstant(at.instant(), it).toLocalDate());
      LocalDate early = shown.orElse(utc.minus(WIDEST).toLocalDate());
      LocalDate late = shown.orElse(utc.plus(WIDEST).toLocalDate());
      LocalDate inUtc = utc.toLocalDate();
      return sure(
          rule,
          Until.of(early.isBefore(inUtc) ? early : inUtc),
          Until.of(late.isAfter(inUtc) ? late : inUtc));
    }
    return rule;
  }

  private RecurrenceRule sure(RecurrenceRule rule, Until early, Until late) {
    RecurrenceRule shorter = RecurrenceRule.builder().from(rule).until(early).build();
    Optional<LocalStart> last = last(shorter);
    Optional<LocalStart> possible = last(RecurrenceRule.builder().from(rule).until(late).build());
    if (!last.equals(possible)) {
      notes.leftOut(
          property,
          "UNTIL must be a time where DTSTART has one, and a date where it has none; it is not sure"
              + " whether the rule still gives "
              + possible.orElse(start));
    }
    // The last date itself reads best and needs no zone.
    return last.map(date -> date.isDate() ? rule.until(date.date()) : rule.until(date.dateTime()))
        .orElse(shorter);
  }

  private Optional<LocalStart> last(RecurrenceRule rule) {
    return Recurrence.of(rule, start, zone).last();
  }
}
