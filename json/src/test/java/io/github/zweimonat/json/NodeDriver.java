package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * A script in node with packages of its own; a test that needs it is skipped where it is missing.
 */
final class NodeDriver {
  private NodeDriver() {}

  /**
   * What a script prints.
   *
   * @param driver the folder of the script, below {@code src/test/drivers}
   * @param modulePath a package that the script needs
   * @param out a file to print into
   */
  static JsonNode run(
      String driver, String script, String modulePath, Path out, String... arguments)
      throws IOException, InterruptedException {
    Path folder = Path.of("src/test/drivers", driver).toAbsolutePath();
    assumeTrue(
        Files.isDirectory(folder.resolve("node_modules").resolve(modulePath)),
        modulePath + " is missing: run npm ci in " + folder);
    assumeTrue(hasNode(), "node is missing");
    Path errors = out.resolveSibling("errors.txt");
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(arguments));
    Process node =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(node.waitFor(2, TimeUnit.MINUTES)).as("node ends in time").isTrue();
    assertThat(node.exitValue()).as(Files.readString(errors, StandardCharsets.UTF_8)).isZero();
    return Trees.read(Files.readAllBytes(out));
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
