package io.github.zweimonat.gaps;

import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;

import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.util.List;
import java.util.Map;

/** Programmes in which one thing is missing. */
final class GapCases {
  static final Window SUMMER = window("2025-07-01", "2025-09-01");
  static final Schedule TUESDAYS =
      schedule("2025-06-03T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=TU").build();

  /** One that nothing is missing of. */
  static Offer.Builder complete(String id, Schedule... schedules) {
    return Offer.builder()
        .id(id)
        .title(LocalizedText.of(Map.of("de", "Titel von " + id, "en", "Title of " + id)))
        .addPartners("verein")
        .place("halle")
        .contact(Contact.builder().email("verein@probe.example").build())
        .addSchedules(schedules);
  }

  /** With a date of the police, who else would have none. */
  static Programme.Builder programmeOf(Offer... offers) {
    Offer patrol =
        complete("streife", schedule("2025-07-05T08:00", "PT1H").build())
            .partners(List.of("polizei"))
            .place("park")
            .build();
    return programme(offers).addOffers(patrol);
  }

  static List<String> gaps(Programme programme) {
    return GapReport.of(programme, SUMMER).partners().stream()
        .flatMap(
            partner ->
                partner.gaps().stream().map(gap -> partner.partner().id() + " " + gap.toString()))
        .toList();
  }

  static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  private GapCases() {}
}
