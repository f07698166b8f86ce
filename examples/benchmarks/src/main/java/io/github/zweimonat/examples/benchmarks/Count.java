package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.ZoneOffset;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * COUNT resolved cold: from rules that are read, but not yet resolved, to the last date of each;
 * one operation is all of them. Peers walk to the end, as they have no other way.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Count {
  private static final List<String> TEXTS =
      List.of(
          "FREQ=DAILY;COUNT=250",
          "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=200",
          "FREQ=WEEKLY;BYDAY=TU;COUNT=60",
          "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=40",
          "FREQ=MONTHLY;BYDAY=2TU;COUNT=24",
          "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=36",
          "FREQ=YEARLY;COUNT=30");

  private List<RecurrenceRule> rules = List.of();
  private List<org.dmfs.rfc5545.recur.RecurrenceRule> librecur = List.of();
  private List<biweekly.util.Recurrence> biweekly = List.of();
  private List<Recur<ZonedDateTime>> ical4j = List.of();
  private final ZonedDateTime start = OrdinaryRules.START.atZone(OrdinaryRules.ZONE);
  private final ZonedDateTime beyond = start.plusYears(100);
  private final TimeZone timeZone = TimeZone.getTimeZone(OrdinaryRules.ZONE);

  /** Reads the rules and checks that all peers give the same. */
  @Setup
  public void setUp() {
    rules = TEXTS.stream().map(RecurrenceRule::parse).toList();
    librecur = TEXTS.stream().map(PeerRules::librecur).toList();
    biweekly = TEXTS.stream().map(PeerRules::biweekly).toList();
    ical4j = TEXTS.stream().map(text -> new Recur<ZonedDateTime>(text)).toList();
    List<Long> all = List.of(zweimonat(), librecur(), biweekly(), ical4j());
    if (all.stream().distinct().count() != 1) {
      throw new IllegalStateException("peers differ: " + all);
    }
  }

  /** This library: resolved when it is built. */
  @Benchmark
  public long zweimonat() {
    long total = 0;
    for (RecurrenceRule rule : rules) {
      LocalStart last =
          Recurrence.of(rule, OrdinaryRules.START, OrdinaryRules.ZONE).last().orElseThrow();
      total += last.dateTime().toEpochSecond(ZoneOffset.UTC);
    }
    return total;
  }

  /** lib-recur: one by one. */
  @Benchmark
  public long librecur() {
    long total = 0;
    for (org.dmfs.rfc5545.recur.RecurrenceRule rule : librecur) {
      RecurrenceRuleIterator iterator =
          rule.iterator(new DateTime(timeZone, start.toInstant().toEpochMilli()));
      long last = 0;
      while (iterator.hasNext()) {
        last = iterator.nextMillis();
      }
      total += onTheWall(last);
    }
    return total;
  }

  /** biweekly: one by one. */
  @SuppressWarnings("JavaUtilDate") // it has no other way
  @Benchmark
  public long biweekly() {
    long total = 0;
    Date first = Date.from(start.toInstant());
    for (biweekly.util.Recurrence recurrence : biweekly) {
      var iterator = recurrence.getDateIterator(first, timeZone);
      long last = 0;
      while (iterator.hasNext()) {
        last = iterator.next().getTime();
      }
      total += onTheWall(last);
    }
    return total;
  }

  /** ical4j: all dates of a century, of which the last. */
  @Benchmark
  public long ical4j() {
    long total = 0;
    for (Recur<ZonedDateTime> recur : ical4j) {
      List<ZonedDateTime> dates = recur.getDates(start, start, beyond);
      total += dates.get(dates.size() - 1).toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
    }
    return total;
  }

  private long onTheWall(long millis) {
    return (millis + timeZone.getOffset(millis)) / 1000;
  }
}
