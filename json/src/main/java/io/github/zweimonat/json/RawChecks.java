package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a document before it is looked at as JSON: its size and its encoding. */
final class RawChecks {
  private static final String[] MARKS = {"EF BB BF", "FE FF", "FF FE"};

  private RawChecks() {}

  /** The first thing that is wrong; nothing can be read behind it. */
  static Optional<Finding> check(byte[] document) {
    if (document.length > ReaderLimits.DOCUMENT_BYTES) {
      return Optional.of(tooLarge(document.length));
    }
    String head = hex(document, 0, Math.min(4, document.length));
    for (String mark : MARKS) {
      if (head.startsWith(mark)) {
        return found(0, "byte-order-mark", mark);
      }
    }
    if (head.contains("00")) {
      return found(0, "utf-16", head);
    }
    int malformed = Utf8.firstMalformed(document);
    return malformed < 0
        ? Optional.empty()
        : found(malformed, "utf-8", hex(document, malformed, malformed + 1));
  }

  static Finding tooLarge(long size) {
    return Finding.atByte(0, Violation.of("", "document-size", size, ReaderLimits.DOCUMENT_BYTES));
  }

  private static Optional<Finding> found(int offset, String rule, String came) {
    return Optional.of(Finding.atByte(offset, Violation.of("", rule, came)));
  }

  private static String hex(byte[] bytes, int from, int until) {
    StringBuilder hex = new StringBuilder();
    for (int i = from; i < until; i++) {
      hex.append(i == from ? "" : " ").append(String.format(Locale.ROOT, "%02X", bytes[i]));
    }
    return hex.toString();
  }
}
