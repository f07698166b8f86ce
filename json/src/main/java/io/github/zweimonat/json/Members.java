package io.github.zweimonat.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The members that one kind of object has, each at the place of its bit. */
final class Members {
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();
  private final long required;

  private Members(List<String> required, List<String> optional) {
    for (String name : required) {
      places.put(name, places.size());
    }
    this.required = (1L << places.size()) - 1;
    for (String name : optional) {
      places.put(name, places.size());
    }
    this.names = Stream.concat(required.stream(), optional.stream()).toList();
  }

  /** The names of an object that needs none of them. */
  static Members optional(String... optional) {
    return new Members(List.of(), List.of(optional));
  }

  /** The names that an object needs; those it may have follow. */
  static Members required(String... required) {
    return new Members(List.of(required), List.of());
  }

  /** These and further ones that an object may have. */
  Members andOptional(String... optional) {
    return new Members(names, List.of(optional));
  }

  /** The place of {@code name}, from 0; -1 if there is none. */
  int placeOf(String name) {
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  String name(int place) {
    return names.get(place);
  }

  Set<String> names() {
    return places.keySet();
  }

  /** A bit for each place that an object needs. */
  long required() {
    return required;
  }
}
