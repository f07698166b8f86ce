package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import io.github.zweimonat.examples.cli.verify.Verification;
import io.github.zweimonat.ical.FeedStyle;
import java.io.IOException;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All outputs of the sample tell the same dates, and programs that are not ours accept its feeds.
 */
class OneTruthTest {
  /** Of 2025, 2026 and 2027. */
  static Stream<YearMonth> windows() {
    return IntStream.range(0, 18).mapToObj(i -> YearMonth.of(2025, 1).plusMonths(2L * i));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void verify_ofAWindowOfTheSample_agrees(YearMonth month) {
    CommandRun run = CommandRun.onSample("verify", "--window", month.toString());

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1 + Verification.formats().size());
    assertThat(run.out().lines().skip(1)).allMatch(line -> line.endsWith("  agrees"));
  }

  /** A format that the command line learns has to be one that {@code verify} knows. */
  @Test
  void verify_knowsEveryFormatOfTheCommandLine() {
    Stream<String> ofAgenda =
        Stream.of(AgendaCommand.Format.values())
            .filter(format -> format != AgendaCommand.Format.ICS) // the feed of a window
            .map(format -> format.name().toLowerCase(Locale.ROOT));
    List<String> styles =
        Stream.of(FeedStyle.values())
            .map(style -> "feed " + style.name().toLowerCase(Locale.ROOT))
            .toList();

    assertThat(Verification.formats()).containsAll(ofAgenda.toList());
    for (String style : styles) {
      assertThat(Verification.formats())
          .contains(style + " show", style + " announce", style + " drop");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "uk", "ar", "fa"})
  void feed_readStrictlyByIcal4j_hasNoProblem(String language) throws IOException, ParserException {
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
    String feed = CommandRun.onSample("feed", "--language", language).out();

    Calendar calendar = new CalendarBuilder().build(new StringReader(feed));

    assertThat(calendar.validate(true).getEntries()).isEmpty();
    assertThat(calendar.getComponents(Component.VEVENT)).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "uk", "ar", "fa"})
  void feed_readByBiweekly_hasNoProblem(String language) {
    ICalendar feed =
        Biweekly.parse(CommandRun.onSample("feed", "--language", language).out()).first();

    assertThat(feed.validate(ICalVersion.V2_0).isEmpty())
        .as(feed.validate(ICalVersion.V2_0).toString())
        .isTrue();
  }
}
