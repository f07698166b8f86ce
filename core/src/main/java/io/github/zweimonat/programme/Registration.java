package io.github.zweimonat.programme;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.violation.Violations;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How to register for an offer. */
@Value.Immutable
@ValueStyle
public abstract sealed class Registration permits ImmutableRegistration {
  Registration() {}

  /** Starts a registration. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether nobody may come without. */
  @Value.Default
  public boolean required() {
    return false;
  }

  /** Where to register. */
  public abstract Optional<URI> url();

  /** E-mail address. */
  public abstract Optional<String> email();

  /** Telephone number, as people write it; absent where it is blank. */
  public abstract Optional<String> telephone();

  /** How long before each start registration ends. */
  public abstract Optional<NominalDuration> until();

  /** How many may come, at least 1. */
  public abstract OptionalInt capacity();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  Registration normalized() {
    Violations violations = new Violations();
    Checks.web(url(), "/url", violations);
    Checks.email(email(), violations);
    if (capacity().isPresent() && capacity().getAsInt() < 1) {
      violations.add("/capacity", "capacity", capacity().getAsInt());
    }
    violations.throwIfAny();
    Optional<String> telephone = Checks.filled(telephone());
    List<Extension> sorted = Extension.sorted(extensions());
    return telephone.equals(telephone()) && sorted.equals(extensions())
        ? this
        : builder().from(this).telephone(telephone).extensions(sorted).build();
  }

  /** Names the parts of a registration. */
  public static final class Builder extends ImmutableRegistration.Builder {
    Builder() {}
  }
}
