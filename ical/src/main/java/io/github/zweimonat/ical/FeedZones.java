package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The zones of one feed. Not thread-safe. */
final class FeedZones {
  private final Map<ZoneId, ZoneTimes> byZone = new HashMap<>();
  private final Map<ZoneId, Optional<ZoneStatement>> statements;
  private @Nullable ZoneId lastZone;
  private @Nullable ZoneTimes lastTimes;

  /**
   * @param statements what is known to have to be said of zones
   */
  FeedZones(Map<ZoneId, Optional<ZoneStatement>> statements) {
    this.statements = new HashMap<>(statements);
  }

  /** What has to be said of all zones that were asked for, or known beforehand. */
  Map<ZoneId, Optional<ZoneStatement>> statements() {
    return statements;
  }

  /** The times of {@code zone}. */
  ZoneTimes of(ZoneId zone) {
    ZoneTimes last = lastTimes;
    if (last != null && zone.equals(lastZone)) {
      return last;
    }
    ZoneTimes times = byZone.computeIfAbsent(zone, this::times);
    lastZone = zone;
    lastTimes = times;
    return times;
  }

  private ZoneTimes times(ZoneId zone) {
    return new ZoneTimes(
        zone, Objects.requireNonNull(statements.computeIfAbsent(zone, ZoneStatement::of)));
  }

  /** What has to be said of the zone that {@code date} names, if it names one. */
  Optional<ZoneStatement> named(Occurrence date) {
    if (date.isAllDay()) {
      return Optional.empty();
    }
    ZoneTimes times = of(date.timeZone());
    return times.isClear(date.startSecond(), date.endSecond())
        ? times.statement()
        : Optional.empty();
  }
}
