package io.github.zweimonat.violation;

import java.util.Optional;

/** A call would have gone past one of the {@link Limits}; nothing of its answer is given. */
public final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Violation> violation;

  /** Names the limit and what went past it. */
  public LimitExceededException(String message) {
    super(message);
    violation = Optional.empty();
  }

  /** Holds the limit and what went past it in every language that messages have. */
  public LimitExceededException(Violation violation) {
    super(violation.message());
    this.violation = Optional.of(violation);
  }

  /** The limit and what went past it, where a document alone can go past it. */
  public Optional<Violation> violation() {
    return violation;
  }
}
