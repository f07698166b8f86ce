package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a phone on a poor line fetches: two months of a whole programme, with full texts. */
class SampleFeedSizeTest {
  private static final Programme SAMPLE =
      ProgrammeReader.read(Path.of("../programmes/modellprojekt-integration.json"));
  private static final int LIMIT = 100_000;

  static List<String> languages() {
    return SAMPLE.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void twoMonths_inAnyLanguage_areUnderAHundredKilobytes(String language) {
    YearMonth first = YearMonth.of(2025, 7);
    for (YearMonth month = first; month.getYear() < 2027; month = month.plusMonths(2)) {
      Window window = SAMPLE.rhythm().windowOf(month);

      int size =
          CalendarFeed.of(SAMPLE).language(language).window(window).publication().bytes().length;

      assertThat(size).as("%s in %s", window, language).isBetween(20_000, LIMIT);
    }
  }
}
