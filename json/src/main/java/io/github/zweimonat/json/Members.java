package io.github.zweimonat.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The members that one kind of object has, each at the place of its bit. They are found by looking
 * from the last one on, as documents have them mostly in this order.
 */
final class Members {
  private final List<String> names;
  private final int[] hashes;
  private final long required;

  private Members(List<String> required, List<String> optional) {
    this.names = Stream.concat(required.stream(), optional.stream()).toList();
    this.hashes = names.stream().mapToInt(String::hashCode).toArray();
    this.required = (1L << required.size()) - 1;
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
    return placeOf(name, 0);
  }

  /**
   * The place of {@code name}, from 0; -1 if there is none.
   *
   * @param likely the first place that is looked at
   */
  int placeOf(String name, int likely) {
    int hash = name.hashCode();
    int later = find(name, hash, likely, hashes.length);
    return later < 0 ? find(name, hash, 0, likely) : later;
  }

  private int find(String name, int hash, int from, int until) {
    for (int place = from; place < until; place++) {
      if (hashes[place] == hash && names.get(place).equals(name)) {
        return place;
      }
    }
    return -1;
  }

  String name(int place) {
    return names.get(place);
  }

  Set<String> names() {
    return Set.copyOf(names);
  }

  /** A bit for each place that an object needs. */
  long required() {
    return required;
  }
}
