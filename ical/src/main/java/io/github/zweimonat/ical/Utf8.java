package io.github.zweimonat.ical;

/** Code points as octets (RFC 3629), without an array for each text. */
final class Utf8 {
  /** Stands for what is no character. */
  static final int REPLACEMENT = 0xFFFD;

  private Utf8() {}

  /** Writes {@code codePoint}, which is no surrogate; tells where the next octet goes. */
  static int encode(int codePoint, byte[] to, int start) {
    int at = start;
    if (codePoint < 0x80) {
      to[at++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      to[at++] = (byte) (0xC0 | (codePoint >> 6));
      to[at++] = continuation(codePoint);
    } else if (codePoint < 0x10000) {
      to[at++] = (byte) (0xE0 | (codePoint >> 12));
      to[at++] = continuation(codePoint >> 6);
      to[at++] = continuation(codePoint);
    } else {
      to[at++] = (byte) (0xF0 | (codePoint >> 18));
      to[at++] = continuation(codePoint >> 12);
      to[at++] = continuation(codePoint >> 6);
      to[at++] = continuation(codePoint);
    }
    return at;
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }
}
