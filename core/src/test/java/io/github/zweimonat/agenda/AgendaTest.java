package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.zweimonat.Programmes;
import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final Window SUMMER = window("2025-07-01", "2025-09-01");

  private static List<String> lines(Programme programme) {
    return Agenda.of(programme, SUMMER).occurrences().stream().map(Occurrence::uid).toList();
  }

  // 20 of the rule, less two exceptions and two Tuesdays of the autumn holidays, and one more date.
  @Test
  void of_theSample_has17DatesOfItsCourse() {
    Agenda year = Agenda.of(SampleProgramme.programme(), window("2025-01-01", "2026-01-01"));

    assertThat(year.occurrences()).hasSize(17);
    assertThat(year.occurrences().stream().map(date -> date.courseNumber().orElse(0)))
        .isEqualTo(IntStream.rangeClosed(1, 17).boxed().toList());
    assertThat(year.occurrences()).allMatch(date -> date.courseLength().orElse(0) == 17);
  }

  @Test
  void of_theSampleInItsFirstEdition_hasTheseDates() {
    Agenda agenda = Agenda.of(SampleProgramme.programme(), SUMMER);

    assertThat(agenda.occurrences())
        .extracting(Occurrence::toString)
        .containsExactly(
            "2025-07-08T16:00+02:00 Sicher Rad fahren, ZUE Münster",
            "2025-07-10T16:00+02:00 Sicher Rad fahren, ZUE Münster",
            "2025-07-22T17:00+02:00 Sicher Rad fahren am Stadion, LVM-Preußenstadion",
            "2025-08-05T16:00+02:00 Sicher Rad fahren, ZUE Münster",
            "2025-08-12T16:00+02:00 Sicher Rad fahren, ZUE Münster",
            "2025-08-19T16:00+02:00 Sicher Rad fahren, ZUE Münster",
            "2025-08-26T16:00+02:00 Sicher Rad fahren, ZUE Münster");
    assertThat(agenda.undated()).extracting(Offer::id).containsExactly("beratung");
    assertThat(agenda)
        .hasToString("Agenda of modellprojekt-integration, 2025-07-01/2025-09-01 (7)");
  }

  @Test
  void of_sameArguments_isEqual() {
    assertThat(Agenda.of(SampleProgramme.programme(), SUMMER))
        .isEqualTo(Agenda.of(SampleProgramme.programme(), SUMMER))
        .isNotEqualTo(Agenda.of(SampleProgramme.programme(), window("2025-07-01", "2025-09-02")))
        .isNotEqualTo(
            Agenda.of(
                SampleProgramme.programme(),
                SUMMER,
                AgendaFilter.builder().addPartners("verkehrswacht").build()))
        .isNotEqualTo(
            Agenda.of(
                Programme.builder().from(SampleProgramme.programme()).id("anderes").build(),
                SUMMER));
  }

  /** Half as many took ten seconds while the programmes were compared for each date. */
  @Test
  void equals_ofManyDatesOfProgrammesReadApart_doesNotCompareThemForEach() {
    Agenda agenda = Agenda.of(manyOffers(), SUMMER);
    Agenda other = Agenda.of(manyOffers(), SUMMER);

    assertThat(agenda.occurrences()).hasSize(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(agenda.equals(other)).isTrue();
          assertThat(agenda.hashCode()).isEqualTo(other.hashCode());
          assertThat(agenda.occurrences().equals(other.occurrences())).isTrue();
          assertThat(agenda.occurrences().hashCode()).isEqualTo(other.occurrences().hashCode());
        });
  }

  private static Programme manyOffers() {
    return programme(
            IntStream.range(0, 20_000)
                .mapToObj(i -> offer("o" + i, schedule("2025-07-08T16:00", "PT2H").build()).build())
                .toArray(Offer[]::new))
        .build();
  }

  @Test
  void occurrences_atOneInstant_haveWholeDaysFirstThenByEndOfferAndSchedule() {
    Offer b =
        offer(
                "b",
                schedule("2025-07-08T00:00", "PT2H").id("z").build(),
                schedule("2025-07-08T00:00", "PT2H").id("a").build(),
                schedule("2025-07-08T00:00", "PT2H").build(),
                schedule("2025-07-08T00:00", "PT1H").id("m").build())
            .build();
    Offer a = offer("a", schedule("2025-07-08T00:00", "PT2H").build()).build();
    Offer z =
        offer(
                "z",
                schedule("2025-07-08", "P2D").id("lang").build(),
                schedule("2025-07-08", "P1D").id("kurz").build())
            .build();

    assertThat(lines(programme(z, b, a).build()))
        .containsExactly(
            "z.kurz-20250708@probe.example",
            "z.lang-20250708@probe.example",
            "b.m-20250708T000000@probe.example",
            "a-20250708T000000@probe.example",
            "b-20250708T000000@probe.example",
            "b.a-20250708T000000@probe.example",
            "b.z-20250708T000000@probe.example");
  }

  @Test
  void occurrences_movedOntoEachOther_areByPlannedStart() {
    Offer moved =
        offer(
                "a",
                schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;COUNT=2")
                    .addOverrides(
                        OccurrenceTest.override("2025-07-08T16:00")
                            .start(LocalStart.parse("2025-07-09T16:00"))
                            .build())
                    .build())
            .build();

    assertThat(lines(programme(moved).build()))
        .containsExactly("a-20250708T160000@probe.example", "a-20250709T160000@probe.example");
  }

  @Test
  void occurrences_ofSeveralZones_areByInstant() {
    Offer tokyo =
        offer(
                "tokyo",
                schedule("2025-07-08T16:30", "PT1H").timeZone(ZoneId.of("Asia/Tokyo")).build())
            .build();
    Offer berlin = offer("berlin", schedule("2025-07-08T10:00", "PT1H").build()).build();

    assertThat(lines(programme(berlin, tokyo).build()))
        .containsExactly(
            "tokyo-20250708T163000@probe.example", "berlin-20250708T100000@probe.example");
  }

  @Test
  void of_draft_isInNothing() {
    Offer draft =
        offer("a", schedule("2025-07-08", "P1D").build())
            .status(Status.DRAFT)
            .availability(Availability.DATES_FOLLOW)
            .updated(Instant.parse("2025-08-01T00:00:00Z"))
            .build();
    Agenda agenda = Agenda.of(programme(draft).build(), SUMMER);

    assertThat(agenda.occurrences()).isEmpty();
    assertThat(agenda.undated()).isEmpty();
    assertThat(agenda.lastModified()).isEqualTo("2025-07-01T08:00:00Z");
  }

  @Test
  void of_offerWhoseDatesFollowWithSomeThere_isInBothLists() {
    Offer some =
        offer("a", schedule("2025-07-08", "P1D").build())
            .availability(Availability.DATES_FOLLOW)
            .build();
    Agenda agenda = Agenda.of(programme(some).build(), SUMMER);

    assertThat(agenda.occurrences()).hasSize(1);
    assertThat(agenda.undated()).containsExactly(some);
  }

  @Test
  void undated_areInTheOrderOfTheDocument() {
    Programme programme =
        programme(
                offer("z").availability(Availability.ON_REQUEST).build(),
                offer("a").availability(Availability.DATES_FOLLOW).build(),
                offer("m").availability(Availability.ON_REQUEST).build())
            .build();

    assertThat(Agenda.of(programme, SUMMER).undated())
        .extracting(Offer::id)
        .containsExactly("z", "a", "m");
  }

  // Membership is for readers; who left may still have dates to keep.
  @Test
  void of_partnerWhoLeftOrIsYetToJoin_hasItsDates() {
    Programme programme =
        programme(
                offer("a", schedule("2025-07-08", "P1D").build())
                    .partners(List.of("ging", "kommt"))
                    .build())
            .addPartners(
                Partner.builder()
                    .id("ging")
                    .name(LocalizedText.of("Ging"))
                    .memberUntil(LocalDate.of(2025, 6, 30))
                    .build(),
                Partner.builder()
                    .id("kommt")
                    .name(LocalizedText.of("Kommt"))
                    .memberFrom(LocalDate.of(2025, 9, 1))
                    .build())
            .build();

    assertThat(Agenda.of(programme, SUMMER).occurrences()).hasSize(1);
  }

  @Test
  void courseLength_withoutEnd_isEmpty() {
    Offer endless =
        offer(
                "a",
                schedule("2025-07-08", "P1D", "FREQ=WEEKLY")
                    .course(Course.of(Course.Joining.ANY_TIME))
                    .build())
            .build();

    assertThat(Agenda.of(programme(endless).build(), SUMMER).occurrences())
        .isNotEmpty()
        .allMatch(date -> date.courseLength().isEmpty() && date.courseNumber().isPresent());
  }

  @Test
  void closedDays_areThoseThatTouchTheWindowInOrder() {
    Programme programme =
        Programmes.programme()
            .addBreaks(
                closed("spaet", "2025-08-31", "2025-09-10"),
                closed("vorher", "2025-06-01", "2025-06-30"),
                closed("nachher", "2025-09-01", "2025-09-02"),
                closed("b", "2025-06-20", "2025-07-01"),
                closed("a", "2025-06-20", "2025-07-01"),
                closed("laenger", "2025-06-20", "2025-07-02"),
                Break.builder()
                    .id("tage")
                    .name(LocalizedText.of("Feiertag"))
                    .addDays(
                        BreakDay.of(
                            LocalDate.of(2025, 8, 15), LocalizedText.of("Mariä Himmelfahrt")),
                        BreakDay.builder().date(LocalDate.of(2025, 7, 5)).build(),
                        BreakDay.builder().date(LocalDate.of(2025, 10, 3)).build())
                    .build())
            .build();

    assertThat(Agenda.of(programme, SUMMER).closedDays())
        .extracting(days -> days.id() + " " + days.first() + " " + days.last())
        .containsExactly(
            "a 2025-06-20 2025-07-01",
            "b 2025-06-20 2025-07-01",
            "laenger 2025-06-20 2025-07-02",
            "tage 2025-07-05 2025-07-05",
            "tage 2025-08-15 2025-08-15",
            "spaet 2025-08-31 2025-09-10");
    assertThat(Agenda.of(programme, SUMMER).closedDays().get(3).name())
        .contains(LocalizedText.of("Feiertag"));
    assertThat(Agenda.of(programme, SUMMER).closedDays().get(4).name())
        .contains(LocalizedText.of("Mariä Himmelfahrt"));
  }

  private static Break closed(String id, String first, String last) {
    return Break.builder().id(id).first(LocalDate.parse(first)).last(LocalDate.parse(last)).build();
  }

  @Test
  void edition_isThatOfTheRhythm() {
    Programme programme = Programmes.programme().rhythm(Rhythm.from(YearMonth.of(2025, 5))).build();

    assertThat(Agenda.of(programme, SUMMER).edition().map(Edition::number))
        .hasValueSatisfying(number -> assertThat(number).hasValue(2));
    assertThat(Agenda.of(programme, window("2025-07-02", "2025-09-02")).edition()).isEmpty();
  }

  @Test
  void lastModified_isTheLatestOfAll() {
    Offer later = offer("a").updated(Instant.parse("2025-07-03T08:00:00Z")).build();
    Offer earlier = offer("b").updated(Instant.parse("2025-06-03T08:00:00Z")).build();

    assertThat(Agenda.of(programme(later, earlier).build(), SUMMER).lastModified())
        .isEqualTo("2025-07-03T08:00:00Z");
    assertThat(Agenda.of(programme(earlier).build(), SUMMER).lastModified())
        .isEqualTo("2025-07-01T08:00:00Z");
  }
}
