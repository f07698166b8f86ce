package io.github.zweimonat.examples.cli.verify;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a recurrence rule as they are written, by their names in RFC 5545 §3.3.10.
 *
 * @param parts {@code BYDAY} → {@code [2MO, TU]}
 */
record PlainRule(Map<String, List<String>> parts) {
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /** A weekday, and which one of its period it is: 0 for every one. */
  record Weekday(int ordinal, DayOfWeek day) {
    static Weekday of(String text) {
      String ordinal = text.substring(0, text.length() - 2);
      return new Weekday(
          ordinal.isEmpty() ? 0 : Integer.parseInt(ordinal),
          weekday(text.substring(text.length() - 2)));
    }
  }

  /** Reads {@code FREQ=WEEKLY;BYDAY=TU}. */
  static PlainRule parse(String text) {
    Map<String, List<String>> parts = new HashMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      parts.put(
          part.substring(0, equals).toUpperCase(Locale.ROOT),
          List.of(part.substring(equals + 1).toUpperCase(Locale.ROOT).split(",", -1)));
    }
    return new PlainRule(parts);
  }

  String frequency() {
    return one("FREQ").orElseThrow();
  }

  int interval() {
    return one("INTERVAL").map(Integer::parseInt).orElse(1);
  }

  DayOfWeek weekStart() {
    return one("WKST").map(PlainRule::weekday).orElse(DayOfWeek.MONDAY);
  }

  Optional<Integer> count() {
    return one("COUNT").map(Integer::parseInt);
  }

  Optional<String> until() {
    return one("UNTIL");
  }

  List<Weekday> weekdays() {
    return parts.getOrDefault("BYDAY", List.of()).stream().map(Weekday::of).toList();
  }

  List<Integer> numbers(String name) {
    List<Integer> numbers = new ArrayList<>();
    parts.getOrDefault(name, List.of()).forEach(text -> numbers.add(Integer.parseInt(text)));
    return numbers;
  }

  private Optional<String> one(String name) {
    return parts.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.of(1 + WEEKDAYS.indexOf(name));
  }
}
