package io.github.zweimonat.examples.cli;

/** Ends a command with a message on standard error and an exit code, without a stack trace. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static CommandFailure brokenDocument(String message) {
    return new CommandFailure(ExitCode.BROKEN_DOCUMENT, message);
  }

  static CommandFailure wrongUsage(String message) {
    return new CommandFailure(ExitCode.WRONG_USAGE, message);
  }

  static CommandFailure notReadableOrWritable(String message) {
    return new CommandFailure(ExitCode.NOT_READABLE_OR_WRITABLE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
