package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole feeds, octet by octet. {@code -Dgolden.update=true} writes them anew, to be reviewed as
 * code.
 */
class GoldenFeedTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** A feed and the name of its file. */
  record Golden(String name, CalendarFeed feed) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Golden> feeds() {
    return Stream.of(
            Stream.of(HardCase.values()).map(hard -> new Golden(hard.fileName(), hard.feed())),
            FeedCase.all().map(hard -> series(hard, "", hard.feed())),
            texts(),
            inOtherWays())
        .flatMap(feeds -> feeds);
  }

  private static Golden series(FeedCase hard, String more, CalendarFeed feed) {
    return new Golden(hard.fileName() + ".series" + more, feed.style(FeedStyle.SERIES));
  }

  private static Golden integreat(FeedCase hard) {
    return new Golden(hard.fileName() + ".integreat", hard.feed().style(FeedStyle.INTEGREAT));
  }

  /** Every label in every language, for those who read it. */
  private static Stream<Golden> texts() {
    return Words.LANGUAGES.stream()
        .filter(language -> !language.equals("de"))
        .map(language -> new Golden("texts." + language, HardCase.TEXTS.feed().language(language)));
  }

  private static Stream<Golden> inOtherWays() {
    CalendarFeed cancelled = HardCase.CANCELLED.feed();
    CalendarFeed different = SeriesCase.DIFFERENT.feed();
    return Stream.of(
        new Golden("moved.fa", HardCase.MOVED.feed().language("fa")),
        new Golden("course.uk", HardCase.COURSE.feed().language("uk")),
        new Golden("cancelled.en", cancelled.language("en")),
        new Golden("cancelled.announce", cancelled.cancelled(CancellationPolicy.ANNOUNCE)),
        new Golden("cancelled.drop", cancelled.cancelled(CancellationPolicy.DROP)),
        series(SeriesCase.DIFFERENT, ".announce", different.cancelled(CancellationPolicy.ANNOUNCE)),
        series(SeriesCase.DIFFERENT, ".drop", different.cancelled(CancellationPolicy.DROP)),
        integreat(HardCase.ALL_DAY),
        integreat(HardCase.CANCELLED),
        integreat(HardCase.NO_LENGTH),
        integreat(HardCase.OVER_MIDNIGHT),
        integreat(SeriesCase.EACH_YEAR),
        integreat(SeriesCase.EVERY_OTHER_WEEK_FROM_MONDAY),
        integreat(SeriesCase.EVERY_THIRD_DAY),
        integreat(SeriesCase.EXCEPTED),
        integreat(SeriesCase.LAST_FRIDAY));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void feed_isTheGoldenFile(Golden golden) throws IOException {
    byte[] feed = golden.feed().publication().bytes();
    Path file = GOLDEN.resolve(golden.name() + ".ics");
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
      Files.write(file, feed);
    }
    byte[] expected = Files.readAllBytes(file);
    // As text first: a difference that can be read.
    assertThat(new String(feed, StandardCharsets.UTF_8))
        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
    assertThat(feed).isEqualTo(expected);
  }

  @Test
  void everyGoldenFile_isOneOfThese() {
    assertThat(names()).containsExactlyInAnyOrderElementsOf(feeds().map(Golden::name).toList());
  }

  private static List<String> names() {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.map(file -> file.getFileName().toString().replace(".ics", "")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
