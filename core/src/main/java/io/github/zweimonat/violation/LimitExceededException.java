package io.github.zweimonat.violation;

/** A call would have gone past one of the {@link Limits}; nothing of its answer is given. */
public final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the limit and what went past it. */
  public LimitExceededException(String message) {
    super(message);
  }
}
