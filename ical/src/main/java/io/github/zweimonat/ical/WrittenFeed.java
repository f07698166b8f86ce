package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import java.util.ArrayList;
import java.util.List;

/**
 * A feed as bytes, with what its host should know of it.
 *
 * @param publication the bytes
 * @param events how many VEVENTs there are
 * @param losses what it does not tell as the programme has it, in the order of the document: rules
 *     that the style cannot say, so that each of their dates is an event of its own, the numbers of
 *     a course in a series, and cancelled dates that an importer would show
 */
public record WrittenFeed(Publication publication, int events, List<Loss> losses) {
  /** Keeps a copy of the list. */
  public WrittenFeed {
    losses = List.copyOf(losses);
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
}
