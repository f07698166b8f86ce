package io.github.zweimonat.text;

import io.github.zweimonat.internal.ValueStyle;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/** A member of a programme document that is a host's own: kept, and passed by. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Extension permits ImmutableExtension {
  Extension() {}

  /**
   * A host's own member.
   *
   * @throws IllegalArgumentException if the name does not begin with {@code x-}
   */
  public static Extension of(String name, String json) {
    return ImmutableExtension.of(name, json);
  }

  /** In the order of their names, which is how every value keeps them. */
  public static List<Extension> sorted(List<Extension> extensions) {
    return extensions.stream().sorted(Comparator.comparing(Extension::name)).toList();
  }

  /** The name, beginning with {@code x-}. */
  @Value.Parameter
  public abstract String name();

  /** The value as JSON text without white space between its parts. */
  @Value.Parameter
  public abstract String json();

  @Value.Check
  void check() {
    if (!name().startsWith("x-") || name().length() == 2) {
      throw new IllegalArgumentException(
          "a host's own member must begin with x-, but is \"" + name() + "\"");
    }
  }
}
