package io.github.zweimonat.programme;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.violation.Violations;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Pages that the law asks for, linked from every page. */
@Value.Immutable
@ValueStyle
public abstract sealed class Legal permits ImmutableLegal {
  Legal() {}

  /** Starts the legal links. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is responsible. */
  public abstract Optional<URI> imprint();

  /** What happens to data. */
  public abstract Optional<URI> privacy();

  /** How barriers are dealt with. */
  public abstract Optional<URI> accessibility();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  Legal normalized() {
    Violations violations = new Violations();
    Checks.web(imprint(), "/imprint", violations);
    Checks.web(privacy(), "/privacy", violations);
    Checks.web(accessibility(), "/accessibility", violations);
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of the legal links. */
  public static final class Builder extends ImmutableLegal.Builder {
    Builder() {}
  }
}
