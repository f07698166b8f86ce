package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.Ical4jBridge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
 * A feed of 1,000 events of 200 offers ({@link FeedProgramme}), which have five dates each as those
 * of the sample have in two months; one event for each date.
 *
 * <p>What is measured of this library is all that a host pays for a request that it has nothing
 * kept for: from the programme in memory by recurrence, breaks and overrides to the dates, from the
 * offers to the texts of the events in the reader's language, and these written, sorted, escaped,
 * folded and encoded into the bytes that are sent. Only the entity tag is not: it is made when it
 * is asked for.
 *
 * <p>Peers are given dates and texts finished and build and write the same events. The floor
 * encodes the finished feed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FeedWrite {
  private static final int OFFERS = 200;

  private final CalendarFeed feed = FeedProgramme.feed(FeedProgramme.of(OFFERS));
  private final String text = feed.publication().text();
  private final PeerFeeds peers =
      new PeerFeeds(FeedContent.of(feed), Ical4jBridge.toCalendar(feed), text);

  /** Checks that all write the same events. */
  @Setup
  public void setUp() throws IOException {
    Set<String> expected = FeedContent.read(zweimonat().bytes());
    if (expected.size() != FeedProgramme.EVENTS) {
      throw new IllegalStateException("there are " + expected.size() + " events");
    }
    requireSame(expected, ical4j(), "ical4j");
    requireSame(expected, biweekly(), "biweekly");
    requireSame(expected, copy(), "the copy");
  }

  private static void requireSame(Set<String> expected, byte[] written, String by) {
    Set<String> read = FeedContent.read(written);
    for (String event : expected) {
      if (!read.contains(event)) {
        throw new IllegalStateException(by + " does not write " + event);
      }
    }
    if (read.size() != expected.size()) {
      throw new IllegalStateException(by + " writes " + read.size() + " events");
    }
  }

  /** This library. */
  @Benchmark
  public Publication zweimonat() {
    return feed.publication();
  }

  /** ical4j. */
  @Benchmark
  public byte[] ical4j() throws IOException {
    return peers.ical4j();
  }

  /** biweekly. */
  @Benchmark
  public byte[] biweekly() throws IOException {
    return peers.biweekly();
  }

  /** The text as bytes. */
  @Benchmark
  public byte[] copy() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
