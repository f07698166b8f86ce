package io.github.zweimonat.recurrence;

import static io.github.zweimonat.recurrence.Peer.BIWEEKLY;
import static io.github.zweimonat.recurrence.Peer.DATEUTIL;
import static io.github.zweimonat.recurrence.Peer.ICAL4J;
import static io.github.zweimonat.recurrence.Peer.ICALJS;
import static io.github.zweimonat.recurrence.Peer.LIBRECUR;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why a peer gives other dates than the engine and its {@link Reference} do: the rules that it
 * reads in another way, by their parts. A disagreement about any other rule is nobody's known
 * mistake and has to be looked at.
 */
@SuppressWarnings("ImmutableEnumChecker") // sets and lambdas, made once and never changed
enum PeerDisagreement {
  /** ADR 20: YEARLY;BYMONTHDAY is read as within the start's month. */
  MONTH_TAKEN_FROM_START(
      Set.of(LIBRECUR, ICAL4J, ICALJS),
      rule ->
          rule.frequency() == Frequency.YEARLY
              && !rule.byMonthDay().isEmpty()
              && rule.byMonth().isEmpty()),

  /** ADR 22: where WKST is missing, weeks begin as the JVM's locale has them. */
  WEEK_START_OF_THE_LOCALE(
      Set.of(ICAL4J),
      rule ->
          rule.frequency() == Frequency.WEEKLY
              && rule.weekStart() == DayOfWeek.MONDAY
              && WeekFields.of(Locale.getDefault()).getFirstDayOfWeek() != DayOfWeek.MONDAY),

  /** ADR 24: all days of a week of which no part names one. */
  WEEK_WITHOUT_A_DAY(
      Set.of(BIWEEKLY, DATEUTIL),
      rule ->
          !rule.byWeekNo().isEmpty()
              && rule.byDay().isEmpty()
              && rule.byMonthDay().isEmpty()
              && rule.byYearDay().isEmpty()),

  /** ADR 21: days of a numbered week that lie in the neighbouring calendar year. */
  WEEK_CUT_AT_NEW_YEAR(
      Set.of(LIBRECUR, BIWEEKLY, ICAL4J, DATEUTIL, ICALJS), rule -> !rule.byWeekNo().isEmpty()),

  /** ADR 23: the first period's set begins with the start. */
  SET_CUT_AT_START(Set.of(LIBRECUR, DATEUTIL), rule -> !rule.bySetPos().isEmpty()),

  /** It gives up, or loses its place, where the next date is many short periods away. */
  SEARCH_OF_SHORT_PERIODS(
      Set.of(LIBRECUR, BIWEEKLY, ICAL4J, ICALJS),
      rule ->
          rule.frequency().isSubDaily()
              && (hasDays(rule) || hasTimes(rule) || !rule.bySetPos().isEmpty())),

  /** INTERVAL is forgotten, or counted from another day, where other parts leave days out. */
  INTERVAL_OUT_OF_STEP(
      Set.of(BIWEEKLY),
      rule ->
          rule.interval() > 1
              && rule.frequency().compareTo(Frequency.WEEKLY) < 0
              && (hasDays(rule) || hasTimes(rule))),

  /** INTERVAL of months is forgotten, or months come twice or not at all, beside BYMONTH. */
  MONTHS_BESIDE_INTERVAL(
      Set.of(BIWEEKLY),
      rule ->
          rule.frequency() == Frequency.MONTHLY
              && rule.interval() > 1
              && !rule.byMonth().isEmpty()),

  /** BYMONTH of a monthly rule gives dates twice, or of months that INTERVAL leaves out. */
  MONTHS_OF_MONTHLY_RULES(
      Set.of(ICALJS), rule -> rule.frequency() == Frequency.MONTHLY && !rule.byMonth().isEmpty()),

  /** BYSETPOS picks among days, or dates before the start, and not at all in some periods. */
  SET_OF_SOME_PERIODS(Set.of(BIWEEKLY, ICALJS), rule -> !rule.bySetPos().isEmpty()),

  /** BYDAY of plain and counted weekdays, or beside days of the month, is read as one or other. */
  COUNTED_WEEKDAY_BESIDE_OTHER_DAYS(
      Set.of(BIWEEKLY, ICAL4J, DATEUTIL, ICALJS),
      rule ->
          hasCountedWeekday(rule)
              && (!rule.byMonthDay().isEmpty()
                  || !rule.byYearDay().isEmpty()
                  || rule.byDay().stream().anyMatch(day -> day.ordinal().isEmpty()))),

  /** Weekdays and days of the month of one rule are searched in the wrong month. */
  WEEKDAY_ON_DAYS_OF_THE_MONTH(
      Set.of(ICALJS), rule -> !rule.byDay().isEmpty() && !rule.byMonthDay().isEmpty()),

  /** Days from the back are those of another month, days of the year an error, beside BYMONTH. */
  DAYS_BESIDE_MONTHS(
      Set.of(ICALJS),
      rule ->
          rule.frequency() == Frequency.YEARLY
              && !rule.byMonth().isEmpty()
              && (!rule.byYearDay().isEmpty()
                  || rule.byMonthDay().stream().anyMatch(day -> day < 0))),

  /** Of several times a day in a monthly or yearly rule only the first is given. */
  TIMES_OF_LONG_PERIODS(
      Set.of(ICALJS), rule -> rule.frequency().compareTo(Frequency.WEEKLY) > 0 && hasTimes(rule)),

  /** Days of the month from the back never limit a daily rule. */
  DAYS_FROM_THE_BACK(
      Set.of(ICALJS),
      rule ->
          rule.frequency() == Frequency.DAILY
              && rule.byMonthDay().stream().anyMatch(day -> day < 0)),

  /** The sixth and later weekdays of a month, which there are none of, are an error or a date. */
  WEEKDAY_BEYOND_THE_MONTH(
      Set.of(DATEUTIL, ICALJS),
      rule ->
          rule.byDay().stream()
              .anyMatch(
                  day -> day.ordinal().isPresent() && Math.abs(day.ordinal().getAsInt()) > 5)),

  /** BYMONTH is asked of the first day of a week, not of its days. */
  MONTH_OF_THE_WEEK(
      Set.of(ICAL4J), rule -> rule.frequency() == Frequency.WEEKLY && !rule.byMonth().isEmpty()),

  /** BYMONTH beside parts that limit days further is passed over, or limits before they expand. */
  MONTH_BESIDE_OTHER_DAYS(
      Set.of(ICAL4J),
      rule ->
          !rule.byMonth().isEmpty()
              && (!rule.byYearDay().isEmpty()
                  || (rule.frequency().isSubDaily() && !rule.byDay().isEmpty())));

  private final Set<Peer> peers;
  private final Predicate<RecurrenceRule> reads;

  PeerDisagreement(Set<Peer> peers, Predicate<RecurrenceRule> reads) {
    this.peers = peers;
    this.reads = reads;
  }

  /** The first group that explains why {@code peer} may read {@code rule} in another way. */
  static Optional<PeerDisagreement> of(Peer peer, RecurrenceRule rule) {
    return Arrays.stream(values())
        .filter(group -> group.peers.contains(peer) && group.reads.test(rule))
        .findFirst();
  }

  private static boolean hasDays(RecurrenceRule rule) {
    return !(rule.byMonth().isEmpty()
        && rule.byYearDay().isEmpty()
        && rule.byMonthDay().isEmpty()
        && rule.byDay().isEmpty());
  }

  private static boolean hasTimes(RecurrenceRule rule) {
    return !(rule.byHour().isEmpty() && rule.byMinute().isEmpty() && rule.bySecond().isEmpty());
  }

  private static boolean hasCountedWeekday(RecurrenceRule rule) {
    return rule.byDay().stream().anyMatch(day -> day.ordinal().isPresent());
  }
}
