package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feeds as programs write them, with what comes out beside. {@code -Dgolden.update=true} writes
 * that anew, to be reviewed as code.
 */
class CalendarImportGoldenTest {
  static final Path FEEDS = Path.of("src", "test", "resources", "import");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<Path> feeds() throws IOException {
    try (Stream<Path> files = Files.list(FEEDS)) {
      return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void read_feedFromTheWild_givesWhatIsSure(Path feed) throws IOException {
    ImportedCalendar calendar =
        CalendarImport.of(Files.readAllBytes(feed)).partner("verein").read();
    String text = ImportText.of(calendar.offers(), calendar.places(), calendar.notes());
    Path golden = Path.of(feed.toString().replace(".ics", ".txt"));
    if (UPDATE) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
