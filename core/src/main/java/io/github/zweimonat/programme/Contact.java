package io.github.zweimonat.programme;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom to ask. */
@Value.Immutable
@ValueStyle
public abstract sealed class Contact permits ImmutableContact {
  Contact() {}

  /** Starts a contact. */
  public static Builder builder() {
    return new Builder();
  }

  /** The person or office. */
  public abstract Optional<LocalizedText> name();

  /** E-mail address. */
  public abstract Optional<String> email();

  /** Telephone number, as people write it; absent where it is blank. */
  public abstract Optional<String> telephone();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  Contact normalized() {
    Violations violations = new Violations();
    Checks.email(email(), violations);
    violations.throwIfAny();
    Optional<String> telephone = Checks.filled(telephone());
    List<Extension> sorted = Extension.sorted(extensions());
    return telephone.equals(telephone()) && sorted.equals(extensions())
        ? this
        : builder().from(this).telephone(telephone).extensions(sorted).build();
  }

  /** Names the parts of a contact. */
  public static final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
