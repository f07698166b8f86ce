package io.github.zweimonat.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zweimonat.Programmes;
import io.github.zweimonat.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program's reader of microformats finds the dates; skipped where that is missing. */
class MicroformatsTest {
  private static final String DRIVER = "src/test/drivers/mf2py/read.py";

  /** Debian's packages are for its own Python, which need not be the first one. */
  private static final Optional<String> PYTHON =
      List.of("python3", "/usr/bin/python3").stream().filter(MicroformatsTest::isThere).findFirst();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"de", "fa"})
  void events_readByMf2py_areTheOccurrences(String language) throws Exception {
    assumeTrue(PYTHON.isPresent(), "needs python3 with mf2py (.ci/install)");
    Agenda agenda =
        Agenda.of(AgendaTextTest.colourful(), Programmes.window("2025-07-01", "2025-09-01"));
    Path html = folder.resolve("agenda.html");
    Files.write(html, AgendaHtml.of(agenda).language(language).publication().bytes());

    assertThat(read(html))
        .hasSize(13)
        .isEqualTo(agenda.occurrences().stream().map(date -> line(date, language)).toList());
  }

  private static String line(Occurrence date, String language) {
    boolean isOneDay = date.isAllDay() && date.startDate().plusDays(1).equals(date.endDate());
    boolean isMoment = date.startSecond() == date.endSecond();
    return String.join(
        "\t",
        date.uid(),
        date.isAllDay() ? date.startDate().toString() : time(date.startSecond()),
        isOneDay || isMoment
            ? ""
            : date.isAllDay() ? date.endDate().minusDays(1).toString() : time(date.endSecond()),
        text(date, date.title(), language),
        date.place().map(place -> text(date, place.name(), language)).orElse(""),
        String.join(
            "|",
            date.offer().partners().stream()
                .flatMap(id -> date.programme().partner(id).stream())
                .map(it -> text(date, it.shortName().orElse(it.name()), language))
                .toList()));
  }

  private static String time(long second) {
    return Instant.ofEpochSecond(second).toString();
  }

  private static String text(Occurrence date, LocalizedText text, String language) {
    return date.programme().translate(text, language).text();
  }

  /** The lines of the driver, their times in UTC. */
  private List<String> read(Path html) throws IOException, InterruptedException {
    Path out = folder.resolve("events.txt");
    Process python =
        new ProcessBuilder(PYTHON.orElseThrow(), DRIVER, html.toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(python.waitFor(2, TimeUnit.MINUTES)).as("python ends in time").isTrue();
    assertThat(python.exitValue()).isZero();
    return Files.readAllLines(out).stream().map(MicroformatsTest::inUtc).toList();
  }

  private static String inUtc(String line) {
    String[] parts = line.split("\t", -1);
    for (int i = 1; i <= 2; i++) {
      parts[i] =
          parts[i].length() > 10 ? OffsetDateTime.parse(parts[i]).toInstant().toString() : parts[i];
    }
    return String.join("\t", parts);
  }

  private static boolean isThere(String python) {
    try {
      return new ProcessBuilder(python, DRIVER)
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
