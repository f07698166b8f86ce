package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.agenda.Stamps;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.ical.WrittenFeed;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
 * A feed of 1,000 offers with one date each ({@link FeedProgramme}), after one of them got another
 * title and its stamp: whole bytes, those of all other offers taken from the feed before. The
 * offers that did not change are the same objects, as they are for a host that edits its programme
 * in memory.
 *
 * <p>Beside it the same feed, written without looking back.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FeedRefresh {
  private static final int OFFERS = 1000;
  private static final int CHANGED = OFFERS / 2;

  private final Programme programme = FeedProgramme.of(OFFERS);
  private final WrittenFeed former = FeedProgramme.feed(programme).written();
  private final CalendarFeed feed = FeedProgramme.feed(changed());

  /** Checks that both write the same, and something else than before. */
  @Setup
  public void setUp() {
    if (!zweimonat().equals(full()) || zweimonat().equals(former)) {
      throw new IllegalStateException("the refreshed feed is not the feed");
    }
  }

  private Programme changed() {
    List<Offer> offers = new ArrayList<>(programme.offers());
    Offer offer = offers.get(CHANGED);
    offers.set(
        CHANGED,
        Offer.builder().from(offer).title(LocalizedText.of("Heute einmal anders")).build());
    Programme edited = Programme.builder().from(programme).offers(offers).build();
    // The first stamp writes an instant into every offer; every later one into those that changed.
    Programme once =
        Stamps.of(programme, edited, programme.updated().plus(Duration.ofHours(1))).programme();
    List<Offer> stamped = new ArrayList<>(programme.offers());
    stamped.set(CHANGED, once.offers().get(CHANGED));
    return Programme.builder().from(edited).offers(stamped).build();
  }

  /** This library, from the feed before. */
  @Benchmark
  public WrittenFeed zweimonat() {
    return feed.written(former);
  }

  /** This library, from nothing. */
  @Benchmark
  public WrittenFeed full() {
    return feed.written();
  }
}
