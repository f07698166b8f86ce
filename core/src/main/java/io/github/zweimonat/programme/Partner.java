package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation that takes part. Membership is information: it takes no dates out. */
@Value.Immutable
@ValueStyle
public abstract sealed class Partner permits ImmutablePartner {
  Partner() {}

  /** Starts a partner. */
  public static Builder builder() {
    return new Builder();
  }

  /** What offers name it by; unique among the partners of a programme. */
  public abstract String id();

  /** Its name. */
  public abstract LocalizedText name();

  /** A shorter name for narrow places. */
  public abstract Optional<LocalizedText> shortName();

  /** What kind of organisation, in a host's own words ({@code authority}); not blank. */
  public abstract Optional<String> type();

  /** What it does in the programme. */
  @Value.Default
  public Role role() {
    return Role.PARTNER;
  }

  /** Its page. */
  public abstract Optional<URI> url();

  /** Its logo. */
  public abstract Optional<URI> logo();

  /** E-mail address. */
  public abstract Optional<String> email();

  /** Telephone number, as people write it; absent where it is blank. */
  public abstract Optional<String> telephone();

  /** What it is. */
  public abstract Optional<LocalizedText> description();

  /** The first day on which it takes part. */
  public abstract Optional<LocalDate> memberFrom();

  /** The last day on which it takes part, included. */
  public abstract Optional<LocalDate> memberUntil();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  Partner normalized() {
    Violations violations = new Violations();
    violations.require(Ids.isId(id()), "/id", "id", id());
    Checks.web(url(), "/url", violations);
    Checks.web(logo(), "/logo", violations);
    Checks.email(email(), violations);
    Checks.day(memberFrom(), "/memberFrom", violations);
    Checks.day(memberUntil(), "/memberUntil", violations);
    if (memberFrom().isPresent() && memberUntil().isPresent()) {
      violations.require(
          !memberUntil().get().isBefore(memberFrom().get()),
          "/memberUntil",
          "membership-order",
          memberUntil().get(),
          memberFrom().get());
    }
    violations.throwIfAny();
    Optional<String> type = Checks.filled(type());
    Optional<String> telephone = Checks.filled(telephone());
    List<Extension> sorted = Extension.sorted(extensions());
    boolean normal =
        type.equals(type()) && telephone.equals(telephone()) && sorted.equals(extensions());
    return normal
        ? this
        : builder().from(this).type(type).telephone(telephone).extensions(sorted).build();
  }

  /** Names the parts of a partner. */
  public static final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
