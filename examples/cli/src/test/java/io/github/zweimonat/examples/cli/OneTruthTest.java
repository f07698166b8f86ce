package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agenda JSON and the feed tell the same dates; read by programs that are not ours. */
class OneTruthTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-07", "2025-09", "2025-11", "2026-01", "2026-03", "2026-05", "2027-07"})
  void agendaAndFeed_ofOneWindow_tellTheSameDates(String window) {
    Map<String, String> ofAgenda = new TreeMap<>();
    JsonNode agenda =
        JsonMapper.shared()
            .readTree(CommandRun.onSample("agenda", "--window", window, "--format", "json").out());
    for (JsonNode occurrence : agenda.get("occurrences")) {
      ofAgenda.put(
          occurrence.get("uid").asString(),
          instant(occurrence.get("start").asString())
              + " "
              + instant(occurrence.get("end").asString())
              + " "
              + occurrence.get("status").asString()
              + " "
              + (occurrence.get("status").asString().equals("cancelled") ? "Abgesagt: " : "")
              + occurrence.get("title").asString());
    }
    ICalendar feed = Biweekly.parse(CommandRun.onSample("feed", "--window", window).out()).first();
    assertThat(feed.validate(ICalVersion.V2_0).isEmpty())
        .as(feed.validate(ICalVersion.V2_0).toString())
        .isTrue();
    Map<String, String> ofFeed = new TreeMap<>();
    for (VEvent event : feed.getEvents()) {
      boolean timed = event.getDateStart().getValue().hasTime();
      ofFeed.put(
          event.getUid().getValue(),
          instant(event.getDateStart().getValue(), timed)
              + " "
              + instant(event.getDateEnd().getValue(), timed)
              + " "
              + event.getStatus().getValue().toLowerCase(java.util.Locale.ROOT)
              + " "
              + event.getSummary().getValue());
    }
    assertThat(ofAgenda).isNotEmpty();
    assertThat(ofFeed).isEqualTo(ofAgenda);
  }

  private static Instant instant(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay(BERLIN).toInstant()
        : OffsetDateTime.parse(text).toInstant();
  }

  /** biweekly puts a whole day at midnight of the default zone of the process. */
  private static Instant instant(java.util.Date date, boolean timed) {
    return timed
        ? date.toInstant()
        : LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault())
            .atStartOfDay(BERLIN)
            .toInstant();
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
    assertThat(calendar.getComponents(Component.VEVENT)).hasSizeGreaterThan(500);
  }
}
