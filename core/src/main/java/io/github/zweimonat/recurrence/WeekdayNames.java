package io.github.zweimonat.recurrence;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The two letters of each weekday in a rule (RFC 5545 §3.3.10), in no human language. */
final class WeekdayNames {
  private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private WeekdayNames() {}

  static String shortName(DayOfWeek day) {
    return NAMES.get(day.getValue() - 1);
  }

  static Optional<DayOfWeek> byShortName(String name) {
    int index = NAMES.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
  }
}
