package io.github.zweimonat.ical;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The names that Windows, and so Outlook and Exchange, have for time zones. */
final class WindowsZones {
  private static final Map<String, String> BY_NAME = load();

  private WindowsZones() {}

  /** The IANA id of a zone by its name in Windows, in any case of letters. */
  static Optional<String> iana(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The IANA ids of all of them. */
  static Collection<String> all() {
    return BY_NAME.values();
  }

  private static Map<String, String> load() {
    Map<String, String> zones = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    try (InputStream in =
            Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(pair -> zones.put(pair[0], pair[1]));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Collections.unmodifiableMap(zones);
  }
}
