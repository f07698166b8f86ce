package io.github.zweimonat.violation;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.internal.ValueStyle;
import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;

/** One broken rule: which, where in the value, and what came. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Violation permits ImmutableViolation {
  private static final MessagePatterns ENGLISH =
      MessagePatterns.load(Violation.class, "messages_en.properties");
  private static final MessagePatterns GERMAN =
      MessagePatterns.load(Violation.class, "messages_de.properties");

  Violation() {}

  /**
   * A violation of {@code rule}.
   *
   * @param path a JSON pointer from the value that was checked, in the names of the programme
   *     document: {@code /overrides/1/date}, or the empty string for the value as a whole
   * @param rule the name of the rule, one of those that have a message
   * @param arguments what the message tells, in its order; the first is what came
   * @throws IllegalArgumentException if no message is known for the rule
   */
  public static Violation of(String path, String rule, Object... arguments) {
    if (!ENGLISH.has(rule)) {
      throw new IllegalArgumentException("every rule has a message, but \"" + rule + "\" has none");
    }
    return ImmutableViolation.of(
        path, rule, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** A JSON pointer (RFC 6901) from the value that was checked; empty for the value as a whole. */
  @Value.Parameter
  public abstract String path();

  /** The name of the broken rule, for instance {@code unknown-reference}; it never changes. */
  @Value.Parameter
  public abstract String rule();

  /** What the message tells, in the order of its places; the first is what came. */
  @Value.Parameter
  public abstract List<String> arguments();

  /** What came; empty where the rule is about something that is missing. */
  public final String value() {
    return arguments().isEmpty() ? "" : arguments().get(0);
  }

  /** The rule and what came, in English. */
  public final String message() {
    return ENGLISH.format(rule(), arguments());
  }

  /** The rule and what came, in German for {@code de} and its variants, else in English. */
  public final String message(String language) {
    boolean german = language.equals("de") || language.startsWith("de-");
    return (german ? GERMAN : ENGLISH).format(rule(), arguments());
  }

  /** The same violation, told from further up: {@code prefix} comes before its path. */
  public final Violation below(String prefix) {
    return ImmutableViolation.of(prefix + path(), rule(), arguments());
  }

  @Override
  public final String toString() {
    return path().isEmpty() ? message() : path() + ": " + message();
  }
}
