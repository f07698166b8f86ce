package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's lines of Java are lines that run, and print what stands beside them. */
class ReadmeTest {
  private static final Path SOURCES = Path.of("src/test/java/io/github/zweimonat/examples/cli");

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"FirstLines", "FirstProgramme", "FirstIcal4j"})
  void lines_areThoseThatRun(String name) throws IOException, InterruptedException {
    String readme = Files.readString(Path.of("../../README.md"));
    assertThat(readme)
        .contains("```java\n" + lines(name) + "```\n\nprints\n\n```\n" + printed(name) + "```\n");
  }

  /** What stands between the marks, without the indentation of a method. */
  private static String lines(String name) throws IOException {
    List<String> all = Files.readAllLines(SOURCES.resolve(name + ".java"));
    StringBuilder lines = new StringBuilder();
    for (String line : all.subList(all.indexOf("    // README") + 1, all.indexOf("    // end"))) {
      lines.append(line.substring(4)).append('\n');
    }
    return lines.toString();
  }

  private String printed(String name) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "io.github.zweimonat.examples.cli." + name)
            .directory(Path.of("../programmes").toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        Arrays.stream(classPath.split(File.pathSeparator, -1))
            .map(part -> Path.of(part).toAbsolutePath().toString())
            .toList());
  }
}
