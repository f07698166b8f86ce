package io.github.zweimonat.schedule;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.internal.Years;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One day of a break that is a list of days, such as one public holiday. */
@Value.Immutable
@ValueStyle
public abstract sealed class BreakDay permits ImmutableBreakDay {
  BreakDay() {}

  /** Starts a day. */
  public static Builder builder() {
    return new Builder();
  }

  /** A day under a name of its own. */
  public static BreakDay of(LocalDate date, LocalizedText name) {
    return builder().date(date).name(name).build();
  }

  /** The day that rests. */
  public abstract LocalDate date();

  /** What readers see as the reason; the name of the break where it is absent. */
  public abstract Optional<LocalizedText> name();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  BreakDay normalized() {
    Violations violations = new Violations();
    violations.require(Years.include(date()), "/date", "years", date());
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of a day. */
  public static final class Builder extends ImmutableBreakDay.Builder {
    Builder() {}
  }
}
