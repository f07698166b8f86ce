package io.github.zweimonat.examples.website.site;

/** An address that asks for something in a way that cannot be answered; its message says why. */
public final class WrongQueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  WrongQueryException(String message) {
    super(message);
  }
}
