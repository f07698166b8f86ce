package io.github.zweimonat.json;

import io.github.zweimonat.internal.Zones;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.NominalDuration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Values that a document names again and again: each is made once. */
final class SharedValues {
  private final Map<String, String> strings = new HashMap<>();
  private final Map<String, RecurrenceRule> rules = new HashMap<>();
  private final Map<String, NominalDuration> durations = new HashMap<>();
  private final Map<String, Optional<ZoneId>> zones = new HashMap<>();

  /** The one string that says {@code text}. */
  String string(String text) {
    String known = strings.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  /**
   * The rule that {@code text} is.
   *
   * @throws io.github.zweimonat.recurrence.RecurrenceParseException if it is none
   */
  RecurrenceRule rule(String text) {
    return rules.computeIfAbsent(text, RecurrenceRule::parse);
  }

  /**
   * The duration that {@code text} is.
   *
   * @throws IllegalArgumentException if it is none
   */
  NominalDuration duration(String text) {
    return durations.computeIfAbsent(text, NominalDuration::parse);
  }

  /** The zone with the IANA id {@code id}; nothing if there is none. */
  Optional<ZoneId> zone(String id) {
    return zones.computeIfAbsent(
        id, name -> Zones.isIana(name) ? Optional.of(ZoneId.of(name)) : Optional.empty());
  }
}
