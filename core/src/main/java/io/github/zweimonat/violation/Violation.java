package io.github.zweimonat.violation;

import io.github.zweimonat.internal.MessagePatterns;
import io.github.zweimonat.internal.ValueStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        path, rule, Arrays.stream(arguments).map(String::valueOf).toList(), Optional.empty());
  }

  /** The same violation, told with {@code reason}: its message takes the place behind the last. */
  public final Violation because(Violation reason) {
    return ImmutableViolation.of(path(), rule(), arguments(), Optional.of(reason));
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

  /** What is broken further inside, for instance within a recurrence rule. */
  @Value.Parameter
  public abstract Optional<Violation> reason();

  /** What came; empty where the rule is about something that is missing. */
  public final String value() {
    return arguments().isEmpty() ? "" : arguments().get(0);
  }

  /** The rule and what came, in English. */
  public final String message() {
    return message("en");
  }

  /** The rule and what came, in German for {@code de} and its variants, else in English. */
  public final String message(String language) {
    boolean german = language.equals("de") || language.startsWith("de-");
    return (german ? GERMAN : ENGLISH).format(rule(), told(language));
  }

  private List<String> told(String language) {
    return reason().isEmpty()
        ? arguments()
        : Stream.concat(arguments().stream(), Stream.of(reason().get().message(language))).toList();
  }

  /** The same violation, told from further up: {@code prefix} comes before its path. */
  public final Violation below(String prefix) {
    return at(prefix + path());
  }

  /** The same violation, with {@code path} in place of its own. */
  public final Violation at(String path) {
    return ImmutableViolation.of(path, rule(), arguments(), reason());
  }

  @Override
  public final String toString() {
    return path().isEmpty() ? message() : path() + ": " + message();
  }
}
