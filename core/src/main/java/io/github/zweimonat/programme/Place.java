package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an offer takes place. */
@Value.Immutable
@ValueStyle
public abstract sealed class Place permits ImmutablePlace {
  Place() {}

  /** Starts a place. */
  public static Builder builder() {
    return new Builder();
  }

  /** What offers name it by; unique among the places of a programme. */
  public abstract String id();

  /** Its name. */
  public abstract LocalizedText name();

  /** Its postal address. */
  public abstract Optional<Address> address();

  /** Where it lies. */
  public abstract Optional<GeoPoint> geo();

  /** Whether several dates at a time are no clash there. */
  @Value.Default
  public boolean shared() {
    return false;
  }

  /** How to get there. */
  public abstract Optional<LocalizedText> directions();

  /** How to get in with a wheelchair, a pram, a guide dog. */
  public abstract Optional<LocalizedText> accessibility();

  /** Its page. */
  public abstract Optional<URI> url();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  Place normalized() {
    Violations violations = new Violations();
    violations.require(Ids.isId(id()), "/id", "id", id());
    Checks.web(url(), "/url", violations);
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of a place. */
  public static final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
