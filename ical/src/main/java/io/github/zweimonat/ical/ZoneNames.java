package io.github.zweimonat.ical;

import io.github.zweimonat.internal.Zones;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which IANA zone a calendar means by a TZID. In this order: an IANA id, also behind the prefix of
 * a program; a Windows name; what X-LIC-LOCATION says; a zone with the very offsets that the
 * calendar states, for the years in question. Nothing else is a guess worth a wrong hour.
 */
final class ZoneNames {
  private static final Map<String, String> IANA = ianaByName();

  private final Map<String, ReadComponent> defined = new HashMap<>();
  private final Set<ZoneId> likely = new LinkedHashSet<>();
  private final Map<String, Optional<ZoneId>> found = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final ImportNotes notes;

  /**
   * The zones of {@code calendar}.
   *
   * @param preferred those to take first where several have the stated offsets
   */
  ZoneNames(ReadComponent calendar, List<ZoneId> preferred, ImportNotes notes) {
    this.notes = notes;
    for (ReadComponent zone : calendar.components("VTIMEZONE")) {
      zone.property("TZID").ifPresent(id -> defined.putIfAbsent(id.value().strip(), zone));
    }
    likely.addAll(preferred);
    likely.add(ZoneId.of("Europe/Berlin"));
    WindowsZones.all().stream().filter(Zones::isIana).map(ZoneId::of).forEach(likely::add);
  }

  /** The zone that {@code name} is, whatever the calendar states about it. */
  static Optional<ZoneId> named(String name) {
    String plain = name.strip();
    List<String> candidates = new ArrayList<>();
    candidates.add(plain);
    for (int slash = plain.indexOf('/'); slash >= 0; slash = plain.indexOf('/', slash + 1)) {
      candidates.add(plain.substring(slash + 1));
    }
    // "/mozilla.org/20050126_1/Europe/Berlin": the longest end that is an id; never a mere "GMT"
    for (String candidate : candidates) {
      String id = IANA.get(candidate);
      if (id != null && (candidate.equals(plain) || candidate.indexOf('/') > 0)) {
        return Optional.of(ZoneId.of(id));
      }
    }
    return WindowsZones.iana(plain).filter(Zones::isIana).map(ZoneId::of);
  }

  /** The zone that {@code tzid} is for an event of {@code year}; empty if that is not sure. */
  Optional<ZoneId> resolve(String tzid, int year, ReadProperty where) {
    return found.computeIfAbsent(tzid + ' ' + year, key -> look(tzid.strip(), year, where));
  }

  private Optional<ZoneId> look(String tzid, int year, ReadProperty where) {
    Optional<ZoneId> named = named(tzid);
    ReadComponent zone = defined.get(tzid);
    if (named.isPresent() || zone == null) {
      return named;
    }
    Optional<ZoneId> located =
        zone.property("X-LIC-LOCATION").flatMap(place -> named(place.value()));
    if (located.isPresent()) {
      return located;
    }
    Optional<ZoneId> alike = alike(zone, year);
    alike
        .filter(like -> told.add(tzid))
        .ifPresent(
            like ->
                notes.noted(
                    where,
                    "the calendar's own zone "
                        + ImportNotes.quoted(tzid)
                        + " has the offsets of "
                        + like
                        + " and is read as that"));
    return alike;
  }

  private Optional<ZoneId> alike(ReadComponent zone, int year) {
    try {
      DefinedZone stated = new DefinedZone(zone, year);
      return likely.stream().filter(stated::isLike).findFirst();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<String, String> ianaByName() {
    Map<String, String> ids = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    ZoneId.getAvailableZoneIds().stream()
        .filter(Zones::isIana)
        .filter(id -> !id.toUpperCase(Locale.ROOT).startsWith("ETC/GMT"))
        .sorted()
        .forEach(id -> ids.putIfAbsent(id, id));
    ids.put("UTC", "Etc/UTC");
    ids.put("Z", "Etc/UTC");
    ids.put("GMT", "Etc/UTC");
    return ids;
  }
}
