package io.github.zweimonat.ical;

import java.util.Optional;

/**
 * Whether a line is a property at all (RFC 5545 §3.1). ical4j gives up a whole feed for one line
 * that is none, so such lines are found before it sees them.
 */
final class LineSyntax {
  private static final int NAME_LENGTH = 200;

  private LineSyntax() {}

  static boolean isNameCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  /**
   * The line as ical4j reads it without loss: quotes around every parameter that has a sign in it,
   * of several values of a parameter the first. Empty if it is no property.
   */
  static Optional<String> normalized(String line) {
    int at = name(line, 0);
    if (at == 0 || at > NAME_LENGTH) {
      return Optional.empty();
    }
    StringBuilder normal = new StringBuilder(line.length() + 8).append(line, 0, at);
    while (at < line.length() && line.charAt(at) == ';') {
      int equals = name(line, at + 1);
      if (equals == at + 1 || equals >= line.length() || line.charAt(equals) != '=') {
        return Optional.empty();
      }
      int end = values(line, equals + 1);
      if (end < 0) {
        return Optional.empty();
      }
      normal.append(line, at, equals + 1).append(value(line.substring(equals + 1, end)));
      at = end;
    }
    if (at >= line.length() || line.charAt(at) != ':') {
      return Optional.empty();
    }
    return Optional.of(normal.append(line, at, line.length()).toString());
  }

  private static int name(String line, int from) {
    int end = from;
    while (end < line.length() && isNameCharacter(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the values of a parameter end; -1 if a quote is left open. */
  private static int values(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) != ';' && line.charAt(end) != ':') {
      if (line.charAt(end) == '"') {
        end = line.indexOf('"', end + 1);
        if (end < 0) {
          return -1;
        }
      } else if (line.charAt(end) == '\\') {
        end++; // Apple's "\;" within a parameter
      }
      end++;
    }
    return end;
  }

  /** The first value in quotes, without what ical4j would take for an escape. */
  private static String value(String values) {
    String first = values;
    if (values.startsWith("\"")) {
      first = values.substring(1, values.indexOf('"', 1));
    }
    return '"' + first.replace("\"", "").replace("\\", "") + '"';
  }
}
