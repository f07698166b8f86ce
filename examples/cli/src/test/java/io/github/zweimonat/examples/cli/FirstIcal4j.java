package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.ical.Ical4jBridge;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.nio.file.Path;
import java.time.YearMonth;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;

/** The README's lines for hosts of ical4j; {@code ReadmeTest} compares them and what they print. */
final class FirstIcal4j {
  private FirstIcal4j() {}

  /** Runs them where the sample programme lies. */
  public static void main(String[] arguments) {
    Programme programme = ProgrammeReader.read(Path.of("modellprojekt-integration.json"));
    Window window = Window.twoMonthsFrom(YearMonth.of(2025, 7));
    // README
    Calendar calendar = Ical4jBridge.toCalendar(Agenda.of(programme, window));
    System.out.println(calendar.getComponents(Component.VEVENT).size() + " events");
    // end
  }
}
