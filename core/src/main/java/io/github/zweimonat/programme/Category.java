package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A kind of offer, such as sport or advice. */
@Value.Immutable
@ValueStyle
public abstract sealed class Category permits ImmutableCategory {
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  Category() {}

  /** Starts a category. */
  public static Builder builder() {
    return new Builder();
  }

  /** What offers name it by; unique among the categories of a programme. */
  public abstract String id();

  /** What readers see. */
  public abstract Optional<LocalizedText> name();

  /** Colour as {@code #rrggbb}. */
  public abstract Optional<String> color();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  Category normalized() {
    Violations violations = new Violations();
    violations.require(Ids.isId(id()), "/id", "id", id());
    if (color().isPresent() && !COLOR.matcher(color().get()).matches()) {
      violations.add("/color", "color", color().get());
    }
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of a category. */
  public static final class Builder extends ImmutableCategory.Builder {
    Builder() {}
  }
}
