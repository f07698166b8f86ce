package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.window.Window;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All start instants of a two-month window as primitives, summed, of the {@link OrdinaryRules}; one
 * operation is all ten. Each peer goes the fastest public way to the same instants, with its rules
 * parsed beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WindowExpansion {
  /** Near: July 2025, nine months from the start; far: July 2060. */
  @Param({"near", "far"})
  public String window = "near";

  private List<Recurrence> recurrences = List.of();
  private List<org.dmfs.rfc5545.recur.RecurrenceRule> librecur = List.of();
  private List<biweekly.util.Recurrence> biweekly = List.of();
  private List<Recur<ZonedDateTime>> ical4j = List.of();
  private final Sum sum = new Sum();
  private Window days = Window.twoMonthsFrom(YearMonth.of(2025, 7));
  private ZonedDateTime from = days.from().atStartOfDay(OrdinaryRules.ZONE);
  private ZonedDateTime until = days.until().atStartOfDay(OrdinaryRules.ZONE);
  private final ZonedDateTime start = OrdinaryRules.START.atZone(OrdinaryRules.ZONE);
  private final TimeZone timeZone = TimeZone.getTimeZone(OrdinaryRules.ZONE);

  /** Reads the rules and checks that all peers give the same. */
  @Setup
  public void setUp() {
    days = Window.twoMonthsFrom(YearMonth.of(window.equals("near") ? 2025 : 2060, 7));
    from = days.from().atStartOfDay(OrdinaryRules.ZONE);
    until = days.until().atStartOfDay(OrdinaryRules.ZONE);
    recurrences =
        OrdinaryRules.TEXTS.stream()
            .map(RecurrenceRule::parse)
            .map(rule -> Recurrence.of(rule, OrdinaryRules.START, OrdinaryRules.ZONE))
            .toList();
    librecur = OrdinaryRules.TEXTS.stream().map(PeerRules::librecur).toList();
    biweekly = OrdinaryRules.TEXTS.stream().map(PeerRules::biweekly).toList();
    ical4j = OrdinaryRules.TEXTS.stream().map(text -> new Recur<ZonedDateTime>(text)).toList();
    long expected = zweimonat();
    if (librecur() != expected || biweekly() != expected || ical4j() != expected) {
      throw new IllegalStateException(
          "peers differ: " + List.of(expected, librecur(), biweekly(), ical4j()));
    }
  }

  /** This library. */
  @Benchmark
  public long zweimonat() {
    sum.clear();
    for (Recurrence recurrence : recurrences) {
      recurrence.forEachStart(days, sum);
    }
    return sum.total();
  }

  /** lib-recur: fast-forward, then one by one. */
  @Benchmark
  public long librecur() {
    long total = 0;
    long fromMillis = from.toInstant().toEpochMilli();
    long untilMillis = until.toInstant().toEpochMilli();
    for (org.dmfs.rfc5545.recur.RecurrenceRule rule : librecur) {
      RecurrenceRuleIterator iterator =
          rule.iterator(new DateTime(timeZone, start.toInstant().toEpochMilli()));
      iterator.fastForward(fromMillis);
      while (iterator.hasNext()) {
        long next = iterator.nextMillis();
        if (next >= untilMillis) {
          break;
        }
        total += next / 1000;
      }
    }
    return total;
  }

  /** biweekly: advance, then one by one. */
  @SuppressWarnings("JavaUtilDate") // it has no other way
  @Benchmark
  public long biweekly() {
    long total = 0;
    Date first = Date.from(start.toInstant());
    Date fromDate = Date.from(from.toInstant());
    Date untilDate = Date.from(until.toInstant());
    for (biweekly.util.Recurrence recurrence : biweekly) {
      var iterator = recurrence.getDateIterator(first, timeZone);
      iterator.advanceTo(fromDate);
      while (iterator.hasNext()) {
        Date next = iterator.next();
        if (!next.before(untilDate)) {
          break;
        }
        total += next.getTime() / 1000;
      }
    }
    return total;
  }

  /** ical4j: the dates of a period. */
  @Benchmark
  public long ical4j() {
    long total = 0;
    for (Recur<ZonedDateTime> recur : ical4j) {
      for (ZonedDateTime date : recur.getDates(start, from, until)) {
        if (date.isBefore(until)) {
          total += date.toEpochSecond();
        }
      }
    }
    return total;
  }
}
