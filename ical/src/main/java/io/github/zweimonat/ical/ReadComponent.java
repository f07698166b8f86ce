package io.github.zweimonat.ical;

import java.util.List;
import java.util.Optional;

/**
 * A component as it stands in a feed.
 *
 * @param name in capitals
 * @param line where it begins, from 1
 */
record ReadComponent(
    String name, int line, List<ReadProperty> properties, List<ReadComponent> components) {

  /** The first property of this name. */
  Optional<ReadProperty> property(String property) {
    return properties.stream().filter(it -> it.name().equals(property)).findFirst();
  }

  List<ReadProperty> all(String property) {
    return properties.stream().filter(it -> it.name().equals(property)).toList();
  }

  List<ReadComponent> components(String component) {
    return components.stream().filter(it -> it.name().equals(component)).toList();
  }
}
