package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made to do harm ends in a process of 512 MB: in time, with a message, with no trace. */
class HostileDocumentTest {
  /** A document, and what is said of it. */
  enum Hostile {
    NESTED("10,000 nested lists", "at most 100 deep") {
      @Override
      void write(Writer out) throws IOException {
        out.write("[".repeat(10_000));
      }
    },
    LONG("50 MB in one string", "a string has at most 100000 characters") {
      @Override
      void write(Writer out) throws IOException {
        out.write("{\"description\": \"");
        for (int i = 0; i < 50; i++) {
          out.write("x".repeat(1_000_000));
        }
        out.write("\"}");
      }
    },
    WIDE("a million unknown members", "an object here has no member \"m0\"") {
      @Override
      void write(Writer out) throws IOException {
        out.write("{");
        for (int i = 0; i < 1_000_000; i++) {
          out.write("\"m" + i + "\": " + i + ",\n");
        }
        out.write("\"version\": 1}");
      }
    },
    CUT("cut off in the middle", "the document must be complete") {
      @Override
      void write(Writer out) throws IOException {
        String sample = Files.readString(CommandRun.SAMPLE);
        out.write(sample.substring(0, sample.length() / 2));
      }
    };

    private final String name;
    private final String message;

    Hostile(String name, String message) {
      this.name = name;
      this.message = message;
    }

    abstract void write(Writer out) throws IOException;

    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void check_in512Megabytes_endsWithAMessage(Hostile hostile)
      throws IOException, InterruptedException {
    Path document = folder.resolve("hostile.json");
    try (Writer out = Files.newBufferedWriter(document)) {
      hostile.write(out);
    }
    Path printed = folder.resolve("printed.txt");
    Path told = folder.resolve("told.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Zweimonat.class.getName(),
                "check",
                document.toString())
            .redirectOutput(printed.toFile())
            .redirectError(told.toFile())
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).isEqualTo(ExitCode.BROKEN_DOCUMENT);
    assertThat(lines).anyMatch(line -> line.contains(hostile.message));
    assertThat(lines).hasSizeLessThanOrEqualTo(100 + 3);
    assertThat(Files.readString(told)).doesNotContain("Exception", "Error", "\tat ");
    assertThat(lines).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
  }
}
