package io.github.zweimonat.recurrence;

import io.github.zweimonat.internal.ValueStyle;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A recurrence rule, RFC 5545 §3.3.10 in full: how often, on which days, at which times, until
 * when. It has neither a start nor a zone; {@link Recurrence} adds them and answers when it takes
 * place.
 *
 * <p>Lists are sorted and free of duplicates, counts from the front first, so that equal rules are
 * interchangeable; two rules that differ and yet mean the same are found by {@link
 * #sameMeaningAs(RecurrenceRule)}. Not modelled: leap seconds (BYSECOND=60) and what RFC 7529 adds
 * (RSCALE, SKIP).
 */
@Value.Immutable
@ValueStyle
public abstract sealed class RecurrenceRule permits ImmutableRecurrenceRule {
  RecurrenceRule() {}

  /** A rule from its parts; {@link #frequency()} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads {@code FREQ=WEEKLY;BYDAY=TU;COUNT=20}. Parts may come in any order and in lower case,
   * white space around is passed over.
   *
   * @throws RecurrenceParseException if the text breaks a rule of RFC 5545 §3.3.10, with the rule
   *     and the place
   */
  public static RecurrenceRule parse(String text) {
    return new RecurrenceRuleParser(text).parse();
  }

  /** Every day. */
  public static RecurrenceRule daily() {
    return builder().frequency(Frequency.DAILY).build();
  }

  /** From Monday to Friday, every week. */
  public static RecurrenceRule onWorkdays() {
    return weekly(
        DayOfWeek.MONDAY,
        DayOfWeek.TUESDAY,
        DayOfWeek.WEDNESDAY,
        DayOfWeek.THURSDAY,
        DayOfWeek.FRIDAY);
  }

  /** Every week on these days; on the weekday of the start if there are none. */
  public static RecurrenceRule weekly(DayOfWeek... days) {
    return builder()
        .frequency(Frequency.WEEKLY)
        .byDay(Arrays.stream(days).map(WeekdayInPeriod::of).toList())
        .build();
  }

  /**
   * Every month on its nth such weekday, counted from the end when negative.
   *
   * @throws IllegalArgumentException if {@code ordinal} is not -53..-1 or 1..53
   */
  public static RecurrenceRule monthly(int ordinal, DayOfWeek day) {
    return builder()
        .frequency(Frequency.MONTHLY)
        .addByDay(WeekdayInPeriod.of(ordinal, day))
        .build();
  }

  /**
   * Every month that has it on this day, counted from the end when negative.
   *
   * @throws IllegalArgumentException if {@code dayOfMonth} is not -31..-1 or 1..31
   */
  public static RecurrenceRule monthly(int dayOfMonth) {
    return builder().frequency(Frequency.MONTHLY).addByMonthDay(dayOfMonth).build();
  }

  /** Every year on the start's day; on 29 February only in leap years. */
  public static RecurrenceRule yearly() {
    return builder().frequency(Frequency.YEARLY).build();
  }

  /** The period that the rule repeats by. */
  public abstract Frequency frequency();

  /** How many periods lie between two repeats; at least 1, and 1 when unset. */
  @Value.Default
  public int interval() {
    return 1;
  }

  /** Only in these months; ascending. */
  public abstract List<Month> byMonth();

  /** Weeks of the year, -53..-1 or 1..53, only in yearly rules; from the front first. */
  public abstract List<Integer> byWeekNo();

  /**
   * Days of the year, -366..-1 or 1..366, not in daily, weekly and monthly rules; from the front
   * first.
   */
  public abstract List<Integer> byYearDay();

  /** Days of the month, -31..-1 or 1..31, not in weekly rules; from the front first. */
  public abstract List<Integer> byMonthDay();

  /**
   * Weekdays, with an ordinal only in monthly rules and in yearly ones without {@link #byWeekNo()};
   * from the front first.
   */
  public abstract List<WeekdayInPeriod> byDay();

  /** Hours of the day, 0..23; ascending. */
  public abstract List<Integer> byHour();

  /** Minutes of the hour, 0..59; ascending. */
  public abstract List<Integer> byMinute();

  /** Seconds of the minute, 0..59; ascending. */
  public abstract List<Integer> bySecond();

  /**
   * Which dates of each period's set are taken, -366..-1 or 1..366, only beside another BY part;
   * from the front first.
   */
  public abstract List<Integer> bySetPos();

  /** The first day of a week; Monday when unset, whatever the locale. */
  @Value.Default
  public DayOfWeek weekStart() {
    return DayOfWeek.MONDAY;
  }

  /** How many dates there are, at least 1; never beside {@link #until()}. */
  public abstract OptionalInt count();

  /** The end, included; never beside {@link #count()}. */
  public abstract Optional<Until> until();

  /**
   * This rule in every nth period only.
   *
   * @throws IllegalArgumentException if {@code interval} is not at least 1
   */
  public final RecurrenceRule every(int interval) {
    return builder().from(this).interval(interval).build();
  }

  /**
   * This rule, ended after so many dates.
   *
   * @throws IllegalArgumentException if {@code count} is not at least 1
   */
  public final RecurrenceRule times(int count) {
    return builder().from(endless()).count(count).build();
  }

  /** This rule, ended with that day; for all-day schedules. */
  public final RecurrenceRule until(LocalDate day) {
    return builder().from(endless()).until(Until.of(day)).build();
  }

  /** This rule, ended with that instant; for timed schedules. */
  public final RecurrenceRule until(Instant instant) {
    return builder().from(endless()).until(Until.of(instant)).build();
  }

  /** This rule, ended with that local date-time; for timed schedules. */
  public final RecurrenceRule until(LocalDateTime dateTime) {
    return builder().from(endless()).until(Until.of(dateTime)).build();
  }

  /** This rule without its end. */
  public final RecurrenceRule endless() {
    return builder().from(this).count(OptionalInt.empty()).until(Optional.empty()).build();
  }

  /** Whether neither a count nor an until ends this rule. */
  public final boolean isEndless() {
    return count().isEmpty() && until().isEmpty();
  }

  /**
   * Whether both rules are spellings of one: {@code FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU} is
   * {@code FREQ=DAILY}. True means equal dates from every start; rules that happen to agree from
   * one start only are compared with it by {@link Recurrence#sameDatesAs(Recurrence)}.
   */
  public final boolean sameMeaningAs(RecurrenceRule other) {
    return PlainSpelling.of(this).equals(PlainSpelling.of(other));
  }

  @Value.Check
  RecurrenceRule normalized() {
    RuleChecks.check(this);
    RecurrenceRule sorted = sorted();
    return sorted.equals(this) ? this : sorted;
  }

  private RecurrenceRule sorted() {
    if (isSorted(byMonth(), Comparator.naturalOrder())
        && isSorted(byWeekNo(), RulePart.ORDER)
        && isSorted(byYearDay(), RulePart.ORDER)
        && isSorted(byMonthDay(), RulePart.ORDER)
        && isSorted(byDay(), Comparator.naturalOrder())
        && isSorted(byHour(), RulePart.ORDER)
        && isSorted(byMinute(), RulePart.ORDER)
        && isSorted(bySecond(), RulePart.ORDER)
        && isSorted(bySetPos(), RulePart.ORDER)) {
      return this;
    }
    return builder()
        .from(this)
        .byMonth(sorted(byMonth(), Comparator.naturalOrder()))
        .byWeekNo(sorted(byWeekNo(), RulePart.ORDER))
        .byYearDay(sorted(byYearDay(), RulePart.ORDER))
        .byMonthDay(sorted(byMonthDay(), RulePart.ORDER))
        .byDay(sorted(byDay(), Comparator.naturalOrder()))
        .byHour(sorted(byHour(), RulePart.ORDER))
        .byMinute(sorted(byMinute(), RulePart.ORDER))
        .bySecond(sorted(bySecond(), RulePart.ORDER))
        .bySetPos(sorted(bySetPos(), RulePart.ORDER))
        .build();
  }

  private static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
    return list.stream().distinct().sorted(order).toList();
  }

  private static <T> boolean isSorted(List<T> list, Comparator<? super T> order) {
    for (int i = 1; i < list.size(); i++) {
      if (order.compare(list.get(i - 1), list.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The rule as text, which {@link #parse} reads back; parts that are at their default are left
   * out.
   */
  @Override
  public final String toString() {
    return RecurrenceRulePrinter.print(this);
  }

  /** Collects the parts of a rule. */
  public static final class Builder extends ImmutableRecurrenceRule.Builder {
    Builder() {}
  }
}
