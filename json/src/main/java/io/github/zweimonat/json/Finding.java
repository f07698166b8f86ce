package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;

/**
 * A problem before its position is known.
 *
 * @param token the number of the token that it is about, from 1; 0 where {@code offset} is known
 * @param offset the byte that it is about, from 0; only where {@code token} is 0
 * @param violation what is broken, with a path from the value that begins with the token, or from
 *     the document where {@code token} is 0
 */
record Finding(Severity severity, int token, long offset, Violation violation) {
  static Finding at(Severity severity, int token, Violation violation) {
    return new Finding(severity, token, 0, Excerpt.of(violation));
  }

  static Finding atByte(long offset, Violation violation) {
    return new Finding(Severity.ERROR, 0, offset, Excerpt.of(violation));
  }
}
