package io.github.zweimonat.ical;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The content lines of a file (RFC 5545 §3.1). Parts are joined as octets, because some programs
 * fold within a character; a line may end with LF alone, the last one with nothing. A byte order
 * mark and empty lines are passed over, control characters that no text has are taken out.
 */
final class LineUnfolder {
  /** The most octets of a property's name that are told. */
  private static final int NAME_OCTETS = 40;

  private final byte[] feed;
  private final ImportNotes notes;
  private final List<ContentLine> lines = new ArrayList<>();
  private final ByteArrayOutputStream open = new ByteArrayOutputStream(256);
  private int openedAt;
  private boolean tooLong;

  private LineUnfolder(byte[] feed, ImportNotes notes) {
    this.feed = feed;
    this.notes = notes;
  }

  /**
   * The lines in order.
   *
   * @throws CalendarParseException if the file is not UTF-8
   */
  static List<ContentLine> lines(byte[] feed, ImportNotes notes) {
    if (startsWith(feed, 0xFE, 0xFF) || startsWith(feed, 0xFF, 0xFE)) {
      throw new CalendarParseException("a feed must be UTF-8, but begins as UTF-16 does", 1);
    }
    return new LineUnfolder(feed, notes).unfold();
  }

  private List<ContentLine> unfold() {
    int at = startsWith(feed, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    for (int line = 1; at < feed.length; line++) {
      int end = at;
      while (end < feed.length && feed[end] != '\n') {
        end++;
      }
      part(at, end > at && feed[end - 1] == '\r' ? end - 1 : end, line);
      at = end + 1;
    }
    close();
    return lines;
  }

  private void part(int from, int to, int line) {
    boolean folded = from < to && (feed[from] == ' ' || feed[from] == '\t');
    if (!folded) {
      close();
      openedAt = line;
      tooLong = false;
    }
    int first = folded ? from + 1 : from;
    if (open.size() + to - first > ImportLimits.LINE_OCTETS) {
      tooLong = true;
      if (open.size() == 0) {
        open.write(feed, first, NAME_OCTETS); // enough to tell which property it is
      }
    }
    if (!tooLong && openedAt > 0) {
      open.write(feed, first, to - first);
    }
  }

  private void close() {
    String text = decoded(open.toByteArray());
    open.reset();
    if (tooLong) {
      notes.leftOut(
          openedAt,
          name(text),
          "a line must have at most "
              + ImportLimits.LINE_OCTETS
              + " octets (LINE_OCTETS), but this one has more");
    } else if (!text.isBlank()) {
      lines.add(new ContentLine(openedAt, text));
    }
  }

  private static String name(String text) {
    int end = 0;
    while (end < text.length()
        && end < NAME_OCTETS
        && LineSyntax.isNameCharacter(text.charAt(end))) {
      end++;
    }
    return end == 0 ? "line" : text.substring(0, end);
  }

  private String decoded(byte[] octets) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
      return text.chars().anyMatch(LineUnfolder::isControl) ? withoutControls(text) : text;
    } catch (CharacterCodingException notUtf8) {
      if (tooLong) {
        return ""; // it may be cut within a character
      }
      throw new CalendarParseException(
          "a feed must be UTF-8, but has octets here that are not; it may be ISO-8859-1 or"
              + " Windows-1252",
          openedAt);
    }
  }

  private static String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().filter(c -> !isControl(c)).forEach(c -> clean.append((char) c));
    return clean.toString();
  }

  private static boolean isControl(int c) {
    return c < ' ' ? c != '\t' : c >= 0x7f && c <= 0x9f;
  }

  private static boolean startsWith(byte[] feed, int... octets) {
    if (feed.length < octets.length) {
      return false;
    }
    for (int i = 0; i < octets.length; i++) {
      if ((feed[i] & 0xFF) != octets[i]) {
        return false;
      }
    }
    return true;
  }
}
