package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a document shows before it is looked at as JSON: whether its size and its encoding are
 * right.
 *
 * @param broken the first thing that is wrong; nothing can be read behind it
 * @param plain whether its strings need no look at their characters, as {@link Utf8} tells
 */
record RawChecks(Optional<Finding> broken, boolean plain) {
  /** A byte order mark, or UTF-16 and UTF-32, show within so many bytes. */
  private static final int HEAD = 4;

  private static final String[] MARKS = {"EF BB BF", "FE FF", "FF FE"};

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  static RawChecks of(byte[] document) {
    if (document.length > ReaderLimits.DOCUMENT_BYTES) {
      return new RawChecks(Optional.of(tooLarge(document.length)), false);
    }
    Optional<Finding> encoding = encoding(document);
    if (encoding.isPresent()) {
      return new RawChecks(encoding, false);
    }
    Utf8 utf8 = Utf8.of(document);
    int malformed = utf8.firstMalformed();
    return malformed < 0
        ? new RawChecks(Optional.empty(), utf8.plain())
        : new RawChecks(found(malformed, "utf-8", hex(document, malformed, malformed + 1)), false);
  }

  private static Optional<Finding> encoding(byte[] document) {
    String head = hex(document, 0, Math.min(HEAD, document.length));
    for (String mark : MARKS) {
      if (head.startsWith(mark)) {
        return found(0, "byte-order-mark", mark);
      }
    }
    return head.contains("00") ? found(0, "utf-16", head) : Optional.empty();
  }

  static Finding tooLarge(long size) {
    return Finding.atByte(0, Violation.of("", "document-size", size, ReaderLimits.DOCUMENT_BYTES));
  }

  private static Optional<Finding> found(int offset, String rule, String came) {
    return Optional.of(Finding.atByte(offset, Violation.of("", rule, came)));
  }

  private static String hex(byte[] bytes, int from, int until) {
    return HEX.formatHex(bytes, from, until);
  }
}
