package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads sheets with openpyxl; a test that needs it is skipped where it is missing. */
final class Openpyxl {
  private static final Path DRIVER = Path.of("src/test/drivers/openpyxl/read.py").toAbsolutePath();

  /** Debian's packages are for its own Python, which need not be the first one. */
  private static final Optional<String> PYTHON =
      List.of("python3", "/usr/bin/python3").stream().filter(Openpyxl::isThere).findFirst();

  private Openpyxl() {}

  /** What the driver tells of {@code xlsx}. */
  static JsonNode read(Path xlsx) throws IOException, InterruptedException {
    assumeTrue(PYTHON.isPresent(), "python3 with openpyxl is missing (.ci/install)");
    Path out = Files.createTempFile("sheet", ".json");
    try {
      Process python =
          new ProcessBuilder(PYTHON.orElseThrow(), DRIVER.toString(), xlsx.toString())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(python.waitFor(2, TimeUnit.MINUTES)).as("python ends in time").isTrue();
      assertThat(python.exitValue()).isZero();
      return JsonMapper.shared().readTree(Files.readAllBytes(out));
    } finally {
      Files.delete(out);
    }
  }

  private static boolean isThere(String python) {
    try {
      return new ProcessBuilder(python, DRIVER.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
