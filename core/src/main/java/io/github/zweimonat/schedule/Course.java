package io.github.zweimonat.schedule;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import java.util.List;
import org.immutables.value.Value;

/** Says that the dates of a schedule build on each other and are numbered, "date 5 of 8". */
@Value.Immutable
@ValueStyle
public abstract sealed class Course permits ImmutableCourse {
  Course() {}

  /** A course that is joined as {@code joining} says. */
  public static Course of(Joining joining) {
    return builder().joining(joining).build();
  }

  /** Starts a course. */
  public static Builder builder() {
    return new Builder();
  }

  /** When somebody may join. */
  @Value.Default
  public Joining joining() {
    return Joining.FROM_START;
  }

  /** A host's own members. */
  public abstract List<Extension> extensions();

  /** When somebody may join a course. */
  public enum Joining {
    /** Only with the first date. */
    FROM_START,
    /** With any date. */
    ANY_TIME
  }

  @Value.Check
  Course normalized() {
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of a course. */
  public static final class Builder extends ImmutableCourse.Builder {
    Builder() {}
  }
}
