package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.place;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OccurrenceTest {
  private static final Window YEAR = window("2025-01-01", "2026-01-01");

  static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  private static Occurrence only(Offer.Builder offer) {
    return Agenda.of(programme(offer.build()).build(), YEAR).occurrences().get(0);
  }

  private static Occurrence only(Schedule.Builder schedule) {
    return only(offer("a", schedule.build()).place("halle"));
  }

  private static Occurrence with(DateOverride.Builder override) {
    return only(schedule("2025-07-08T16:00", "PT2H").addOverrides(override.build()));
  }

  @Test
  void uid_isOfTheWrittenStart() {
    assertThat(only(schedule("2025-07-08T16:00:30", "PT2H")).uid())
        .isEqualTo("a-20250708T160030@probe.example");
    assertThat(only(schedule("2025-07-08T16:00", "PT2H").id("di")).uid())
        .isEqualTo("a.di-20250708T160000@probe.example");
    assertThat(only(schedule("2025-07-08", "P1D")).uid()).isEqualTo("a-20250708@probe.example");
  }

  @Test
  void uid_ofAMovedDate_staysWithThePlan() {
    Occurrence moved =
        with(override("2025-07-08T16:00").start(LocalStart.parse("2025-07-09T10:00")));

    assertThat(moved.uid()).isEqualTo("a-20250708T160000@probe.example");
    assertThat(moved.planned()).hasToString("2025-07-08T16:00");
    assertThat(moved.start().toOffsetDateTime()).hasToString("2025-07-09T10:00+02:00");
    assertThat(moved.isMoved()).isTrue();
  }

  @Test
  void uid_withoutScheduleId_staysWhenAnotherScheduleIsAdded() {
    Schedule first = schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY;COUNT=2").build();
    Schedule added = schedule("2025-07-09T16:00", "PT2H").id("mi").build();

    assertThat(uids(offer("a", first, added)))
        .containsSubsequence(uids(offer("a", first)))
        .hasSize(3);
  }

  private static List<String> uids(Offer.Builder offer) {
    return Agenda.of(programme(offer.build()).build(), YEAR).occurrences().stream()
        .map(Occurrence::uid)
        .toList();
  }

  @Test
  void uid_inAClockChangeGap_keepsTheWrittenTime() {
    Occurrence inGap = only(schedule("2025-03-30T02:30", "PT1H"));

    assertThat(inGap.uid()).isEqualTo("a-20250330T023000@probe.example");
    assertThat(inGap.start().toOffsetDateTime()).hasToString("2025-03-30T03:30+02:00");
    assertThat(inGap.isMoved()).isFalse();
  }

  @Test
  void isMoved_anotherPlaceDurationOrTheSameStart_isFalse() {
    assertThat(
            with(override("2025-07-08T16:00")
                    .place("park")
                    .duration(NominalDuration.parse("PT1H"))
                    .start(LocalStart.parse("2025-07-08T16:00")))
                .isMoved())
        .isFalse();
  }

  @Test
  void overriddenParts_winOverTheOffers() {
    Occurrence other =
        with(
            override("2025-07-08T16:00")
                .place("park")
                .title(LocalizedText.of("de", "Im Park"))
                .note(LocalizedText.of("de", "Bitte Wasser mitbringen"))
                .full(true)
                .duration(NominalDuration.parse("PT30M")));

    assertThat(other.placeId()).contains("park");
    assertThat(other.title()).isEqualTo(LocalizedText.of("de", "Im Park"));
    assertThat(other.note()).contains(LocalizedText.of("de", "Bitte Wasser mitbringen"));
    assertThat(other.isFull()).isTrue();
    assertThat(other).hasToString("2025-07-08T16:00+02:00 Im Park, Stadtpark");
    assertThat(other.end().toOffsetDateTime()).hasToString("2025-07-08T16:30+02:00");
  }

  @Test
  void partsWithoutOverride_areTheOffers() {
    Occurrence plain = only(schedule("2025-07-08T16:00", "PT2H"));

    assertThat(plain.placeId()).contains("halle");
    assertThat(plain.title()).isEqualTo(plain.offer().title());
    assertThat(plain.note()).isEmpty();
    assertThat(plain.isFull()).isFalse();
    assertThat(plain.override()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
  void status_withoutItsOwn_isTheOffers(Status status) {
    assertThat(only(offer("a", schedule("2025-07-08", "P1D").build()).status(status)).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"CANCELLED, CONFIRMED", "CONFIRMED, CANCELLED", "CONFIRMED, TENTATIVE"})
  void status_ofItsOwn_winsOverTheOffers(Status offers, Status own) {
    Schedule schedule =
        schedule("2025-07-08", "P1D")
            .addOverrides(override("2025-07-08").status(own).build())
            .build();

    assertThat(only(offer("a", schedule).status(offers)).status()).isEqualTo(own);
  }

  @Test
  void isCancelled_ofACancelledOffer_isStillADate() {
    Offer.Builder cancelled =
        offer("a", schedule("2025-07-08", "P1D", "FREQ=DAILY;COUNT=3").build())
            .status(Status.CANCELLED);

    assertThat(Agenda.of(programme(cancelled.build()).build(), YEAR).occurrences())
        .hasSize(3)
        .allMatch(Occurrence::isCancelled);
  }

  @Test
  void wholeDays_areDaysOfTheProgrammesZone() {
    Programme apia =
        programme(offer("a", schedule("2025-07-08", "P2D").build()).build())
            .timeZone(ZoneId.of("Pacific/Apia"))
            .build();
    Occurrence days = Agenda.of(apia, YEAR).occurrences().get(0);

    assertThat(days.isAllDay()).isTrue();
    assertThat(days.startDate()).isEqualTo("2025-07-08");
    assertThat(days.endDate()).isEqualTo("2025-07-10");
    assertThat(days.timeZone()).isEqualTo(ZoneId.of("Pacific/Apia"));
    assertThat(days.start()).hasToString("2025-07-08T00:00+13:00[Pacific/Apia]");
    assertThat(days).hasToString("2025-07-08 Titel von a");
  }

  // There was no such day; it is still told by its name.
  @Test
  void startDate_ofADayThatWasSkipped_isThatDay() {
    Programme apia =
        programme(offer("a", schedule("2011-12-30", "P1D").build()).build())
            .timeZone(ZoneId.of("Pacific/Apia"))
            .build();
    Occurrence skipped = Agenda.of(apia, window("2011-12-01", "2012-02-01")).occurrences().get(0);

    assertThat(skipped.startDate()).isEqualTo("2011-12-30");
    assertThat(skipped.endDate()).isEqualTo("2011-12-31");
  }

  @Test
  void times_areOfTheSchedulesZone() {
    Occurrence newYork =
        only(schedule("2025-07-08T22:00", "PT3H").timeZone(ZoneId.of("America/New_York")));

    assertThat(newYork.startDate()).isEqualTo("2025-07-08");
    assertThat(newYork.endDate()).isEqualTo("2025-07-09");
    assertThat(newYork.start()).hasToString("2025-07-08T22:00-04:00[America/New_York]");
    assertThat(newYork.overlaps(window("2025-07-08", "2025-07-09"))).isFalse();
    assertThat(newYork.overlaps(window("2025-07-09", "2025-07-10"))).isTrue();
  }

  /** What it shows of its programme is part of it, the rest is not. */
  @Test
  void equals_ofAnotherProgramme_isByWhatIsShownOfIt() {
    Offer offer = offer("a", schedule("2025-07-08T16:00", "PT2H").build()).place("halle").build();
    Occurrence date = first(programme(offer));

    assertThat(first(programme(offer).description(LocalizedText.of("Anders"))))
        .isEqualTo(date)
        .hasSameHashCodeAs(date);
    assertThat(first(programme(offer).domain("andere.example"))).isNotEqualTo(date);
    assertThat(first(programme(offer).timeZone(ZoneId.of("Europe/Paris")))).isNotEqualTo(date);
    assertThat(first(programme(offer).languages(List.of("en", "de")))).isNotEqualTo(date);
    assertThat(first(programme(offer).places(List.of(place("halle", "Neue Halle")))))
        .isNotEqualTo(date);
  }

  @Test
  void equals_isByOfferScheduleAndDate() {
    Schedule daily = schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;COUNT=2").build();
    List<Occurrence> dates = all(offer("a", daily));

    assertThat(dates).isEqualTo(all(offer("a", daily)));
    assertThat(dates.get(0)).isNotEqualTo(dates.get(1)).isNotEqualTo("a");
    assertThat(all(offer("a", daily).title("Anders")).get(0)).isNotEqualTo(dates.get(0));
    assertThat(all(offer("a", Schedule.builder().from(daily).id("di").build())).get(0))
        .isNotEqualTo(dates.get(0));
  }

  private static List<Occurrence> all(Offer.Builder offer) {
    return Agenda.of(programme(offer.build()).build(), YEAR).occurrences();
  }

  private static Occurrence first(Programme.Builder programme) {
    return Agenda.of(programme.build(), YEAR).occurrences().get(0);
  }
}
