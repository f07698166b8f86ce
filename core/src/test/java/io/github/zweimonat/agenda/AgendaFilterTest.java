package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaFilterTest {
  private static final Window SUMMER = window("2025-07-01", "2025-09-01");

  private final Schedule twoDays =
      schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;COUNT=2")
          .addOverrides(OccurrenceTest.override("2025-07-09T16:00").place("park").build())
          .build();
  private final Programme programme =
      programme(
              offer("sport", twoDays)
                  .place("halle")
                  .addCategories("bewegung")
                  .audience(Audience.builder().minimumAge(10).maximumAge(17).build())
                  .addInLanguages("de-AT", "ar")
                  .build(),
              offer("rat")
                  .partners(List.of("polizei", "verein"))
                  .place("park")
                  .availability(Availability.ON_REQUEST)
                  .audience(Audience.builder().minimumAge(18).build())
                  .addInLanguages("en")
                  .build(),
              offer("offen", schedule("2025-07-08", "P1D").build())
                  .partners(List.of("polizei"))
                  .addCategories("bewegung", "kultur")
                  .build())
          .addCategories(category("bewegung"), category("kultur"), category("leer"))
          .addBreaks(
              Break.builder()
                  .id("ferien")
                  .first(LocalDate.of(2025, 8, 1))
                  .last(LocalDate.of(2025, 8, 2))
                  .build())
          .build();

  private static Category category(String id) {
    return Category.builder().id(id).build();
  }

  private static AgendaFilter.Builder filter() {
    return AgendaFilter.builder();
  }

  /** Ids of the offers of the dates, then of those without dates. */
  private List<String> found(AgendaFilter.Builder filter) {
    Agenda agenda = Agenda.of(programme, SUMMER, filter.build());
    return Stream.concat(
            agenda.occurrences().stream().map(Occurrence::offer), agenda.undated().stream())
        .map(Offer::id)
        .toList();
  }

  @Test
  void everything_letsAllPass() {
    assertThat(found(filter())).containsExactly("offen", "sport", "sport", "rat");
  }

  @Test
  void partner_anyOfTheOffers() {
    assertThat(found(filter().addPartners("verein"))).containsExactly("sport", "sport", "rat");
  }

  @Test
  void category_severalMeanOr() {
    assertThat(found(filter().addCategories("kultur"))).containsExactly("offen");
    assertThat(found(filter().addCategories("kultur", "bewegung")))
        .containsExactly("offen", "sport", "sport");
    assertThat(found(filter().addCategories("leer"))).isEmpty();
  }

  @Test
  void kinds_severalMeanAnd() {
    assertThat(found(filter().addCategories("bewegung").addPartners("verein")))
        .containsExactly("sport", "sport");
    assertThat(found(filter().addCategories("kultur").addPartners("verein"))).isEmpty();
  }

  @Test
  void place_isThatOfTheDate() {
    assertThat(found(filter().addPlaces("halle"))).containsExactly("sport");
    assertThat(found(filter().addPlaces("park"))).containsExactly("sport", "rat");
  }

  @Test
  void audienceAges_bothEndsCountAndNoAudienceIsEverybody() {
    assertThat(found(filter().addAudienceAges(9))).containsExactly("offen");
    assertThat(found(filter().addAudienceAges(10))).containsExactly("offen", "sport", "sport");
    assertThat(found(filter().addAudienceAges(17))).containsExactly("offen", "sport", "sport");
    assertThat(found(filter().addAudienceAges(99))).containsExactly("offen", "rat");
    assertThat(found(filter().addAudienceAges(9, 18))).containsExactly("offen", "rat");
  }

  @Test
  void spoken_offersThatNameNone_areNotFound() {
    assertThat(found(filter().addSpoken("AR"))).containsExactly("sport", "sport");
    assertThat(found(filter().addSpoken("en", "ar"))).containsExactly("sport", "sport", "rat");
    assertThat(found(filter().addSpoken("fa"))).isEmpty();
  }

  @Test
  void spoken_aLanguageFindsItsVariantsAndNotTheOtherWayRound() {
    assertThat(found(filter().addSpoken("de"))).containsExactly("sport", "sport");
    assertThat(found(filter().addSpoken("en-GB"))).isEmpty();
    assertThat(found(filter().addSpoken("de-AT"))).containsExactly("sport", "sport");
  }

  @Test
  void closedDays_areNeverFiltered() {
    assertThat(Agenda.of(programme, SUMMER, filter().addCategories("leer").build()).closedDays())
        .extracting(ClosedDays::id)
        .containsExactly("ferien");
  }

  @Test
  void of_unknownIds_areAllNamedWithWhatComesClose() {
    AgendaFilter unknown =
        filter().addPartners("verien").addCategories("musik").addPlaces("halle", "parc").build();

    assertThatThrownBy(() -> Agenda.of(programme, SUMMER, unknown))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "a filter names partners of the programme, but there is no \"verien\", did you mean"
                + " \"verein\"?; a filter names categories of the programme, but there is no"
                + " \"musik\"; a filter names places of the programme, but there is no \"parc\","
                + " did you mean \"park\"?");
  }

  @Test
  void build_ageBeyondAllYears_isRefused() {
    assertThatThrownBy(filter().addAudienceAges(10, 151)::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("/audienceAges: an age must be 0 to 150 years, but is 151");
  }

  @Test
  void build_languageThatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(filter().addSpoken("deutsch!")::build)
        .withMessage("a language must be a BCP 47 tag such as de or zh-Hant, but is \"deutsch!\"");
  }

  // "or" knows no order, and saying a thing again changes nothing.
  @Test
  void equals_orderAndRepetition_meanNothing() {
    assertThat(
            filter()
                .addPartners("a", "b", "a")
                .addCategories("y", "x")
                .addPlaces("q", "p")
                .addAudienceAges(12, 7, 12)
                .addSpoken("EN", "de", "en")
                .build())
        .isEqualTo(
            filter()
                .addPartners("b", "a")
                .addCategories("x", "y")
                .addPlaces("p", "q")
                .addAudienceAges(7, 12)
                .addSpoken("de", "en")
                .build());
  }
}
