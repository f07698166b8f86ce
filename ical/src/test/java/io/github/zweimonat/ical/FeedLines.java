package io.github.zweimonat.ical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A feed taken apart by hand, so that no library's leniency hides a fault. */
final class FeedLines {
  /**
   * One content line, unfolded.
   *
   * @param component the innermost component that it stands in, numbered where there are several
   * @param name in the letters of the feed
   * @param parameters by name
   * @param value as written, still escaped
   */
  record Line(String component, String name, Map<String, String> parameters, String value) {
    boolean in(String kind) {
      return component.startsWith(kind);
    }

    @Override
    public String toString() {
      return component + " " + name + parameters + ":" + value;
    }
  }

  private FeedLines() {}

  /** The octets between line ends; the last line end closes the last line. */
  static List<byte[]> physical(byte[] feed) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i + 1 < feed.length; i++) {
      if (feed[i] == '\r' && feed[i + 1] == '\n') {
        lines.add(Arrays.copyOfRange(feed, start, i));
        start = i + 2;
      }
    }
    if (start < feed.length) {
      lines.add(Arrays.copyOfRange(feed, start, feed.length));
    }
    return lines;
  }

  static List<Line> of(byte[] feed) {
    String unfolded = new String(feed, StandardCharsets.UTF_8).replace("\r\n ", "");
    List<Line> lines = new ArrayList<>();
    List<String> open = new ArrayList<>(List.of(""));
    int events = 0;
    for (String line : unfolded.split("\r\n", -1)) {
      if (line.isEmpty()) {
        continue; // behind the last line end
      }
      int colon = line.indexOf(':');
      String[] left = line.substring(0, Math.max(0, colon)).split(";", -1);
      Map<String, String> parameters = new TreeMap<>();
      for (int i = 1; i < left.length; i++) {
        String[] parameter = left[i].split("=", 2);
        parameters.put(parameter[0], parameter.length == 2 ? parameter[1] : "");
      }
      String value = line.substring(colon + 1);
      if (left[0].equals("BEGIN")) {
        open.add(value.equals("VEVENT") ? value + "#" + events++ : value);
      }
      lines.add(new Line(open.get(open.size() - 1), left[0], parameters, value));
      if (left[0].equals("END")) {
        open.remove(open.size() - 1);
      }
    }
    return lines;
  }

  /** The lines of each event, as they stand. */
  static List<List<Line>> events(byte[] feed) {
    List<List<Line>> events = new ArrayList<>();
    for (Line line : of(feed)) {
      if (line.in("VEVENT")) {
        if (line.name().equals("BEGIN")) {
          events.add(new ArrayList<>());
        }
        events.get(events.size() - 1).add(line);
      }
    }
    return events;
  }

  /** The value of the first such property of an event, unescaped; empty where there is none. */
  static String text(List<Line> event, String name) {
    return event.stream()
        .filter(line -> line.name().equals(name))
        .map(line -> unescaped(line.value()))
        .findFirst()
        .orElse("");
  }

  static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char next = value.charAt(++i);
        text.append(next == 'n' || next == 'N' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  static boolean isUtf8(byte[] octets) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
