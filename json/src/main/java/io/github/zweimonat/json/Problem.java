package io.github.zweimonat.json;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.violation.Violation;
import java.util.Locale;
import org.immutables.value.Value;

/** One problem of a document: what rule is broken, where, and what came there. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Problem permits ImmutableProblem {
  Problem() {}

  static Problem of(Severity severity, int line, int column, Violation violation) {
    return ImmutableProblem.of(severity, line, column, violation);
  }

  /** Whether the document is refused for it. */
  @Value.Parameter
  public abstract Severity severity();

  /** The line, from 1; lines end as editors see them: with LF, CR or both. */
  @Value.Parameter
  public abstract int line();

  /** The column of the member's name or of the value, in Unicode code points from 1. */
  @Value.Parameter
  public abstract int column();

  @Value.Parameter
  abstract Violation violation();

  /**
   * JSON pointer (RFC 6901) from the document to the value; for a missing member to the object that
   * lacks it, for an unknown one to the member itself. Empty for the document as a whole.
   */
  public final String pointer() {
    return violation().path();
  }

  /** The name of the broken rule, for instance {@code unknown-member}; it never changes. */
  public final String rule() {
    return violation().rule();
  }

  /** What came, shortened where it is long; empty where something is missing. */
  public final String value() {
    return violation().value();
  }

  /** The rule and what came, in English. */
  public final String message() {
    return violation().message();
  }

  /** The rule and what came, in German for {@code de} and its variants, else in English. */
  public final String message(String language) {
    return violation().message(language);
  }

  /** On one line: {@code error /offers/0/partners/1 12:7 an offer names partners …}. */
  @Override
  public final String toString() {
    return severity().name().toLowerCase(Locale.ROOT)
        + ' '
        + (pointer().isEmpty() ? "\"\"" : pointer())
        + ' '
        + line()
        + ':'
        + column()
        + ' '
        + message();
  }
}
