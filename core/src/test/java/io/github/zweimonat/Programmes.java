package io.github.zweimonat;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What many tests build alike: the shortest programme, offer, schedule and window. */
public final class Programmes {
  /** Where most of them are. */
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private Programmes() {}

  /** In Berlin, with the partners {@code verein} and {@code polizei} and two places. */
  public static Programme.Builder programme(Offer... offers) {
    return Programme.builder()
        .id("probe")
        .domain("probe.example")
        .name("Probe")
        .timeZone(BERLIN)
        .addLanguages("de", "en")
        .updated(Instant.parse("2025-07-01T08:00:00Z"))
        .addPartners(partner("verein", "Sportverein"), partner("polizei", "Polizei"))
        .addPlaces(place("halle", "Turnhalle"), place("park", "Stadtpark"))
        .addOffers(offers);
  }

  /** Of {@code verein}. */
  public static Offer.Builder offer(String id, Schedule... schedules) {
    return Offer.builder()
        .id(id)
        .title("Titel von " + id)
        .addPartners("verein")
        .addSchedules(schedules);
  }

  /** A start and a duration as the document has them. */
  public static Schedule.Builder schedule(String start, String duration) {
    return Schedule.builder()
        .start(LocalStart.parse(start))
        .duration(NominalDuration.parse(duration));
  }

  /** A start, a duration and a rule as the document has them. */
  public static Schedule.Builder schedule(String start, String duration, String rule) {
    return schedule(start, duration).recurrenceRule(RecurrenceRule.parse(rule));
  }

  /** From a day until another one, that one excluded. */
  public static Window window(String from, String until) {
    return Window.between(LocalDate.parse(from), LocalDate.parse(until));
  }

  private static Partner partner(String id, String name) {
    return Partner.builder().id(id).name(LocalizedText.of(name)).build();
  }

  /** With a name in no language. */
  public static Place place(String id, String name) {
    return Place.builder().id(id).name(LocalizedText.of(name)).build();
  }
}
