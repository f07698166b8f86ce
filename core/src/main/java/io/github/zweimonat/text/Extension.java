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

  /**
   * In the order of their names, which is how every value keeps them.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static List<Extension> sorted(List<Extension> extensions) {
    if (areInOrder(extensions)) {
      return extensions;
    }
    List<Extension> sorted =
        extensions.stream().sorted(Comparator.comparing(Extension::name)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).name().equals(sorted.get(i - 1).name())) {
        throw new IllegalArgumentException(
            "a host's own member must stand once, but there are two \""
                + sorted.get(i).name()
                + "\"");
      }
    }
    return sorted;
  }

  /** The common case: none, one, or sorted already. */
  private static boolean areInOrder(List<Extension> extensions) {
    for (int i = 1; i < extensions.size(); i++) {
      if (extensions.get(i - 1).name().compareTo(extensions.get(i).name()) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The name, beginning with {@code x-}. */
  @Value.Parameter
  public abstract String name();

  /**
   * The value as JSON text without white space between its parts; core does not look into it, who
   * writes a document does.
   */
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
