package io.github.zweimonat.list.reading;

/** What came is no list of dates. */
public final class ListParseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The message says what a list must be, then what came. */
  public ListParseException(String message) {
    super(message);
  }
}
