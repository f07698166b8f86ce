package io.github.zweimonat.examples.cli;

/** What the process ends with. */
final class ExitCode {
  /** Done; warnings do not count. */
  static final int DONE = 0;

  /** The document has errors. */
  static final int BROKEN_DOCUMENT = 1;

  /** Outputs tell different dates. */
  static final int DIFFERENT_OUTPUTS = 1;

  /** An import left something out. */
  static final int LEFT_OUT = 1;

  /** An option, or what it asks for, is not understood. */
  static final int WRONG_USAGE = 2;

  /** A file could not be read or written, or an address not listened on. */
  static final int NOT_READABLE_OR_WRITABLE = 3;

  private ExitCode() {}
}
