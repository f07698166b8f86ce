package io.github.zweimonat.programme;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Whom an offer is for. */
@Value.Immutable
@ValueStyle
public abstract sealed class Audience permits ImmutableAudience {
  Audience() {}

  /** Starts an audience. */
  public static Builder builder() {
    return new Builder();
  }

  /** The youngest age, included; absent where there is none. */
  public abstract OptionalInt minimumAge();

  /** The oldest age, included; absent where there is none. */
  public abstract OptionalInt maximumAge();

  /** Girls and women, boys and men, or everybody. */
  @Value.Default
  public Gender gender() {
    return Gender.ANY;
  }

  /** In words. */
  public abstract Optional<LocalizedText> description();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  /** Whether somebody of {@code age} years is meant. */
  public final boolean includesAge(int age) {
    return age >= minimumAge().orElse(0) && age <= maximumAge().orElse(Integer.MAX_VALUE);
  }

  @Value.Check
  Audience normalized() {
    Violations violations = new Violations();
    checkAge(minimumAge(), "/ages/0", violations);
    checkAge(maximumAge(), "/ages/1", violations);
    if (minimumAge().isPresent() && maximumAge().isPresent()) {
      violations.require(
          minimumAge().getAsInt() <= maximumAge().getAsInt(),
          "/ages",
          "ages-order",
          minimumAge().getAsInt(),
          maximumAge().getAsInt());
    }
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  private static void checkAge(OptionalInt age, String path, Violations violations) {
    if (age.isPresent() && (age.getAsInt() < 0 || age.getAsInt() > 150)) {
      violations.add(path, "age", age.getAsInt());
    }
  }

  /** Names the parts of an audience. */
  public static final class Builder extends ImmutableAudience.Builder {
    Builder() {}
  }
}
