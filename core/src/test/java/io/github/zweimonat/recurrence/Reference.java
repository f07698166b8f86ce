package io.github.zweimonat.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * RFC 5545 §3.3.10 in the plainest words: period by period from the start's own, every day of the
 * period is asked whether each BY part admits it, every hour, minute and second likewise; BYSETPOS
 * picks from the list. Slow, and shares nothing with the engine but {@link RecurrenceRule}.
 */
final class Reference {
  private final RecurrenceRule rule;
  private final LocalDateTime start;

  /** Days that were asked before: an hour of seconds asks one day 3,600 times. */
  private final Map<LocalDate, Boolean> admitted = new HashMap<>();

  private Reference(RecurrenceRule rule, LocalDateTime start) {
    this.rule = rule;
    this.start = start;
  }

  /** The planned starts before {@code until}, the rule's own end (COUNT, local UNTIL) included. */
  static List<LocalDateTime> starts(RecurrenceRule rule, LocalDateTime start, LocalDateTime until) {
    return new Reference(rule, start).starts(until);
  }

  private List<LocalDateTime> starts(LocalDateTime until) {
    List<LocalDateTime> starts = new ArrayList<>();
    for (long n = 0; ; n += rule.interval()) {
      LocalDateTime period = period(n);
      // a year of weeks can begin in the December before
      LocalDateTime earliest = rule.frequency() == Frequency.YEARLY ? period.minusDays(7) : period;
      boolean complete = rule.count().isPresent() && starts.size() == rule.count().getAsInt();
      if (complete || !earliest.isBefore(until)) {
        return starts;
      }
      for (LocalDateTime planned : picked(membersOf(period))) {
        boolean ended =
            rule.count().isPresent()
                ? starts.size() == rule.count().getAsInt()
                : rule.until().isPresent()
                    && planned.isAfter(((Until.OfLocal) rule.until().get()).dateTime());
        if (!planned.isBefore(start) && planned.isBefore(until) && !ended) {
          starts.add(planned);
        }
      }
    }
  }

  /** The beginning of the nth period after the start's. */
  private LocalDateTime period(long n) {
    LocalDateTime midnight = start.truncatedTo(ChronoUnit.DAYS);
    return switch (rule.frequency()) {
      case SECONDLY -> start.plusSeconds(n);
      case MINUTELY -> start.truncatedTo(ChronoUnit.MINUTES).plusMinutes(n);
      case HOURLY -> start.truncatedTo(ChronoUnit.HOURS).plusHours(n);
      case DAILY -> midnight.plusDays(n);
      case WEEKLY -> midnight.with(TemporalAdjusters.previousOrSame(rule.weekStart())).plusWeeks(n);
      case MONTHLY -> midnight.withDayOfMonth(1).plusMonths(n);
      case YEARLY -> LocalDate.of(yearOf(start.toLocalDate()), 1, 1).atStartOfDay().plusYears(n);
    };
  }

  /** The calendar year, or with BYWEEKNO the one that numbers the day's week. */
  private int yearOf(LocalDate day) {
    return rule.byWeekNo().isEmpty() ? day.getYear() : day.get(weeks().weekBasedYear());
  }

  private WeekFields weeks() {
    return WeekFields.of(rule.weekStart(), 4);
  }

  private List<LocalDateTime> membersOf(LocalDateTime period) {
    List<LocalDateTime> members = new ArrayList<>();
    LocalDate first = period.toLocalDate();
    switch (rule.frequency()) {
      case SECONDLY -> addTimes(members, first, period, ChronoUnit.SECONDS);
      case MINUTELY -> addTimes(members, first, period, ChronoUnit.MINUTES);
      case HOURLY -> addTimes(members, first, period, ChronoUnit.HOURS);
      case DAILY -> addTimes(members, first, period, ChronoUnit.DAYS);
      case WEEKLY ->
          first.datesUntil(first.plusWeeks(1)).forEach(day -> addDay(members, day, period));
      case MONTHLY ->
          first.datesUntil(first.plusMonths(1)).forEach(day -> addDay(members, day, period));
      case YEARLY ->
          first
              .minusDays(7)
              .datesUntil(first.plusYears(1).plusDays(7))
              .filter(day -> yearOf(day) == first.getYear())
              .forEach(day -> addDay(members, day, period));
    }
    return members;
  }

  private void addDay(List<LocalDateTime> members, LocalDate day, LocalDateTime period) {
    addTimes(members, day, period, ChronoUnit.DAYS);
  }

  /** Adds the times of {@code day} that lie in the same hour, minute or second as the period. */
  private void addTimes(
      List<LocalDateTime> members, LocalDate day, LocalDateTime period, ChronoUnit unit) {
    if (!admitted.computeIfAbsent(day, this::admits)) {
      return;
    }
    boolean sameHour = unit.compareTo(ChronoUnit.HOURS) <= 0;
    boolean sameMinute = unit.compareTo(ChronoUnit.MINUTES) <= 0;
    boolean sameSecond = unit == ChronoUnit.SECONDS;
    for (int hour : numbers(rule.byHour(), period.getHour(), start.getHour(), sameHour)) {
      for (int minute :
          numbers(rule.byMinute(), period.getMinute(), start.getMinute(), sameMinute)) {
        for (int second :
            numbers(rule.bySecond(), period.getSecond(), start.getSecond(), sameSecond)) {
          members.add(day.atTime(hour, minute, second));
        }
      }
    }
  }

  private static List<Integer> numbers(List<Integer> by, int period, int start, boolean fixed) {
    if (fixed) {
      return by.isEmpty() || by.contains(period) ? List.of(period) : List.of();
    }
    return by.isEmpty() ? List.of(start) : by;
  }

  private boolean admits(LocalDate day) {
    boolean yearly = rule.frequency() == Frequency.YEARLY;
    boolean open =
        rule.byWeekNo().isEmpty()
            && rule.byYearDay().isEmpty()
            && rule.byMonthDay().isEmpty()
            && rule.byDay().isEmpty();
    if (open && (yearly || rule.frequency() == Frequency.MONTHLY)) {
      if (day.getDayOfMonth() != start.getDayOfMonth()
          || (yearly && rule.byMonth().isEmpty() && day.getMonth() != start.getMonth())) {
        return false;
      }
    }
    boolean onlyWeeks =
        !rule.byWeekNo().isEmpty() && rule.byYearDay().isEmpty() && rule.byMonthDay().isEmpty();
    if (rule.byDay().isEmpty()
        && (rule.frequency() == Frequency.WEEKLY || onlyWeeks)
        && day.getDayOfWeek() != start.getDayOfWeek()) {
      return false;
    }
    return (rule.byMonth().isEmpty() || rule.byMonth().contains(day.getMonth()))
        && admitsWeek(day)
        && admits(rule.byYearDay(), day.getDayOfYear(), day.lengthOfYear())
        && admits(rule.byMonthDay(), day.getDayOfMonth(), day.lengthOfMonth())
        && (rule.byDay().isEmpty() || rule.byDay().stream().anyMatch(byDay -> admits(byDay, day)));
  }

  private boolean admitsWeek(LocalDate day) {
    return rule.byWeekNo().isEmpty()
        || admits(rule.byWeekNo(), day.get(weeks().weekOfWeekBasedYear()), lastWeek(day));
  }

  private int lastWeek(LocalDate day) {
    // 28 December lies in the last week whatever the first day of the week
    return LocalDate.of(day.get(weeks().weekBasedYear()), 12, 28)
        .get(weeks().weekOfWeekBasedYear());
  }

  private static boolean admits(List<Integer> by, int number, int last) {
    return by.isEmpty() || by.contains(number) || by.contains(number - last - 1);
  }

  private boolean admits(WeekdayInPeriod byDay, LocalDate day) {
    if (byDay.day() != day.getDayOfWeek()) {
      return false;
    }
    if (byDay.ordinal().isEmpty()) {
      return true;
    }
    boolean inMonth = rule.frequency() == Frequency.MONTHLY || !rule.byMonth().isEmpty();
    int number = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
    int length = inMonth ? day.lengthOfMonth() : day.lengthOfYear();
    int ordinal = byDay.ordinal().getAsInt();
    return ordinal > 0 ? (number - 1) / 7 + 1 == ordinal : (length - number) / 7 + 1 == -ordinal;
  }

  private List<LocalDateTime> picked(List<LocalDateTime> members) {
    if (rule.bySetPos().isEmpty()) {
      return members;
    }
    Set<LocalDateTime> picked = new TreeSet<>();
    for (int position : rule.bySetPos()) {
      int index = position > 0 ? position - 1 : members.size() + position;
      if (index >= 0 && index < members.size()) {
        picked.add(members.get(index));
      }
    }
    return List.copyOf(picked);
  }
}
