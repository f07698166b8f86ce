package io.github.zweimonat.agenda;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.schedule.RestingDate;
import io.github.zweimonat.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date that a break takes out: readers who know the weekly hour are told that it is missing on
 * purpose, and why. It takes place in no output; only who asks for it gets it.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class DroppedDate permits ImmutableDroppedDate {
  DroppedDate() {}

  static DroppedDate from(Occurrence planned, RestingDate resting) {
    return ImmutableDroppedDate.of(planned, resting.reason());
  }

  /** What would take place if there were no break: as planned, without any override or number. */
  @Value.Parameter
  public abstract Occurrence planned();

  /** The name of the break, or of its day; empty where it has none. */
  @Value.Parameter
  public abstract Optional<LocalizedText> reason();
}
