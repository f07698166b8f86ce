package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed as bytes, with what its host should know of it. Immutable; equal are two with equal bytes,
 * events and losses.
 *
 * <p>The next feed reuses what did not change: {@link CalendarFeed#written(WrittenFeed)}. For that
 * it keeps the programme that it tells, and no feed before it.
 */
public final class WrittenFeed {
  private final Publication publication;
  private final int events;
  private final List<Loss> losses;
  private final FeedMemory memory;

  WrittenFeed(Publication publication, int events, List<Loss> losses, FeedMemory memory) {
    this.publication = publication;
    this.events = events;
    this.losses = losses;
    this.memory = memory;
  }

  /** The bytes. */
  public Publication publication() {
    return publication;
  }

  /** How many VEVENTs there are. */
  public int events() {
    return events;
  }

  /**
   * What it does not tell as the programme has it, in the order of the document: rules that the
   * style cannot say, so that each of their dates is an event of its own, the numbers of a course
   * in a series, and cancelled dates that an importer would show.
   */
  public List<Loss> losses() {
    return losses;
  }

  /** What it has too much of; empty as a rule. */
  public List<FeedWarning> warnings() {
    List<FeedWarning> warnings = new ArrayList<>();
    warn(FeedWarning.Kind.OCTETS, publication.size(), warnings);
    warn(FeedWarning.Kind.EVENTS, events, warnings);
    return List.copyOf(warnings);
  }

  private static void warn(FeedWarning.Kind kind, int actual, List<FeedWarning> warnings) {
    if (actual > kind.most()) {
      warnings.add(new FeedWarning(kind, actual));
    }
  }

  /** What the next feed may reuse. */
  FeedMemory memory() {
    return memory;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WrittenFeed feed
        && events == feed.events
        && publication.equals(feed.publication)
        && losses.equals(feed.losses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(publication, events, losses);
  }

  @Override
  public String toString() {
    return publication + ", " + events + " events";
  }
}
