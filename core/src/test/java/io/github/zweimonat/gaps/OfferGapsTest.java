package io.github.zweimonat.gaps;

import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.gaps.GapCases.TUESDAYS;
import static io.github.zweimonat.gaps.GapCases.complete;
import static io.github.zweimonat.gaps.GapCases.gaps;
import static io.github.zweimonat.gaps.GapCases.override;
import static io.github.zweimonat.gaps.GapCases.programmeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing or doubtful in one offer: texts, place, contact, age, holidays, clashes. */
class OfferGapsTest {
  @Test
  void missingTranslation_namesTextsByLanguages() {
    Offer offer =
        complete("tanzen", TUESDAYS)
            .title("Tanzen")
            .summary(LocalizedText.of("de", "Kurz"))
            .description(LocalizedText.of(Map.of("en", "Long", "uk", "Довго", "de", "Lang")))
            .build();

    assertThat(gaps(programmeOf(offer).languages(List.of("de", "en", "uk")).build()))
        .contains(
            "verein missing-translation tanzen: fehlt auf Englisch, Ukrainisch: Titel, Kurztext");
  }

  @Test
  void missingTranslation_ofDatesInTheWindow_namesTheirTitlesAndNotes() {
    Schedule changed =
        schedule("2025-06-24T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=TU")
            .addOverrides(
                override("2025-06-24T16:00")
                    .note(LocalizedText.of("de", "Vor dem Fenster"))
                    .build(),
                override("2025-07-08T16:00")
                    .title(LocalizedText.of("de", "Sommerfest"))
                    .note(LocalizedText.of(Map.of("de", "Eis", "en", "Ice")))
                    .build(),
                override("2025-07-15T16:00").note(LocalizedText.of("en", "Bring shoes")).build())
            .build();

    assertThat(
            gaps(
                programmeOf(complete("tanzen", changed).build())
                    .languages(List.of("de", "en"))
                    .build()))
        .containsExactly(
            "verein missing-translation tanzen: fehlt auf Englisch: Titel;"
                + " fehlt auf Deutsch: Hinweis zu einem Termin");
  }

  @Test
  void missingTranslation_shorterFormOfTheTag_isThere() {
    Offer offer = complete("tanzen", TUESDAYS).build();

    assertThat(gaps(programmeOf(offer).languages(List.of("de", "de-simple", "en-GB")).build()))
        .isEmpty();
  }

  @Test
  void noPlace_isNoneOnlineOrWhereEachDateHasOne() {
    Offer nowhere = complete("a", TUESDAYS).place(Optional.empty()).build();
    Offer online =
        complete("b", schedule("2025-07-09T08:00", "PT1H").build())
            .place(Optional.empty())
            .online(URI.create("https://probe.example/b"))
            .build();
    Schedule placed =
        schedule("2025-07-10T08:00", "PT1H")
            .addOverrides(override("2025-07-10T08:00").place("park").build())
            .build();
    Offer each = complete("c", placed).place(Optional.empty()).build();

    assertThat(gaps(programmeOf(nowhere, online, each).build()))
        .containsExactly("verein no-place a: weder Ort noch Online-Adresse");
  }

  @Test
  void noContact_isNoneWithRegistrationOrOrganisersAddress() {
    Offer none = complete("a", TUESDAYS).contact(Optional.empty()).build();
    Offer nameAlone =
        complete("b", schedule("2025-07-09T08:00", "PT1H").build())
            .contact(Contact.builder().name(LocalizedText.of("Frau Muster")).build())
            .build();
    Offer registered =
        complete("c", schedule("2025-07-10T08:00", "PT1H").build())
            .contact(Optional.empty())
            .registration(Registration.builder().telephone("0251 1").build())
            .build();
    Programme programme = programmeOf(none, nameAlone, registered).build();
    List<Partner> reachable =
        programme.partners().stream()
            .map(it -> Partner.builder().from(it).telephone("0251 2").build())
            .toList();

    assertThat(gaps(programme))
        .containsExactly(
            "verein no-contact a: weder E-Mail noch Telefon noch Anmeldung",
            "verein no-contact b: weder E-Mail noch Telefon noch Anmeldung");
    assertThat(gaps(Programme.builder().from(programme).partners(reachable).build())).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-12-31T22:59:59Z, true", // before 1 January 2025 in Berlin
    "2024-12-31T23:00:00Z, false",
  })
  void stale_isNotUpdatedInTheSixMonthsBeforeTheFirstDay(Instant updated, boolean stale) {
    Offer offer = complete("tanzen", TUESDAYS).updated(updated).build();

    assertThat(gaps(programmeOf(offer).build()))
        .isEqualTo(
            stale
                ? List.of("verein stale tanzen: zuletzt geändert am 31. Dezember 2024")
                : List.of());
  }

  @Test
  void stale_offerWithoutAnInstant_takesThatOfTheProgramme() {
    Programme old =
        programmeOf(complete("tanzen", TUESDAYS).build())
            .updated(Instant.parse("2024-05-01T08:00:00Z"))
            .build();

    assertThat(gaps(old)).hasSize(2).allMatch(gap -> gap.contains("am 1. Mai 2024"));
  }

  @Test
  void onHoliday_openSchedule_namesDayAndReason() {
    Break holidays =
        Break.builder()
            .id("frei")
            .name(LocalizedText.of("Sommerfest"))
            .closesAll(true)
            .first(LocalDate.parse("2025-07-14"))
            .last(LocalDate.parse("2025-07-16"))
            .build();
    Offer open =
        complete("tanzen", Schedule.builder().from(TUESDAYS).addOpenDuring("frei").build()).build();
    Offer rests =
        complete("lesen", schedule("2025-06-04T16:00", "PT2H", "FREQ=WEEKLY").build()).build();

    assertThat(gaps(programmeOf(open, rests).addBreaks(holidays).build()))
        .containsExactly(
            "verein on-holiday tanzen: Termin an einem freien Tag: Dienstag, 15. Juli 2025, 16:00"
                + " Uhr (Sommerfest)");
  }

  @Test
  void clash_atOnePlace_isToldToEachOfTheTwo() {
    Offer other =
        complete("yoga", schedule("2025-07-15T17:59", "PT1H").build())
            .partners(List.of("polizei"))
            .build();

    assertThat(gaps(programmeOf(complete("tanzen", TUESDAYS).build(), other).build()))
        .containsExactly(
            "verein clash tanzen: zur selben Zeit: Dienstag, 15. Juli 2025, 16:00 Uhr (auch „Titel"
                + " von yoga“)",
            "polizei clash yoga: zur selben Zeit: Dienstag, 15. Juli 2025, 17:59 Uhr (auch „Titel"
                + " von tanzen“)");
  }

  @Test
  void clash_isNoneAtASharedPlaceOneAfterTheOtherOrCancelled() {
    Offer shared =
        complete("yoga", schedule("2025-07-15T17:00", "PT1H").build())
            .partners(List.of("polizei"))
            .place("hof")
            .build();
    Offer inTheYard = complete("tanzen", TUESDAYS).place("hof").build();
    Offer next =
        complete("chor", schedule("2025-07-22T18:00", "PT1H").build()).place("hof").build();
    Offer cancelled =
        complete("fest", schedule("2025-07-15T16:00", "PT1H").build())
            .status(Status.CANCELLED)
            .build();

    assertThat(
            gaps(
                programmeOf(inTheYard, shared, next, cancelled)
                    .addPlaces(
                        Place.builder()
                            .id("hof")
                            .name(LocalizedText.of("Hof"))
                            .shared(true)
                            .build())
                    .build()))
        .isEmpty();
  }

  @Test
  void clash_ofOnePartnerAtTwoPlaces_isOne() {
    Offer other =
        complete("yoga", schedule("2025-07-15T17:00", "PT1H").build()).place("park").build();

    assertThat(gaps(programmeOf(complete("tanzen", TUESDAYS).build(), other).build())).hasSize(2);
  }
}
