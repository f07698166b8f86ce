package io.github.zweimonat;

import io.github.zweimonat.recurrence.LocalStart;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A recurrence that a human could tick off in a calendar: what tests use to know the dates of a
 * rule without the engine that they test.
 *
 * @param days for {@link Kind#WEEKLY}; the start's own is always one of them
 * @param untilDay the last day, measured at noon of that day in UTC where {@code untilInUtc}
 */
public record PlainRule(
    Kind kind,
    int interval,
    Set<DayOfWeek> days,
    OptionalInt count,
    Optional<LocalDate> untilDay,
    boolean untilInUtc) {

  /** Beyond this day nothing is looked at. */
  public static final LocalDate HORIZON = LocalDate.of(2040, 1, 1);

  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  /** How it recurs. */
  public enum Kind {
    /** Not at all. */
    ONCE,
    /** Every so many days. */
    DAILY,
    /** On some weekdays, every so many weeks. */
    WEEKLY,
    /** On the start's day of the month, where there is one. */
    MONTHLY_BY_DATE,
    /** On the start's weekday, as the same one of the month. */
    MONTHLY_BY_WEEKDAY,
    /** On the start's day of the year's calendar, where there is one. */
    YEARLY
  }

  /** As the document has it; empty for {@link Kind#ONCE}. */
  public Optional<String> text(LocalStart start) {
    LocalDate day = start.date();
    String rule =
        switch (kind) {
          case ONCE -> "";
          case DAILY -> "FREQ=DAILY";
          case WEEKLY ->
              "FREQ=WEEKLY;BYDAY="
                  + daysWith(day).stream()
                      .map(PlainRule::shortName)
                      .collect(Collectors.joining(","));
          case MONTHLY_BY_DATE -> "FREQ=MONTHLY;BYMONTHDAY=" + day.getDayOfMonth();
          case MONTHLY_BY_WEEKDAY ->
              "FREQ=MONTHLY;BYDAY=" + ordinal(day) + shortName(day.getDayOfWeek());
          case YEARLY -> "FREQ=YEARLY";
        };
    return rule.isEmpty()
        ? Optional.empty()
        : Optional.of(rule + ";INTERVAL=" + interval + end(start));
  }

  private String end(LocalStart start) {
    if (count.isPresent()) {
      return ";COUNT=" + count.getAsInt();
    }
    return untilDay.map(day -> ";UNTIL=" + BASIC.format(day) + untilTime(start)).orElse("");
  }

  private String untilTime(LocalStart start) {
    if (start.isDate()) {
      return "";
    }
    return untilInUtc ? "T120000Z" : "T235959";
  }

  /** The starts in order, at most until {@link #HORIZON}; found day by day. */
  public List<LocalStart> starts(LocalStart start, ZoneId zone) {
    List<LocalStart> starts = new ArrayList<>();
    for (LocalDate day = start.date(); day.isBefore(HORIZON); day = day.plusDays(1)) {
      if (count.isPresent() && starts.size() == count.getAsInt()) {
        break;
      }
      if (untilDay.isPresent() && day.isAfter(untilDay.get().plusDays(1))) {
        break;
      }
      LocalStart candidate = at(day, start);
      if (recursOn(day, start.date()) && !isAfterUntil(candidate, zone)) {
        starts.add(candidate);
      }
    }
    return starts;
  }

  private static LocalStart at(LocalDate day, LocalStart start) {
    return start
        .time()
        .map(time -> LocalStart.of(day.atTime(time)))
        .orElseGet(() -> LocalStart.of(day));
  }

  private boolean isAfterUntil(LocalStart candidate, ZoneId zone) {
    if (untilDay.isEmpty()) {
      return false;
    }
    if (candidate.isDate() || !untilInUtc) {
      return candidate.date().isAfter(untilDay.get());
    }
    Instant until = untilDay.get().atTime(12, 0).toInstant(ZoneOffset.UTC);
    return ReferenceDates.instant(candidate.dateTime(), zone).isAfter(until);
  }

  private boolean recursOn(LocalDate day, LocalDate first) {
    return switch (kind) {
      case ONCE -> day.equals(first);
      case DAILY -> ChronoUnit.DAYS.between(first, day) % interval == 0;
      case WEEKLY ->
          daysWith(first).contains(day.getDayOfWeek())
              && ChronoUnit.WEEKS.between(monday(first), monday(day)) % interval == 0;
      case MONTHLY_BY_DATE ->
          day.getDayOfMonth() == first.getDayOfMonth() && months(first, day) % interval == 0;
      case MONTHLY_BY_WEEKDAY ->
          day.getDayOfWeek() == first.getDayOfWeek()
              && ordinal(day) == ordinal(first)
              && months(first, day) % interval == 0;
      case YEARLY ->
          day.getMonth() == first.getMonth()
              && day.getDayOfMonth() == first.getDayOfMonth()
              && (day.getYear() - first.getYear()) % interval == 0;
    };
  }

  private Set<DayOfWeek> daysWith(LocalDate first) {
    Set<DayOfWeek> all = new TreeSet<>(days);
    all.add(first.getDayOfWeek());
    return all;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static long months(LocalDate first, LocalDate day) {
    return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
  }

  private static int ordinal(LocalDate day) {
    return (day.getDayOfMonth() - 1) / 7 + 1;
  }

  private static String shortName(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
