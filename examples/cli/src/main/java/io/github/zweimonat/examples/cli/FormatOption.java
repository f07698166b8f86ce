package io.github.zweimonat.examples.cli;

import picocli.CommandLine.Option;

/** For whom an answer is written. */
final class FormatOption {
  /** Text, or JSON. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs: one JSON object. */
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) or json.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  /** Whether programs asked. */
  boolean isJson() {
    return format == Format.JSON;
  }
}
