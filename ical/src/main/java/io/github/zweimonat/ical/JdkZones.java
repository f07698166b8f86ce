package io.github.zweimonat.ical;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The zones of one feed for ical4j: as the feed states them, with the rules of the JDK. The usual
 * registry of ical4j asks the network for newer rules.
 */
final class JdkZones implements TimeZoneRegistry {
  private final Map<String, TimeZone> stated = new HashMap<>();

  JdkZones() {}

  @Override
  public void register(TimeZone timezone) {
    stated.put(timezone.getID(), timezone);
  }

  @Override
  public void register(TimeZone timezone, boolean update) {
    register(timezone);
  }

  @Override
  public void clear() {
    stated.clear();
  }

  @Override
  public @Nullable TimeZone getTimeZone(String id) {
    return stated.get(id);
  }

  @Override
  public Map<String, ZoneRules> getZoneRules() {
    return Map.of();
  }

  @Override
  public ZoneId getZoneId(String tzId) {
    return ZoneId.of(tzId);
  }

  @Override
  public String getTzId(String zoneId) {
    return zoneId;
  }
}
