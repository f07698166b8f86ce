package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

/** The first lines of the README; {@code ReadmeTest} compares them and what they print. */
final class FirstLines {
  private FirstLines() {}

  /** Runs them where the sample programme lies. */
  public static void main(String[] arguments) {
    LocalDate today = LocalDate.of(2025, 7, 8);
    // README
    Programme programme = ProgrammeReader.read(Path.of("modellprojekt-integration.json"));
    Window window = programme.rhythm().windowOf(YearMonth.of(2025, 7)); // July and August 2025
    Agenda agenda = Agenda.of(programme, window);
    agenda.occurrences().stream().limit(3).forEach(System.out::println);
    Publication feed = CalendarFeed.of(programme).language("fa").around(today).publication();
    Publication json = AgendaJson.of(agenda).publication(); // bytes, ETag, Last-Modified
    System.out.println(feed.mediaType() + " and " + json.mediaType());
    // end
  }
}
