package io.github.zweimonat.imports;

import io.github.zweimonat.recurrence.LocalStart;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of an offer, found by identity, else by their planned start, else by when they are. */
final class DateIndex {
  private final Map<String, ToldDate> byKey = new HashMap<>();
  private final Map<LocalStart, List<ToldDate>> byPlanned = new HashMap<>();
  private final Map<LocalDateTime, List<ToldDate>> byStart = new HashMap<>();

  DateIndex(List<ToldDate> dates) {
    for (ToldDate date : dates) {
      byKey.putIfAbsent(date.key(), date);
      byPlanned.computeIfAbsent(date.planned(), it -> new ArrayList<>()).add(date);
      byStart.computeIfAbsent(date.start(), it -> new ArrayList<>()).add(date);
    }
  }

  /** The one that is meant by {@code date}, if it is sure which. */
  Optional<ToldDate> match(ToldDate date) {
    return Optional.ofNullable(byKey.get(date.key()))
        .or(() -> only(byPlanned.getOrDefault(date.planned(), List.of())))
        .or(
            () ->
                only(
                    byStart.getOrDefault(date.start(), List.of()).stream()
                        .filter(it -> it.planned().isDate() == date.planned().isDate())
                        .toList()));
  }

  private static Optional<ToldDate> only(List<ToldDate> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
