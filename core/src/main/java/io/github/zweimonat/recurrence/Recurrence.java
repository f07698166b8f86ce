package io.github.zweimonat.recurrence;

import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.LongConsumer;

/**
 * A rule with its start and zone: when it takes place. Its dates are those of the rule on or after
 * the start; the start is not added when it is none itself ({@link #startsOnRule()}), and COUNT
 * counts from the first date.
 *
 * <p>Times are planned on the wall, in {@link #zone()}. A planned time in a clock-change gap really
 * starts later by the length of the gap; one that exists twice means its first. Methods that speak
 * of planned starts never shift them, methods that speak of instants do. Order is always that of
 * the planned starts. For a rule of whole days the instant is the beginning of the day.
 *
 * <p>How it works: the BY parts and the shape of a year (its length and first weekday) give a set
 * of days, kept as bits; intervals, counts and ends are arithmetic over them; a window is answered
 * from the bits that it covers, near or far. Everything is bounded: years are 1 to 9999, and beyond
 * 9999-12-31 no rule has dates; no search looks at more than {@link #MAX_STEPS} candidates in vain;
 * no list or stream holds more than {@link #MAX_RESULTS} starts.
 */
public final class Recurrence {
  /** How many candidates one call looks at in vain before it gives up with an error. */
  public static final int MAX_STEPS = 100_000;

  /** How many starts one call gives before it ends with an error. */
  public static final int MAX_RESULTS = 10_000_000;

  private final RecurrenceRule rule;
  private final LocalStart start;
  private final ZoneId zone;
  private final Planned planned;
  private final WallClock clock;
  private final Extent extent;
  private final WindowExpander expander;
  private final int stepsToResolve;

  private Recurrence(RecurrenceRule rule, LocalStart start, ZoneId zone) {
    this.rule = rule;
    this.start = start;
    this.zone = zone;
    StartChecks.check(rule, start);
    Steps steps = new Steps();
    planned = Planned.of(rule, start.dateTime());
    clock = new WallClock(zone);
    extent = resolve(steps);
    expander = new WindowExpander(planned, clock, extent, start.isDate());
    stepsToResolve = steps.taken();
  }

  /**
   * The dates of {@code rule} from {@code start} on; for a day as start these are whole days, and
   * {@code zone} only tells which instants they begin at.
   *
   * @throws IllegalArgumentException if UNTIL is not of the start's kind, if a rule of times meets
   *     a day as start, if the rule has no date from the start until 9999-12-31, or if {@link
   *     #MAX_STEPS} do not suffice to tell its first or last one
   */
  public static Recurrence of(RecurrenceRule rule, LocalStart start, ZoneId zone) {
    return new Recurrence(rule, start, zone);
  }

  /** Whole days, which as instants begin at midnight UTC; otherwise as the other {@code of}. */
  public static Recurrence of(RecurrenceRule rule, LocalDate start) {
    return of(rule, LocalStart.of(start), ZoneOffset.UTC);
  }

  /** Times on the wall of {@code zone}; otherwise as the other {@code of}. */
  public static Recurrence of(RecurrenceRule rule, LocalDateTime start, ZoneId zone) {
    return of(rule, LocalStart.of(start), zone);
  }

  private Extent resolve(Steps steps) {
    long first = planned.atOrAfter(start.localSecond(), steps);
    if (first == Planned.NONE) {
      throw InvalidValueException.of("rule-without-any-date", rule, start);
    }
    if (rule.count().isPresent()) {
      long last = planned.nth(first, rule.count().getAsInt(), steps);
      return Extent.between(first, Math.min(last, Limits.LAST_SECOND));
    }
    if (rule.until().isEmpty()) {
      return Extent.between(first, Limits.LAST_SECOND);
    }
    Until until = rule.until().get();
    if (until instanceof Until.OfDay day) {
      return Extent.between(first, LocalStart.of(day.day()).localSecond());
    }
    if (until instanceof Until.OfLocal local) {
      return Extent.between(first, LocalStart.of(local.dateTime()).localSecond());
    }
    return Extent.untilInstant(first, ((Until.OfInstant) until).instant().getEpochSecond(), clock);
  }

  /** The rule. */
  public RecurrenceRule rule() {
    return rule;
  }

  /** The start, which need not be a date of the rule. */
  public LocalStart start() {
    return start;
  }

  /** The zone whose wall the times are planned on. */
  public ZoneId zone() {
    return zone;
  }

  /** The first date; empty if the rule ends before it. */
  public Optional<LocalStart> firstDate() {
    return from(extent.first());
  }

  /** Whether the start is itself a date of the rule. */
  public boolean startsOnRule() {
    return contains(start);
  }

  /** Whether neither COUNT nor UNTIL ends the rule. */
  public boolean isEndless() {
    return rule.isEndless();
  }

  /** The last date; empty if the rule is endless, or ends before its first date. */
  public Optional<LocalStart> last() {
    if (isEndless()) {
      return Optional.empty();
    }
    return down(extent.last());
  }

  /** Whether {@code planned} is a planned start of this; never for a time among whole days. */
  public boolean contains(LocalStart planned) {
    long second = planned.localSecond();
    return planned.isDate() == start.isDate()
        && extent.contains(second)
        && this.planned.atOrAfter(second, new Steps()) == second;
  }

  /**
   * The instant at which a planned start really is: shifted out of a gap, the first of two, for a
   * whole day its beginning.
   */
  public Instant instantOf(LocalStart planned) {
    long second = planned.localSecond();
    return Instant.ofEpochSecond(
        start.isDate() ? clock.beginOfDay(second) : clock.instantOf(second));
  }

  /**
   * The first dates, at most {@code n}, in order.
   *
   * @throws IllegalArgumentException if {@code n} is negative or more than {@link #MAX_RESULTS}
   */
  public List<LocalStart> first(int n) {
    if (n < 0 || n > MAX_RESULTS) {
      throw new IllegalArgumentException(
          "n must be 0.." + MAX_RESULTS + " (MAX_RESULTS), but is " + n);
    }
    List<LocalStart> dates = new ArrayList<>();
    PrimitiveIterator.OfLong all = new Iterator(extent.first(), Long.MAX_VALUE, this);
    while (dates.size() < n && all.hasNext()) {
      dates.add(asStart(all.nextLong()));
    }
    return List.copyOf(dates);
  }

  /** The first date, in planned order, that really starts after {@code instant}. */
  public Optional<LocalStart> after(Instant instant) {
    Extent over = startedBy(instant.getEpochSecond());
    Optional<LocalStart> inHole = over.hasHole() ? from(over.holeFrom()) : Optional.empty();
    return inHole.isPresent() && !over.contains(inHole.get().localSecond())
        ? inHole
        : from(over.last() + 1);
  }

  /** The last date, in planned order, that really starts before {@code instant}. */
  public Optional<LocalStart> before(Instant instant) {
    Extent over = startedBy(ceiling(instant) - 1);
    Optional<LocalStart> date = down(over.last());
    return date.isPresent() && !over.contains(date.get().localSecond())
        ? down(over.holeFrom() - 1)
        : date;
  }

  /** All planned seconds that really are at or before an instant. */
  private Extent startedBy(long instant) {
    long bounded =
        Math.max(Limits.FIRST_SECOND - 172_800, Math.min(instant, Limits.LAST_SECOND + 172_800));
    return start.isDate()
        ? Extent.untilDay(Limits.FIRST_SECOND, bounded, clock)
        : Extent.untilInstant(Limits.FIRST_SECOND, bounded, clock);
  }

  /**
   * The planned starts from {@code from} (included) to {@code until} (excluded), in order, in
   * seconds from 1970-01-01T00:00 on the same wall; whole days by their midnight.
   */
  public PrimitiveIterator.OfLong plannedSeconds(LocalDateTime from, LocalDateTime until) {
    return new Iterator(ceiling(from), ceiling(until), this);
  }

  private static long ceiling(LocalDateTime dateTime) {
    return ceiling(dateTime.toInstant(ZoneOffset.UTC));
  }

  private static long ceiling(Instant instant) {
    return instant.getNano() > 0 ? instant.getEpochSecond() + 1 : instant.getEpochSecond();
  }

  /**
   * Gives the planned starts from {@code from} (included) to {@code until} (excluded), in order, in
   * seconds from 1970-01-01T00:00 on the same wall: the same as {@link #plannedSeconds}, for those
   * who want all of them at once.
   *
   * @throws IllegalArgumentException if there are more than {@link #MAX_RESULTS}, after so many
   */
  public void forEachPlanned(LocalDateTime from, LocalDateTime until, LongConsumer second) {
    expander.forEachPlanned(ceiling(from), ceiling(until), second);
  }

  /**
   * Gives the instant of each date that really starts on a day of {@code window} in this zone, in
   * planned order and in seconds since the epoch. The fastest way through a window: nothing is
   * boxed.
   *
   * @throws IllegalArgumentException if there are more than {@link #MAX_RESULTS}, after so many
   */
  public void forEachStart(Window window, LongConsumer epochSecond) {
    expander.forEachStart(window, epochSecond);
  }

  /**
   * Whether both have the same dates and begin at the same instants: also where the rules differ in
   * spelling, or agree from this start only.
   *
   * @throws IllegalArgumentException if that cannot be told within {@link #MAX_STEPS} dates
   */
  public boolean sameDatesAs(Recurrence other) {
    if (start.isDate() != other.start.isDate() || !zone.equals(other.zone)) {
      return false;
    }
    if (start.equals(other.start) && rule.sameMeaningAs(other.rule)) {
      return true;
    }
    Iterator ours = new Iterator(extent.first(), Long.MAX_VALUE, this);
    Iterator theirs = new Iterator(other.extent.first(), Long.MAX_VALUE, other);
    Steps steps = new Steps();
    while (ours.hasNext() && theirs.hasNext()) {
      if (ours.nextLong() != theirs.nextLong()) {
        return false;
      }
      steps.take();
    }
    return ours.hasNext() == theirs.hasNext();
  }

  /** How many candidates were looked at to find the first and the last date. */
  int stepsToResolve() {
    return stepsToResolve;
  }

  /** How many candidates a window looks at; the first one of a year makes its days. */
  int stepsOf(Window window) {
    return expander.forEachStart(window, second -> {});
  }

  private Optional<LocalStart> from(long second) {
    long next = nextFrom(second, new Steps());
    return next == Planned.NONE ? Optional.empty() : Optional.of(asStart(next));
  }

  private Optional<LocalStart> down(long second) {
    Steps steps = new Steps();
    long previous = planned.atOrBefore(Math.min(second, extent.last()), extent.first(), steps);
    if (previous >= extent.holeFrom() && previous < extent.holeUntil()) {
      previous = planned.atOrBefore(extent.holeFrom() - 1, extent.first(), steps);
    }
    return previous == Planned.NONE ? Optional.empty() : Optional.of(asStart(previous));
  }

  private long nextFrom(long second, Steps steps) {
    long from = Math.max(second, extent.first());
    if (from > extent.last()) {
      return Planned.NONE;
    }
    long next = planned.atOrAfter(from, steps);
    if (next >= extent.holeFrom() && next < extent.holeUntil()) {
      next = planned.atOrAfter(extent.holeUntil(), steps);
    }
    return next > extent.last() ? Planned.NONE : next;
  }

  private LocalStart asStart(long second) {
    LocalDateTime dateTime = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    return start.isDate() ? LocalStart.of(dateTime.toLocalDate()) : LocalStart.of(dateTime);
  }

  /** Planned starts one by one, found when they are asked for. */
  private static final class Iterator implements PrimitiveIterator.OfLong {
    private final Recurrence recurrence;
    private final long until;
    private long next;
    private int given;

    Iterator(long from, long until, Recurrence recurrence) {
      this.recurrence = recurrence;
      this.until = until;
      this.next = recurrence.nextFrom(from, new Steps());
    }

    @Override
    public boolean hasNext() {
      return next < until;
    }

    @Override
    public long nextLong() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      given = Limits.oneMore(given);
      long second = next;
      next = recurrence.nextFrom(second + 1, new Steps());
      return second;
    }
  }
}
