package io.github.zweimonat.agenda;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What one window of a programme's rhythm is as an issue of its overview. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Edition permits ImmutableEdition {
  Edition() {}

  /** The edition that {@code window} is; empty when it is not a window of {@code rhythm}. */
  public static Optional<Edition> of(Rhythm rhythm, Window window) {
    return rhythm.includes(window)
        ? Optional.of(ImmutableEdition.of(window, rhythm.numberOf(window)))
        : Optional.empty();
  }

  /** The days for which it is valid. */
  @Value.Parameter
  public abstract Window window();

  /** From 1 at the anchor of the rhythm; empty before it, and without one. */
  @Value.Parameter
  public abstract OptionalInt number();

  /** The day on which the next edition is due: the first day on which this one is not valid. */
  public final LocalDate nextDue() {
    return window().until();
  }
}
