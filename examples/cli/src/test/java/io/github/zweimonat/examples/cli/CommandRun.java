package io.github.zweimonat.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One run of the command line, with a clock that stands still. */
record CommandRun(int exitCode, String out, String err) {
  static final Path SAMPLE = Path.of("../programmes/modellprojekt-integration.json");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-08T09:00:00Z"), ZoneOffset.UTC);

  static CommandRun of(String... arguments) {
    return withInput("", arguments);
  }

  static CommandRun withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Zweimonat.run(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            CLOCK,
            arguments);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A run of {@code command} on the sample programme. */
  static CommandRun onSample(String command, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = command;
    arguments[1] = SAMPLE.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return of(arguments);
  }
}
