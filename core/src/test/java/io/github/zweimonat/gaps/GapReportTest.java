package io.github.zweimonat.gaps;

import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapReportTest {
  private static final Window SUMMER = window("2025-07-01", "2025-09-01");
  private static final Schedule TUESDAYS =
      schedule("2025-06-03T16:00", "PT2H", "FREQ=WEEKLY;BYDAY=TU").build();

  /** One that nothing is missing of. */
  private static Offer.Builder complete(String id, Schedule... schedules) {
    return Offer.builder()
        .id(id)
        .title(LocalizedText.of(Map.of("de", "Titel von " + id, "en", "Title of " + id)))
        .addPartners("verein")
        .place("halle")
        .contact(Contact.builder().email("verein@probe.example").build())
        .addSchedules(schedules);
  }

  /** With a date of the police, who else would have none. */
  private static Programme.Builder of(Offer... offers) {
    Offer patrol =
        complete("streife", schedule("2025-07-05T08:00", "PT1H").build())
            .partners(List.of("polizei"))
            .place("park")
            .build();
    return programme(offers).addOffers(patrol);
  }

  private static List<String> gaps(Programme programme) {
    return GapReport.of(programme, SUMMER).partners().stream()
        .flatMap(
            partner ->
                partner.gaps().stream().map(gap -> partner.partner().id() + " " + gap.toString()))
        .toList();
  }

  private static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  @Test
  void of_completeOffers_isEmpty() {
    Programme programme = of(complete("tanzen", TUESDAYS).build()).build();

    assertThat(gaps(programme)).isEmpty();
    assertThat(GapReport.of(programme, SUMMER).text())
        .isEqualTo("Lücken in „Probe“, Juli und August 2025\n\nEs fehlt nichts.\n");
  }

  @Test
  void noDates_ofAPartnerWithout_isOneGapWithoutAnOffer() {
    Offer later = complete("lesen", schedule("2025-10-07T16:00", "PT2H").build()).build();

    assertThat(gaps(of(later).build()))
        .containsExactly("verein no-dates: kein Termin in diesem Zeitraum");
  }

  @Test
  void noDates_whereAllAreCancelled_isAGap() {
    Schedule cancelled =
        schedule("2025-07-08T16:00", "PT2H")
            .addOverrides(override("2025-07-08T16:00").status(Status.CANCELLED).build())
            .build();

    assertThat(gaps(of(complete("lesen", cancelled).build()).build()))
        .contains("verein no-dates: kein Termin in diesem Zeitraum");
  }

  @Test
  void noDates_ofAPartnerWithOffersOnRequest_saysSo() {
    Offer advice = complete("rat").availability(Availability.ON_REQUEST).build();

    assertThat(gaps(of(advice).build()))
        .containsExactly(
            "verein no-dates: kein Termin in diesem Zeitraum, nur Angebote nach Vereinbarung");
  }

  @Test
  void noDates_ofACoHost_areNoGap() {
    Offer together = complete("fest", TUESDAYS).addPartners("polizei").build();

    assertThat(gaps(programme(together).build())).isEmpty();
  }

  @Test
  void noDates_ofOneOfferAmongOthers_namesIt() {
    Offer follows = complete("ausflug").availability(Availability.DATES_FOLLOW).build();
    Offer bare = complete("chor").build();
    Offer ended =
        complete("kurs", schedule("2025-05-07T10:00", "PT1H", "FREQ=WEEKLY;COUNT=8").build())
            .build();
    Offer autumn = complete("laternen", schedule("2025-11-11T17:00", "PT1H").build()).build();
    Offer longAgo = complete("silvester", schedule("2024-12-31T20:00", "PT1H").build()).build();

    assertThat(
            gaps(
                of(complete("tanzen", TUESDAYS).build(), follows, bare, ended, autumn, longAgo)
                    .build()))
        .containsExactly(
            "verein no-dates ausflug: Termine folgen noch",
            "verein no-dates chor: kein Termin in diesem Zeitraum",
            "verein no-dates kurs: kein Termin in diesem Zeitraum, der letzte war am 25. Juni 2025");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;COUNT=5                  | 2025-07-01",
        "FREQ=WEEKLY;UNTIL=20250831T235959    | 2025-08-26",
        "FREQ=WEEKLY;COUNT=13                 | 2025-08-26",
      })
  void ruleEnds_inTheWindow_isAGap(String rule, LocalDate last) {
    Offer ending = complete("tanzen", schedule("2025-06-03T16:00", "PT2H", rule).build()).build();

    assertThat(GapReport.of(of(ending).build(), SUMMER).partners())
        .flatExtracting(PartnerGaps::gaps)
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.kind()).isEqualTo(GapKind.RULE_ENDS);
              assertThat(gap.detail())
                  .isEqualTo(
                      "die regelmäßigen Termine enden am %d. %s 2025",
                      last.getDayOfMonth(), last.getMonthValue() == 7 ? "Juli" : "August");
            });
  }

  @Test
  void ruleEnds_withASuccessor_isNone() {
    Schedule summer = schedule("2025-06-03T16:00", "PT2H", "FREQ=WEEKLY;COUNT=8").id("a").build();
    Schedule autumn = schedule("2025-09-02T17:00", "PT2H", "FREQ=WEEKLY;COUNT=8").id("b").build();
    Schedule afterwards =
        schedule("2025-06-03T16:00", "PT2H", "FREQ=WEEKLY;COUNT=14").build(); // 2 September

    assertThat(gaps(of(complete("tanzen", summer, autumn).build()).build())).isEmpty();
    assertThat(gaps(of(complete("tanzen", afterwards).build()).build())).isEmpty();
  }

  @Test
  void ruleEnds_ofSingleDates_isNone() {
    Offer once = complete("fest", schedule("2025-07-08T16:00", "PT2H").build()).build();

    assertThat(gaps(of(once).build())).isEmpty();
  }

  @Test
  void tentative_offerOrDate_namesTheDates() {
    Offer offer =
        complete("fest", schedule("2025-07-08T16:00", "PT2H").build())
            .status(Status.TENTATIVE)
            .build();
    Schedule one =
        schedule("2025-06-05T10:00", "PT1H", "FREQ=WEEKLY")
            .addOverrides(override("2025-07-10T10:00").status(Status.TENTATIVE).build())
            .build();

    assertThat(gaps(of(offer, complete("lesen", one).build()).build()))
        .containsExactly(
            "verein tentative fest: noch nicht sicher: Dienstag, 8. Juli 2025, 16:00 Uhr",
            "verein tentative lesen: noch nicht sicher: Donnerstag, 10. Juli 2025, 10:00 Uhr");
  }

  @Test
  void tentative_manyDates_namesThreeAndCountsTheRest() {
    Offer weekly = complete("tanzen", TUESDAYS).status(Status.TENTATIVE).build();

    assertThat(gaps(of(weekly).build()))
        .singleElement()
        .asString()
        .endsWith("Dienstag, 15. Juli 2025, 16:00 Uhr und 6 weitere");
  }

  @Test
  void tentative_draft_isKnownHereAlone() {
    Offer draft = complete("fest", TUESDAYS).status(Status.DRAFT).build();

    assertThat(gaps(of(draft).build()))
        .containsExactly(
            "verein no-dates: kein Termin in diesem Zeitraum",
            "verein tentative fest: noch ein Entwurf");
  }

  @Test
  void missingTranslation_namesTextsByLanguages() {
    Offer offer =
        complete("tanzen", TUESDAYS)
            .title("Tanzen")
            .summary(LocalizedText.of("de", "Kurz"))
            .description(LocalizedText.of(Map.of("en", "Long", "uk", "Довго", "de", "Lang")))
            .build();

    assertThat(gaps(of(offer).languages(List.of("de", "en", "uk")).build()))
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

    assertThat(gaps(of(complete("tanzen", changed).build()).languages(List.of("de", "en")).build()))
        .containsExactly(
            "verein missing-translation tanzen: fehlt auf Englisch: Titel;"
                + " fehlt auf Deutsch: Hinweis zu einem Termin");
  }

  @Test
  void missingTranslation_shorterFormOfTheTag_isThere() {
    Offer offer = complete("tanzen", TUESDAYS).build();

    assertThat(gaps(of(offer).languages(List.of("de", "de-simple", "en-GB")).build())).isEmpty();
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

    assertThat(gaps(of(nowhere, online, each).build()))
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
    Programme programme = of(none, nameAlone, registered).build();
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

    assertThat(gaps(of(offer).build()))
        .isEqualTo(
            stale
                ? List.of("verein stale tanzen: zuletzt geändert am 31. Dezember 2024")
                : List.of());
  }

  @Test
  void stale_offerWithoutAnInstant_takesThatOfTheProgramme() {
    Programme old =
        of(complete("tanzen", TUESDAYS).build())
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

    assertThat(gaps(of(open, rests).addBreaks(holidays).build()))
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

    assertThat(gaps(of(complete("tanzen", TUESDAYS).build(), other).build()))
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
                of(inTheYard, shared, next, cancelled)
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

    assertThat(gaps(of(complete("tanzen", TUESDAYS).build(), other).build())).hasSize(2);
  }

  @Test
  void partners_whoAreNoMembersInTheWindow_areAskedForNothing() {
    Offer offer = complete("tanzen", TUESDAYS).title("Tanzen").addPartners("polizei").build();
    Programme programme = programme(offer).build();
    List<Partner> left =
        List.of(
            Partner.builder()
                .from(programme.partners().get(0))
                .memberUntil(LocalDate.parse("2025-06-30"))
                .build(),
            programme.partners().get(1),
            Partner.builder()
                .id("neu")
                .name(LocalizedText.of("Neu"))
                .memberFrom(LocalDate.parse("2025-09-01"))
                .build());

    assertThat(gaps(Programme.builder().from(programme).partners(left).build()))
        .containsExactly("polizei missing-translation tanzen: fehlt auf Englisch: Titel");
  }

  @Test
  void cancelledOffers_haveNoGaps() {
    Offer cancelled = complete("fest", TUESDAYS).title("Fest").status(Status.CANCELLED).build();

    assertThat(gaps(of(cancelled).build()))
        .containsExactly("verein no-dates: kein Termin in diesem Zeitraum");
  }

  @Test
  void message_isReadyToBeSent() {
    Offer offer = complete("tanzen", TUESDAYS).title("Tanzen").build();
    Programme programme =
        of(offer)
            .rhythm(Rhythm.from(YearMonth.of(2025, 7)))
            .contact(Contact.builder().name(LocalizedText.of("Frau Muster")).build())
            .build();

    assertThat(GapReport.of(programme, SUMMER).partners().get(0).message())
        .isEqualTo(
            """
            Guten Tag,

            für die Ausgabe 1 (Juli und August 2025) von „Probe“ prüfen wir die Angaben aller Partner. \
            Von Ihnen (Sportverein) fehlt noch etwas oder ist zu klären:

            - Tanzen: fehlt auf Englisch: Titel

            Bitte schicken Sie uns die Angaben, oder sagen Sie uns, dass es so bleiben soll.

            Vielen Dank und freundliche Grüße
            Frau Muster
            """);
  }

  @Test
  void dates_areThoseThatAGapIsAbout() {
    Offer other = complete("yoga", schedule("2025-07-15T17:00", "PT1H").build()).build();

    assertThat(
            GapReport.of(of(complete("tanzen", TUESDAYS).build(), other).build(), SUMMER)
                .partners())
        .flatExtracting(PartnerGaps::gaps)
        .flatExtracting(Gap::dates)
        .extracting(Occurrence::uid)
        .containsExactly(
            "tanzen-20250715T160000@probe.example", "yoga-20250715T170000@probe.example");
  }
}
