package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A programme that calendar programs are shown: a row of the table.
 *
 * @param name as the table calls it
 * @param window the days that are compared
 * @param language of the feed
 */
record TableCase(String name, Programme programme, Window window, String language) {
  private static final Path SAMPLE =
      Path.of("..", "examples", "programmes", "modellprojekt-integration.json");

  /** What agendas have of it, by name and days: every program is compared with them. */
  private static final Map<List<Object>, List<Occurrence>> OCCURRENCES = new ConcurrentHashMap<>();

  /** The sample, then every hard case in German, then texts that run from right to left. */
  static List<TableCase> all() {
    List<TableCase> cases = new ArrayList<>();
    cases.add(
        new TableCase(
            "sample",
            ProgrammeReader.read(SAMPLE),
            Programmes.days("2025-09-01", "2025-11-01"),
            "de"));
    FeedCase.all()
        .forEach(
            hard ->
                cases.add(new TableCase(hard.fileName(), hard.programme(), hard.window(), "de")));
    FeedCase texts = HardCase.TEXTS;
    cases.add(new TableCase(texts.fileName() + ".ar", texts.programme(), texts.window(), "ar"));
    return cases;
  }

  /** What takes place on the days that are compared. */
  List<Occurrence> occurrences() {
    return occurrences(window);
  }

  /** What takes place in the years around them. */
  List<Occurrence> occurrencesAround() {
    return occurrences(Window.between(window.from().minusYears(2), window.until().plusYears(2)));
  }

  private List<Occurrence> occurrences(Window days) {
    return OCCURRENCES.computeIfAbsent(
        List.of(name, days), key -> Agenda.of(programme, days).occurrences());
  }
}
