package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What a feed is asked for. Not in the style of the public values, which hides the withers. */
@Value.Immutable
abstract sealed class FeedRequest permits ImmutableFeedRequest {
  FeedRequest() {}

  /** Whose dates. */
  abstract Programme programme();

  /** Of labels and texts, a BCP 47 tag. */
  @Value.Default
  String language() {
    return programme().defaultLanguage();
  }

  /** The days, once they are named. */
  abstract Optional<Window> window();

  /** The day around which they lie, if that is how they were named. */
  abstract Optional<LocalDate> today();

  /** The UID of the one date that is told, if not all are. */
  abstract Optional<String> only();

  /** What is let through. */
  @Value.Default
  AgendaFilter filter() {
    return AgendaFilter.everything();
  }

  /** How dates become events. */
  @Value.Default
  FeedStyle style() {
    return FeedStyle.DATES;
  }

  /** Whether pictures are named. */
  @Value.Default
  boolean images() {
    return false;
  }

  /** Whether addresses to take part from afar are properties of their own. */
  @Value.Default
  boolean conferences() {
    return false;
  }

  /** What becomes of dates that do not take place. */
  @Value.Default
  CancellationPolicy cancelled() {
    return CancellationPolicy.SHOW;
  }

  /** For how many days cancelled dates that are over stay; for ever where absent. */
  abstract OptionalInt keepCancelled();

  /** Whether {@code date}, which passes the filter, is asked for. */
  final boolean asksFor(Occurrence date) {
    return only().isEmpty() || only().get().equals(date.uid());
  }

  /** Whether no cancelled date is told. */
  final boolean leavesOutCancelled() {
    return cancelled() == CancellationPolicy.DROP || style() == FeedStyle.INTEGREAT;
  }

  /** Until when a cancelled date has to last to be told, in seconds from 1970-01-01T00:00Z. */
  final long cancelledKeptSince() {
    return today().isEmpty() || keepCancelled().isEmpty()
        ? Long.MIN_VALUE
        : today()
            .get()
            .minusDays(keepCancelled().getAsInt())
            .atStartOfDay(programme().timeZone())
            .toEpochSecond();
  }
}
