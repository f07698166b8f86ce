package io.github.zweimonat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an output is compared with byte for byte; rewritten only by {@code
 * -Dgolden.update=true}, and reviewed like code.
 */
public final class GoldenFile {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private GoldenFile() {}

  /** Compares {@code bytes} with the file {@code name}. */
  public static void assertSame(String name, byte[] bytes) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.write(file, bytes);
    }
    assertThat(file).hasBinaryContent(bytes);
  }
}
