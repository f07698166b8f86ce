package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** The README's programme without a document; {@code ReadmeTest} compares it. */
final class FirstProgramme {
  private FirstProgramme() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    // README
    Offer cycling =
        Offer.builder()
            .id("radfahren")
            .title("Sicher Rad fahren")
            .addPartner("verkehrswacht")
            .addSchedule(
                Schedule.builder()
                    .start(LocalDateTime.of(2025, 7, 8, 16, 0))
                    .duration(Duration.ofHours(2))
                    .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU"))
                    .build())
            .build();
    Partner verkehrswacht =
        Partner.builder().id("verkehrswacht").name(LocalizedText.of("Verkehrswacht")).build();
    Programme programme =
        Programme.builder()
            .id("sicher-unterwegs")
            .domain("integration.example")
            .name("Sicher unterwegs")
            .timeZone(ZoneId.of("Europe/Berlin"))
            .addLanguage("de")
            .updated(Instant.parse("2025-07-01T08:00:00Z"))
            .addPartner(verkehrswacht)
            .addOffer(cycling)
            .build();
    Window window = Window.twoMonthsFrom(YearMonth.of(2025, 7));
    Agenda.of(programme, window).occurrences().stream().limit(2).forEach(System.out::println);
    // end
  }
}
