package io.github.zweimonat.list.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a row says of its offer, and where it stands.
 *
 * @param number the row as a spreadsheet shows it
 * @param column where its date stands
 * @param texts by role; none of them is blank
 */
record RowTexts(int number, int column, Map<Role, String> texts) {
  /** Of no row. */
  static final RowTexts NONE = new RowTexts(0, 0, Map.of());

  RowTexts {
    Map<Role, String> copy = new EnumMap<>(Role.class);
    copy.putAll(texts);
    texts = Collections.unmodifiableMap(copy);
  }

  Optional<String> text(Role role) {
    return Optional.ofNullable(texts.get(role));
  }
}
