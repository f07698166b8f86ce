package io.github.zweimonat.programme;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an offer costs. */
@Value.Immutable
@ValueStyle
public abstract sealed class Price permits ImmutablePrice {
  Price() {}

  /** Starts a price. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it costs nothing; absent where nobody says. */
  public abstract Optional<Boolean> free();

  /** In words. */
  public abstract Optional<LocalizedText> description();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  Price normalized() {
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of a price. */
  public static final class Builder extends ImmutablePrice.Builder {
    Builder() {}
  }
}
