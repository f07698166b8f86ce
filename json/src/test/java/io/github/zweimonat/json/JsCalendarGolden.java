package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden files, rewritten only with {@code -Dgolden.update=true}. */
final class JsCalendarGolden {
  private JsCalendarGolden() {}

  static void assertSame(Publication publication, String name) throws IOException {
    Path file = Path.of("src/test/resources/golden", name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.write(file, publication.bytes());
    }
    assertThat(publication.bytes())
        .as(publication.text())
        .isEqualTo(Files.readAllBytes(file))
        .isEqualTo(publication.text().getBytes(StandardCharsets.UTF_8));
  }
}
