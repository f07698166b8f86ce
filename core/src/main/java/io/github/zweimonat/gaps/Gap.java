package io.github.zweimonat.gaps;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Offer;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is missing or doubtful. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Gap permits ImmutableGap {
  Gap() {}

  static Gap of(GapKind kind, Offer offer, List<Occurrence> dates, String detail) {
    return ImmutableGap.of(kind, Optional.of(offer), dates, detail);
  }

  static Gap of(GapKind kind, Offer offer, String detail) {
    return of(kind, offer, List.of(), detail);
  }

  static Gap ofPartner(GapKind kind, String detail) {
    return ImmutableGap.of(kind, Optional.empty(), List.of(), detail);
  }

  /** What kind of gap. */
  @Value.Parameter
  public abstract GapKind kind();

  /** The offer that it is about; empty where the partner has no date at all. */
  @Value.Parameter
  public abstract Optional<Offer> offer();

  /** The dates that it is about, in the order of the agenda; often none. */
  @Value.Parameter
  public abstract List<Occurrence> dates();

  /** What is missing, in German and without a full stop: {@code zuletzt geändert am …}. */
  @Value.Parameter
  public abstract String detail();

  /** {@code stale radfahren: zuletzt geändert am 20. Juni 2025}. */
  @Override
  public final String toString() {
    return kind().key() + offer().map(of -> " " + of.id()).orElse("") + ": " + detail();
  }
}
