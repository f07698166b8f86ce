package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Occurrence;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The zones of one feed, and which of them its times name. Not thread-safe. */
final class FeedZones {
  private final Map<ZoneId, ZoneTimes> byZone = new HashMap<>();
  private final Map<String, ZoneStatement> used = new TreeMap<>();
  private @Nullable ZoneId lastZone;
  private @Nullable ZoneTimes lastTimes;

  /** The times of {@code zone}. */
  ZoneTimes of(ZoneId zone) {
    ZoneTimes last = lastTimes;
    if (last != null && zone.equals(lastZone)) {
      return last;
    }
    ZoneTimes times = byZone.computeIfAbsent(zone, ZoneTimes::new);
    lastZone = zone;
    lastTimes = times;
    return times;
  }

  /** Notes the zone that {@code date} will name, if it will name one. */
  void use(Occurrence date) {
    if (date.isAllDay()) {
      return;
    }
    ZoneTimes times = of(date.timeZone());
    if (!times.isUsed() && times.isClear(date.startSecond(), date.endSecond())) {
      times.use();
      times.statement().ifPresent(statement -> used.put(statement.zone().getId(), statement));
    }
  }

  /** What has to be said before the times, by the id of the zone. */
  Collection<ZoneStatement> used() {
    return used.values();
  }
}
