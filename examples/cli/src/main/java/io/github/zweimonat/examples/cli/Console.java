package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The world around a command: its streams and its clock. Everything is UTF-8, whatever the terminal
 * says, because files are made by redirection.
 */
final class Console {
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final Clock clock;

  Console(InputStream in, OutputStream out, OutputStream err, Clock clock) {
    this.in = in;
    this.out = out;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.clock = clock;
  }

  InputStream in() {
    return in;
  }

  Clock clock() {
    return clock;
  }

  /** A line for people, on standard error. */
  void tell(String message) {
    err.println(message);
  }

  /** A result, on standard output. */
  void print(String result) {
    print(result.getBytes(StandardCharsets.UTF_8));
  }

  /** A result, on standard output. */
  void print(Publication result) {
    print(result.bytes());
  }

  /** A result, on standard output. */
  void print(byte[] result) {
    try {
      out.write(result);
      out.flush();
    } catch (IOException notWritten) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not write standard output: " + notWritten.getMessage());
    }
  }

  /** A result to {@code file}, or to standard output where there is none. */
  void deliver(Publication result, @Nullable Path file) {
    if (file == null) {
      print(result);
    } else {
      write(result, file);
    }
  }

  /** Writes beside {@code file} and renames, so that a failure leaves the old one whole. */
  private static void write(Publication result, Path file) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeInto(result, file);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path beside = target.resolveSibling("." + target.getFileName() + ".new");
      try {
        writeInto(result, beside);
        rename(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException notWritten) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not write " + file + ": " + Failures.reason(notWritten));
    }
  }

  private static void writeInto(Publication result, Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      result.writeTo(stream);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisFileSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
