package io.github.zweimonat.ical;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * Writes content lines (RFC 5545 §3.1) as UTF-8 straight into a growing buffer. A line is folded
 * before it is longer than 75 octets, and never inside an escape, a code point or what readers take
 * as one character, unless that alone is longer than a line.
 *
 * <p>Texts are composed (NFC). Every kind of line break in them becomes {@code \n}; control
 * characters other than tab are left out; half a surrogate pair becomes U+FFFD.
 *
 * <p>Most characters stand for themselves and are joined by nothing: those of ASCII, and the
 * letters of Latin, Greek, Cyrillic, Hebrew and Arabic. They are taken in one loop that folds
 * before the one that does not fit; only the others are looked at one by one.
 *
 * <p>Names, numbers and times are taken as they are: they are ASCII and shorter than a line.
 */
final class ContentLineWriter {
  private static final int LINE_LENGTH = 75;

  /** The octets that a fold adds: CR, LF and a space. */
  private static final int FOLD_LENGTH = 3;

  /**
   * More than the octets that become of one UTF-16 unit: three, or two of an escape, and its share
   * of folds, of which two neighbours are never less than a line apart.
   */
  private static final int OCTETS_PER_UNIT = 4;

  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  /** The first unit that takes three octets, and more than a table should have. */
  private static final int FIRST_OF_THREE = 0x800;

  /** How many octets a unit takes that can be written as it is; 0 for all others. */
  private static final byte[] PRINTABLE = new byte[FIRST_OF_THREE];

  /** The same in a text, where some have to be escaped. */
  private static final byte[] PLAIN;

  static {
    for (char c = ' '; c < FIRST_OF_THREE; c++) {
      boolean joined = Graphemes.joins('a', c) || Graphemes.holdsOn(c);
      PRINTABLE[c] = (byte) (joined || Composition.isLeftOut(c) || c == NEXT_LINE ? 0 : octets(c));
    }
    PRINTABLE['\t'] = 1;
    PLAIN = PRINTABLE.clone();
    PLAIN['\\'] = 0;
    PLAIN[';'] = 0;
    PLAIN[','] = 0;
  }

  private static int octets(char c) {
    return c < 0x80 ? 1 : 2;
  }

  private byte[] buffer;
  private int size;

  /** The text that is being written. */
  private char[] units = new char[1024];

  /** Where the physical line begins that is being written. */
  private int lineStart;

  /** Where its content begins: in a folded line, behind the space. */
  private int contentStart;

  /** Where the last character begins, as readers take one. */
  private int clusterStart;

  /** The last code point; 0 at the beginning of a line. */
  private int previous;

  /** Whether {@link #previous} is the first half of a flag. */
  private boolean halfFlag;

  ContentLineWriter(int expectedSize) {
    buffer = new byte[Math.max(256, expectedSize)];
  }

  /** Begins a component: {@code BEGIN:VEVENT}. */
  void begin(String component) {
    value("BEGIN", component);
  }

  /** Writes finished lines. */
  void lines(byte[] finished) {
    ensure(finished.length);
    System.arraycopy(finished, 0, buffer, size, finished.length);
    size += finished.length;
  }

  /** Ends a component. */
  void end(String component) {
    value("END", component);
  }

  /** A property whose value is text: escaped. */
  void text(String name, String text) {
    start(name);
    content(text, PLAIN);
    endLine();
  }

  /** A property whose value is text: escaped. */
  void text(String name, TextBuilder text) {
    start(name);
    content(text.units(), text.length(), PLAIN);
    endLine();
  }

  /** A property whose value is a list of texts: escaped, with bare commas between them. */
  void texts(String name, List<String> texts) {
    start(name);
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        ensure(LINE_LENGTH);
        character(',');
      }
      content(texts.get(i), PLAIN);
    }
    endLine();
  }

  /** A property whose value is no text, such as an address: not escaped. */
  void value(String name, String value) {
    start(name);
    content(value, PRINTABLE);
    endLine();
  }

  /** A property whose value is an address, in ASCII. */
  void address(String name, URI address) {
    value(name, address.toASCIIString());
  }

  /** A property whose value is an instant: {@code 20250708T140000Z}. */
  void instant(String name, long second) {
    start(name);
    size = BasicTime.write(second, buffer, size);
    buffer[size++] = 'Z';
    endLine();
  }

  /** A property whose value is a time on a wall: {@code 20250708T160000}. */
  void wallTime(String name, long localSecond) {
    start(name);
    size = BasicTime.write(localSecond, buffer, size);
    endLine();
  }

  /** A property whose value is a day: {@code 20250708}. */
  void day(String name, long epochDay) {
    start(name);
    size = BasicTime.writeDay(epochDay, buffer, size);
    endLine();
  }

  /** Lines that stand in the buffer. */
  record Lines(int start, int end) {}

  /** What was written since {@link #size()} was {@code start}. */
  Lines since(int start) {
    return new Lines(start, size);
  }

  /** Writes lines once more. */
  void repeat(Lines lines) {
    int length = lines.end() - lines.start();
    ensure(length);
    System.arraycopy(buffer, lines.start(), buffer, size, length);
    size += length;
  }

  /** How many octets are written. */
  int size() {
    return size;
  }

  /** The buffer, of which the first {@link #size()} octets are written. */
  byte[] buffer() {
    return buffer;
  }

  private void start(String name) {
    // Room for the name, the longest time and the end of the line.
    ensure(name.length() + 32);
    lineStart = size;
    contentStart = size;
    int at = size + name.length();
    ascii(name);
    buffer[at++] = ':';
    size = at;
    clusterStart = at;
    previous = 0;
    halfFlag = false;
  }

  @SuppressWarnings("deprecation") // it takes the low octet of each unit, which is all of ASCII
  private void ascii(String name) {
    name.getBytes(0, name.length(), buffer, size);
  }

  private void endLine() {
    ensure(2);
    buffer[size++] = '\r';
    buffer[size++] = '\n';
  }

  private void content(String text, byte[] asIs) {
    int length = text.length();
    if (units.length < length) {
      units = new char[length + units.length];
    }
    text.getChars(0, length, units, 0); // units of an array are read much faster
    content(units, length, asIs);
  }

  private void content(char[] given, int length, byte[] asIs) {
    char[] from = given;
    int end = length;
    if (!Composition.isComposed(given, length)) {
      from = Composition.of(new String(given, 0, length)).toCharArray();
      end = from.length;
    }
    ensure(Math.addExact(Math.multiplyExact(end, OCTETS_PER_UNIT), LINE_LENGTH));
    int i = 0;
    while (i < end) {
      i = run(from, i, end, asIs);
      if (i == end) {
        return;
      }
      char c = from[i++];
      if (c < 128) {
        ascii(c, asIs);
        if (c == '\r' && i < end && from[i] == '\n') {
          i++;
        }
      } else if (!Character.isSurrogate(c)) {
        beyondAscii(c);
      } else if (Character.isHighSurrogate(c) && i < end && Character.isLowSurrogate(from[i])) {
        character(Character.toCodePoint(c, from[i++]));
      } else {
        character(Utf8.REPLACEMENT);
      }
    }
  }

  /** Copies what stands for itself; tells where it stopped. */
  private int run(char[] from, int start, int end, byte[] asIs) {
    if (Graphemes.holdsOn(previous)) {
      return start;
    }
    byte[] to = buffer;
    int at = size;
    int lineEnd = lineStart + LINE_LENGTH;
    int i = start;
    while (i < end) {
      char c = from[i];
      int octets = c < FIRST_OF_THREE ? asIs[c] : 0;
      if (octets == 0) {
        break;
      }
      if (at + octets > lineEnd) {
        beginLine(at, to);
        at = contentStart;
        lineEnd = lineStart + LINE_LENGTH;
      }
      if (octets == 2) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
        i++;
      } else {
        int stop = Math.min(end, i + lineEnd - at);
        while (i + 4 <= stop) { // four at once: most of a feed is ASCII
          char c0 = from[i];
          char c1 = from[i + 1];
          char c2 = from[i + 2];
          char c3 = from[i + 3];
          if ((c0 | c1 | c2 | c3) >= 0x80 || (asIs[c0] & asIs[c1] & asIs[c2] & asIs[c3]) == 0) {
            break;
          }
          to[at] = (byte) c0;
          to[at + 1] = (byte) c1;
          to[at + 2] = (byte) c2;
          to[at + 3] = (byte) c3;
          at += 4;
          i += 4;
        }
        while (i < stop && from[i] < 0x80 && asIs[from[i]] != 0) {
          to[at++] = (byte) from[i++];
        }
      }
    }
    if (i > start) {
      size = at;
      previous = from[i - 1];
      clusterStart = at - octets(from[i - 1]);
      halfFlag = false;
    }
    return i;
  }

  private void ascii(char c, byte[] asIs) {
    if (asIs[c] != 0) {
      character(c);
    } else if (PRINTABLE[c] != 0) {
      escape(c);
    } else if (c == '\n' || c == '\r') {
      escape('n');
    }
  }

  private void beyondAscii(char c) {
    if (c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
      escape('n');
    } else if (c > 0x9F) {
      character(c);
    }
  }

  private void escape(char c) {
    int at = size;
    buffer[size++] = '\\';
    buffer[size++] = (byte) c;
    written(c, at);
  }

  private void character(int codePoint) {
    int at = size;
    size = Utf8.encode(codePoint, buffer, at);
    written(codePoint, at);
  }

  /** Notes that {@code codePoint} stands at {@code at}, and folds where the line is too long. */
  private void written(int codePoint, int at) {
    boolean secondHalf = halfFlag && Graphemes.isHalfFlag(codePoint);
    if (!secondHalf && !Graphemes.joins(previous, codePoint)) {
      clusterStart = at;
    }
    halfFlag = !secondHalf && Graphemes.isHalfFlag(codePoint);
    previous = codePoint;
    if (size - lineStart > LINE_LENGTH) {
      fold(clusterStart > contentStart ? clusterStart : at);
    }
  }

  private void fold(int at) {
    System.arraycopy(buffer, at, buffer, at + FOLD_LENGTH, size - at);
    beginLine(at, buffer);
    size += FOLD_LENGTH;
    clusterStart = contentStart;
  }

  /** Writes a fold: what follows it stands in another physical line. */
  private void beginLine(int at, byte[] to) {
    to[at] = '\r';
    to[at + 1] = '\n';
    to[at + 2] = ' ';
    lineStart = at + 2;
    contentStart = at + FOLD_LENGTH;
  }

  private void ensure(int more) {
    int needed = Math.addExact(size, more);
    if (needed > buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 8L, needed + (long) size));
    }
  }
}
