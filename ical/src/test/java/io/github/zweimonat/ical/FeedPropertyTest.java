package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.ical.FeedLines.Line;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Generators.class)
class FeedPropertyTest {
  @Property(tries = 60)
  void publication_twice_isTheSame(@ForAll Programme programme, @ForAll Window window) {
    CalendarFeed feed = CalendarFeed.of(programme).window(window);
    assertThat(feed.publication()).isEqualTo(feed.publication());
  }

  @Property(tries = 60)
  void windows_agreeOnWhatBothShow(
      @ForAll Programme programme, @ForAll Window one, @ForAll Window other) {
    Map<String, List<String>> first = events(programme, one);
    Map<String, List<String>> second = events(programme, other);
    first.forEach(
        (uid, lines) -> {
          if (second.containsKey(uid)) {
            assertThat(second.get(uid)).isEqualTo(lines);
          }
        });
  }

  @Property(tries = 30)
  void date_alone_isItsEventOfTheFeed(@ForAll Programme programme, @ForAll Window window) {
    CalendarFeed feed = CalendarFeed.of(programme).language("fa");
    Map<String, List<String>> all = events(feed.window(window));
    for (Occurrence occurrence : Agenda.of(programme, window).occurrences()) {
      Occurrence found = Occurrence.find(programme, occurrence.uid()).orElseThrow();
      assertThat(found).isEqualTo(occurrence);
      CalendarFeed alone = feed.date(found);
      assertThat(events(alone)).isEqualTo(Map.of(occurrence.uid(), all.get(occurrence.uid())));
      LintedFeed linted = new LintedFeed(alone.publication().bytes());
      for (FeedLint rule : FeedLint.values()) {
        assertThat(rule.findings(linted)).as(rule.name()).isEmpty();
      }
    }
  }

  @Property(tries = 60)
  void everyRule_isKept(@ForAll Programme programme, @ForAll Window window) {
    LintedFeed feed =
        new LintedFeed(
            CalendarFeed.of(programme).language("ar").window(window).publication().bytes());
    for (FeedLint rule : FeedLint.values()) {
      assertThat(rule.findings(feed)).as(rule.name()).isEmpty();
    }
  }

  @Property(tries = 30)
  void ical4j_readsTheDatesOfTheAgenda(@ForAll Programme programme, @ForAll Window window) {
    byte[] feed = CalendarFeed.of(programme).window(window).publication().bytes();
    Map<String, String> agenda = Oracle.dates(Agenda.of(programme, window).occurrences());
    if (!agenda.isEmpty()) {
      assertThat(Oracle.readByIcal4j(feed)).isEqualTo(agenda);
    }
  }

  /** Events by UID, as their lines stand between BEGIN and END. */
  private static Map<String, List<String>> events(Programme programme, Window window) {
    return events(CalendarFeed.of(programme).window(window));
  }

  private static Map<String, List<String>> events(CalendarFeed written) {
    byte[] feed = written.publication().bytes();
    Map<String, List<String>> events = new HashMap<>();
    for (List<Line> event : FeedLines.events(feed)) {
      List<Line> within = event.subList(1, event.size() - 1);
      events.put(
          FeedLines.text(event, "UID"),
          within.stream().map(line -> line.name() + line.parameters() + line.value()).toList());
    }
    return events;
  }
}
