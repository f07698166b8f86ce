package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.WeekdayInPeriod;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rules that a series tells: those of which every calendar program makes the same dates. They
 * are the patterns that Outlook has, because it is the one that has fewest, without the days that
 * not every month has, which it moves and others skip. None has two dates on one day.
 *
 * <p>Rules that mean the same in words that more programs know are respelled: a daily rule of
 * weekdays as a weekly one, the second of all Tuesdays as the second Tuesday.
 */
final class SeriesRule {
  /** Which weekday of a month there always is, and Outlook can count. */
  private static final Set<Integer> ORDINALS = Set.of(1, 2, 3, 4, -1);

  /** The last day of the month that every month has. */
  private static final int LAST_SURE_DAY = 28;

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private SeriesRule() {}

  /** How a series tells {@code rule}, which holds from {@code start} on. */
  static ToldRule of(RecurrenceRule rule, LocalStart start) {
    RecurrenceRule plain = respelled(rule.endless(), start);
    return refusal(plain, start)
        .<ToldRule>map(words -> new ToldRule.Refused("not every calendar program knows " + words))
        .orElseGet(() -> new ToldRule.As(text(plain)));
  }

  /** The same dates in the words that most programs know; the week says where it begins. */
  static RecurrenceRule respelled(RecurrenceRule rule, LocalStart start) {
    RecurrenceRule.Builder plain = RecurrenceRule.builder().from(rule);
    if (rule.frequency() == Frequency.DAILY && rule.interval() == 1 && hasOnlyWeekdays(rule)) {
      return plain.frequency(Frequency.WEEKLY).build();
    }
    if (rule.frequency() == Frequency.WEEKLY && rule.byDay().isEmpty()) {
      return plain.addByDay(WeekdayInPeriod.of(start.date().getDayOfWeek())).build();
    }
    if (isOneOfOneWeekday(rule)) {
      return plain
          .byDay(List.of(WeekdayInPeriod.of(rule.bySetPos().get(0), rule.byDay().get(0).day())))
          .bySetPos(List.of())
          .build();
    }
    return rule;
  }

  private static boolean hasOnlyWeekdays(RecurrenceRule rule) {
    return !rule.byDay().isEmpty()
        && rule.byMonth().isEmpty()
        && rule.byMonthDay().isEmpty()
        && rule.bySetPos().isEmpty();
  }

  private static boolean isOneOfOneWeekday(RecurrenceRule rule) {
    return rule.byDay().size() == 1
        && rule.byDay().get(0).ordinal().isEmpty()
        && rule.byMonthDay().isEmpty()
        && rule.bySetPos().size() == 1
        && Math.abs(rule.bySetPos().get(0)) <= 4
        && (rule.frequency() == Frequency.MONTHLY
            || (rule.frequency() == Frequency.YEARLY && rule.byMonth().size() == 1));
  }

  /** What in {@code rule} not every program knows, if anything is. */
  private static Optional<String> refusal(RecurrenceRule rule, LocalStart start) {
    if (rule.frequency().isSubDaily()
        || !rule.byHour().isEmpty()
        || !rule.byMinute().isEmpty()
        || !rule.bySecond().isEmpty()) {
      return Optional.of("rules with times of the day");
    }
    if (!rule.byWeekNo().isEmpty() || !rule.byYearDay().isEmpty()) {
      return Optional.of("weeks and days counted through the year");
    }
    if (!rule.byMonth().isEmpty()
        && (rule.frequency() != Frequency.YEARLY || rule.byMonth().size() > 1)) {
      return Optional.of("months, but for a single one of a yearly rule");
    }
    return switch (rule.frequency()) {
      case DAILY -> when(hasDays(rule), "a daily rule of some days");
      case WEEKLY -> when(!rule.bySetPos().isEmpty(), "BYSETPOS in a weekly rule");
      case MONTHLY -> ofMonth(rule, start.date().getDayOfMonth());
      case YEARLY -> ofYear(rule, start);
      default -> throw new AssertionError(rule.frequency());
    };
  }

  private static Optional<String> ofYear(RecurrenceRule rule, LocalStart start) {
    if (hasDays(rule) && rule.byMonth().isEmpty()) {
      return Optional.of("days of a yearly rule without a month");
    }
    return hasDays(rule)
        ? ofMonth(rule, 1)
        : when(LEAP_DAY.equals(MonthDay.from(start.date())), "29 February each year");
  }

  /** One day of a month, one counted weekday, or one of several weekdays. */
  private static Optional<String> ofMonth(RecurrenceRule rule, int dayOfStart) {
    if (rule.byDay().isEmpty()) {
      if (rule.byMonthDay().size() > 1 || !rule.bySetPos().isEmpty()) {
        return Optional.of("several days of a month");
      }
      int day = rule.byMonthDay().isEmpty() ? dayOfStart : rule.byMonthDay().get(0);
      return when(
          day != -1 && (day < 1 || day > LAST_SURE_DAY),
          "days of the month that not every month has");
    }
    if (!rule.byMonthDay().isEmpty()) {
      return Optional.of("weekdays on some days of the month");
    }
    if (rule.byDay().size() == 1 && rule.bySetPos().isEmpty()) {
      OptionalInt ordinal = rule.byDay().get(0).ordinal();
      return when(
          ordinal.isEmpty() || !ORDINALS.contains(ordinal.getAsInt()),
          "weekdays of a month other than the first to fourth and the last");
    }
    return when(
        rule.byDay().stream().anyMatch(day -> day.ordinal().isPresent())
            || rule.bySetPos().size() != 1
            || !ORDINALS.contains(rule.bySetPos().get(0)),
        "several weekdays of a month");
  }

  private static boolean hasDays(RecurrenceRule rule) {
    return !rule.byDay().isEmpty() || !rule.byMonthDay().isEmpty() || !rule.bySetPos().isEmpty();
  }

  private static Optional<String> when(boolean isSo, String words) {
    return isSo ? Optional.of(words) : Optional.empty();
  }

  /**
   * The parts in their one order. Where a week begins is said whenever it matters, also on Mondays:
   * some programs take it from the reader's country.
   */
  private static String text(RecurrenceRule rule) {
    String parts =
        RecurrenceRule.builder().from(rule).weekStart(DayOfWeek.MONDAY).build().toString();
    return isWeekStartFelt(rule)
        ? parts + ";WKST=" + rule.weekStart().name().substring(0, 2)
        : parts;
  }

  /** Whether other dates came out if weeks began on another day. */
  static boolean isWeekStartFelt(RecurrenceRule rule) {
    return rule.frequency() == Frequency.WEEKLY && rule.interval() > 1 && rule.byDay().size() > 1;
  }
}
