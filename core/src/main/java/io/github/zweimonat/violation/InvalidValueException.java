package io.github.zweimonat.violation;

import java.util.List;
import java.util.stream.Collectors;

/** A value breaks one or more rules; thrown by the call that would have made it. */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Holds {@code violations}, of which there is at least one. */
  public InvalidValueException(List<Violation> violations) {
    super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /** Holds the one rule that a value as a whole breaks, as {@link Violation#of} has it. */
  public static InvalidValueException of(String rule, Object... arguments) {
    return new InvalidValueException(List.of(Violation.of("", rule, arguments)));
  }

  /** Every broken rule, in the order in which they were found; never empty. */
  public List<Violation> violations() {
    return violations;
  }
}
