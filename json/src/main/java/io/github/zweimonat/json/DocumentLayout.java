package io.github.zweimonat.json;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Lays out a programme document that comes without white space, for people to read and for changes
 * to show as the lines that they change: two spaces for each level, each member and each entry on a
 * line of its own. On one line is an object or a list that has no further ones in it and is short.
 * Whether it is, shows when it ends or has become too long; until then it is held back.
 */
final class DocumentLayout extends OutputStream {
  /** The most characters (code points) on one line from bracket to bracket. */
  static final int LINE = 80;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 13];
  private int size;
  private int depth;
  private final Strings strings = new Strings();

  /** What is held back: at most so many characters of at most four bytes. */
  private final byte[] held = new byte[4 * LINE];

  private int heldSize;
  private int heldLength;

  /** Passes on what it lays out to {@code out}, which it leaves open. */
  DocumentLayout(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write((byte) b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
    out.flush();
  }

  private void write(byte b) throws IOException {
    boolean mark = strings.isMark(b);
    if (mark && (b == '{' || b == '[')) {
      release(false);
      hold(b, true);
    } else if (heldSize == 0) {
      put(b, mark, false);
    } else {
      hold(b, mark);
      if (mark && (b == '}' || b == ']')) {
        release(heldLength <= LINE);
      } else if (heldLength >= LINE) {
        release(false);
      }
    }
  }

  private void hold(byte b, boolean mark) {
    held[heldSize++] = b;
    boolean continuation = (b & 0xc0) == 0x80;
    heldLength += continuation ? 0 : mark && isSeparator(b) ? 2 : 1;
  }

  private static boolean isSeparator(byte b) {
    return b == ',' || b == ':';
  }

  /** Passes on what is held back. */
  private void release(boolean onOneLine) throws IOException {
    Strings within = new Strings();
    for (int i = 0; i < heldSize; i++) {
      put(held[i], within.isMark(held[i]), onOneLine);
    }
    heldSize = 0;
    heldLength = 0;
  }

  private void put(byte b, boolean mark, boolean onOneLine) throws IOException {
    if (!mark) {
      put(b);
      return;
    }
    switch (b) {
      case '{', '[' -> {
        put(b);
        depth++;
        if (!onOneLine) {
          line();
        }
      }
      case '}', ']' -> {
        depth--;
        if (!onOneLine) {
          line();
        }
        put(b);
      }
      case ',' -> {
        put(b);
        if (onOneLine) {
          put((byte) ' ');
        } else {
          line();
        }
      }
      case ':' -> {
        put(b);
        put((byte) ' ');
      }
      default -> put(b);
    }
  }

  private void line() throws IOException {
    put((byte) '\n');
    for (int i = 0; i < depth; i++) {
      put((byte) ' ');
      put((byte) ' ');
    }
  }

  private void put(byte b) throws IOException {
    if (size == buffer.length) {
      out.write(buffer, 0, size);
      size = 0;
    }
    buffer[size++] = b;
  }

  /** Tells what is in strings from what is around them. */
  private static final class Strings {
    private boolean inside;
    private boolean escaped;

    /** Whether {@code b}, which comes next, stands outside. */
    boolean isMark(byte b) {
      boolean outside = !inside;
      if (escaped) {
        escaped = false;
      } else if (b == '"') {
        inside = outside;
      } else {
        escaped = inside && b == '\\';
      }
      return outside;
    }
  }
}
