package io.github.zweimonat.json;

/**
 * Turns bytes of UTF-8 into lines and columns, forwards only. Lines end with LF, CR or both;
 * columns count code points.
 */
final class LineCounter {
  private final byte[] text;
  private int at;
  private int line = 1;
  private int column = 1;

  LineCounter(byte[] text) {
    this.text = text;
  }

  void advanceTo(long offset) {
    for (; at < offset && at < text.length; at++) {
      byte b = text[at];
      if (b == '\n' || (b == '\r' && (at + 1 == text.length || text[at + 1] != '\n'))) {
        line++;
        column = 1;
      } else if ((b & 0xc0) != 0x80) {
        column++;
      }
    }
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
