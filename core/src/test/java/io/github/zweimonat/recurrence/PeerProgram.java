package io.github.zweimonat.recurrence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A peer in another language, asked through its driver in {@code src/test/drivers}. */
enum PeerProgram {
  DATEUTIL("python3 with dateutil (.ci/install)", "python3", "src/test/drivers/dateutil/expand.py"),
  ICALJS("node with ical.js (.ci/install)", "node", "src/test/drivers/icaljs/expand.js");

  /** What a driver says of a rule that keeps its program busy for too long. */
  static final String NO_ANSWER = "no answer";

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final String needs;
  private final String program;
  private final String script;

  PeerProgram(String needs, String program, String script) {
    this.needs = needs;
    this.program = program;
    this.script = script;
  }

  /** What must be installed. */
  String needs() {
    return needs;
  }

  /** Whether the program starts and answers nothing to nothing. */
  boolean isThere() {
    try {
      return run("").isEmpty();
    } catch (IOException | IllegalStateException missing) {
      return false;
    }
  }

  List<Peer.Answer> answers(List<Peer.Question> questions) {
    StringBuilder input = new StringBuilder();
    for (Peer.Question question : questions) {
      input
          .append(question.rule())
          .append('\t')
          .append(SECONDS.format(question.start()))
          .append('\t')
          .append(SECONDS.format(question.until()))
          .append('\n');
    }
    try {
      List<Peer.Answer> answers = new ArrayList<>();
      for (String line : run(input.toString())) {
        answers.add(
            line.startsWith("error")
                ? new Peer.Answer(List.of(), line)
                : new Peer.Answer(
                    Stream.of(line.split(" ", -1))
                        .filter(date -> !date.isEmpty())
                        .map(LocalDateTime::parse)
                        .toList(),
                    ""));
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> run(String input) throws IOException {
    Path in = Files.createTempFile("questions", ".txt");
    Path out = Files.createTempFile("answers", ".txt");
    try {
      Files.writeString(in, input);
      Process process =
          new ProcessBuilder(program, script)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no answer within ten minutes: " + script);
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(script + " ended with " + process.exitValue());
      }
      return Files.readAllLines(out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      Files.delete(in);
      Files.delete(out);
    }
  }
}
