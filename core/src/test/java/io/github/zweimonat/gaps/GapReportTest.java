package io.github.zweimonat.gaps;

import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.gaps.GapCases.SUMMER;
import static io.github.zweimonat.gaps.GapCases.TUESDAYS;
import static io.github.zweimonat.gaps.GapCases.complete;
import static io.github.zweimonat.gaps.GapCases.gaps;
import static io.github.zweimonat.gaps.GapCases.override;
import static io.github.zweimonat.gaps.GapCases.programmeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked for what; dates, ends, drafts, the message. */
class GapReportTest {
  @Test
  void of_completeOffers_isEmpty() {
    Programme programme = programmeOf(complete("tanzen", TUESDAYS).build()).build();

    assertThat(gaps(programme)).isEmpty();
    assertThat(GapReport.of(programme, SUMMER).text())
        .isEqualTo("Lücken in „Probe“, Juli und August 2025\n\nEs fehlt nichts.\n");
  }

  @Test
  void noDates_ofAPartnerWithout_isOneGapWithoutAnOffer() {
    Offer later = complete("lesen", schedule("2025-10-07T16:00", "PT2H").build()).build();

    assertThat(gaps(programmeOf(later).build()))
        .containsExactly("verein no-dates: kein Termin in diesem Zeitraum");
  }

  @Test
  void noDates_whereAllAreCancelled_isAGap() {
    Schedule cancelled =
        schedule("2025-07-08T16:00", "PT2H")
            .addOverrides(override("2025-07-08T16:00").status(Status.CANCELLED).build())
            .build();

    assertThat(gaps(programmeOf(complete("lesen", cancelled).build()).build()))
        .contains("verein no-dates: kein Termin in diesem Zeitraum");
  }

  @Test
  void noDates_ofAPartnerWithOffersOnRequest_saysSo() {
    Offer advice = complete("rat").availability(Availability.ON_REQUEST).build();

    assertThat(gaps(programmeOf(advice).build()))
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
                programmeOf(
                        complete("tanzen", TUESDAYS).build(), follows, bare, ended, autumn, longAgo)
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

    assertThat(GapReport.of(programmeOf(ending).build(), SUMMER).partners())
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

    assertThat(gaps(programmeOf(complete("tanzen", summer, autumn).build()).build())).isEmpty();
    assertThat(gaps(programmeOf(complete("tanzen", afterwards).build()).build())).isEmpty();
  }

  @Test
  void ruleEnds_ofSingleDates_isNone() {
    Offer once = complete("fest", schedule("2025-07-08T16:00", "PT2H").build()).build();

    assertThat(gaps(programmeOf(once).build())).isEmpty();
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

    assertThat(gaps(programmeOf(offer, complete("lesen", one).build()).build()))
        .containsExactly(
            "verein tentative fest: noch nicht sicher: Dienstag, 8. Juli 2025, 16:00 Uhr",
            "verein tentative lesen: noch nicht sicher: Donnerstag, 10. Juli 2025, 10:00 Uhr");
  }

  @Test
  void tentative_manyDates_namesThreeAndCountsTheRest() {
    Offer weekly = complete("tanzen", TUESDAYS).status(Status.TENTATIVE).build();

    assertThat(gaps(programmeOf(weekly).build()))
        .singleElement()
        .asString()
        .endsWith("Dienstag, 15. Juli 2025, 16:00 Uhr und 6 weitere");
  }

  @Test
  void tentative_draft_isKnownHereAlone() {
    Offer draft = complete("fest", TUESDAYS).status(Status.DRAFT).build();

    assertThat(gaps(programmeOf(draft).build()))
        .containsExactly(
            "verein no-dates: kein Termin in diesem Zeitraum",
            "verein tentative fest: noch ein Entwurf");
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

    assertThat(gaps(programmeOf(cancelled).build()))
        .containsExactly("verein no-dates: kein Termin in diesem Zeitraum");
  }

  @Test
  void message_isReadyToBeSent() {
    Offer offer = complete("tanzen", TUESDAYS).title("Tanzen").build();
    Programme programme =
        programmeOf(offer)
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
            GapReport.of(programmeOf(complete("tanzen", TUESDAYS).build(), other).build(), SUMMER)
                .partners())
        .flatExtracting(PartnerGaps::gaps)
        .flatExtracting(Gap::dates)
        .extracting(Occurrence::uid)
        .containsExactly(
            "tanzen-20250715T160000@probe.example", "yoga-20250715T170000@probe.example");
  }
}
