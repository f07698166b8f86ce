package io.github.zweimonat.examples.fleet;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was made of a document, written after all the rest: where it is there, everything it names
 * is there, too.
 *
 * @param source the digest of the document and of all else that the outputs follow from
 * @param zone the programme's, in which "today" is told
 * @param day what the outputs show as today
 * @param files the entity tag of each output by its path below the document's folder
 */
record Manifest(String source, ZoneId zone, LocalDate day, Map<String, String> files) {
  /** The folder in which the manifests lie, below that of the outputs. */
  static final String FOLDER = ".fleet";

  private static final String HEAD = "zweimonat fleet 1";

  Manifest {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** Whether a run at {@code now} of the document with {@code source} would make the same. */
  boolean isCurrent(String source, Instant now) {
    return this.source.equals(source) && LocalDate.ofInstant(now, zone).equals(day);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    text.append(HEAD).append('\n').append(source).append('\n');
    text.append(zone).append('\n').append(day).append('\n');
    files.forEach((path, tag) -> text.append(tag).append(' ').append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What {@link #bytes} says; empty for anything else, so that all is made again. */
  static Optional<Manifest> parse(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 4 || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    Map<String, String> files = new TreeMap<>();
    for (String line : lines.subList(4, lines.size())) {
      int space = line.indexOf(' ');
      if (space < 0) {
        return Optional.empty();
      }
      files.put(line.substring(space + 1), line.substring(0, space));
    }
    try {
      return Optional.of(
          new Manifest(
              lines.get(1), ZoneId.of(lines.get(2)), LocalDate.parse(lines.get(3)), files));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
