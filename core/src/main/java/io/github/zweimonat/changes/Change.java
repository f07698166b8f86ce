package io.github.zweimonat.changes;

import io.github.zweimonat.internal.ValueStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a reader takes as one change: of a partner, or of an offer and all its dates of one kind.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Change permits ImmutableChange {
  Change() {}

  static Change ofPartner(ChangeKind kind, String partner) {
    return ImmutableChange.of(kind, Optional.empty(), Optional.of(partner), List.of(), List.of());
  }

  static Change ofOffer(
      ChangeKind kind, String offer, Collection<DateChange> dates, List<ChangedPart> parts) {
    return ImmutableChange.of(
        kind,
        Optional.of(offer),
        Optional.empty(),
        dates.stream().distinct().sorted(DateChange.ORDER).toList(),
        parts);
  }

  /** What happened. */
  @Value.Parameter
  public abstract ChangeKind kind();

  /** The id of the offer; empty for a change of a partner. */
  @Value.Parameter
  public abstract Optional<String> offer();

  /** The id of the partner that joined or left; else empty. */
  @Value.Parameter
  public abstract Optional<String> partner();

  /**
   * The dates that it is about, by the earlier of their starts; empty for a partner, and where an
   * offer without dates is meant.
   */
  @Value.Parameter
  public abstract List<DateChange> dates();

  /** What else readers see in another way, for {@link ChangeKind#TEXT_CHANGED}; in their order. */
  @Value.Parameter
  public abstract List<ChangedPart> parts();

  /** The identities of these dates, each once. */
  public final List<String> uids() {
    return dates().stream().flatMap(DateChange::uids).distinct().toList();
  }

  /** The date, where one alone is meant. */
  public final Optional<DateChange> onlyDate() {
    return dates().size() == 1 ? Optional.of(dates().get(0)) : Optional.empty();
  }

  /** The kind, and whom it is about. */
  @Override
  public final String toString() {
    return kind().key() + " " + offer().or(this::partner).orElse("") + " " + uids();
  }
}
