package io.github.zweimonat.agenda;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.LimitExceededException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which stamps are set to what; what counts as a change is told by {@link DifferenceTest}. */
class StampsTest {
  private static final Instant BEFORE = Instant.parse("2025-07-01T08:00:00Z");
  private static final Instant AT = Instant.parse("2025-08-20T10:00:00Z");
  private static final Instant LATER = Instant.parse("2025-09-01T10:00:00Z");

  private static final Offer DANCING =
      offer("tanzen", schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY").build()).build();
  private static final Offer SEWING =
      offer("naehen", schedule("2025-07-09T10:00", "PT1H", "FREQ=WEEKLY").build()).build();
  private static final Programme OLD = programme(DANCING, SEWING).build();

  private static Offer.Builder renamed(Offer offer) {
    return Offer.builder().from(offer).title("Anderer Titel");
  }

  private static Offer stamped(Programme old, Programme edited, String id) {
    return Stamps.of(old, edited, AT).programme().offer(id).orElseThrow();
  }

  @Test
  void of_theSameProgramme_isTheSame() {
    for (Programme same : List.of(OLD, SampleProgramme.programme())) {
      Stamps stamps = Stamps.of(same, same, AT);

      assertThat(stamps.programme()).isEqualTo(same);
      assertThat(stamps.raised()).isEmpty();
    }
  }

  @Test
  void of_aChangedOffer_raisesItAndTheProgramme() {
    Stamps stamps = Stamps.of(OLD, programme(renamed(DANCING).build(), SEWING).build(), AT);

    assertThat(stamps.raised()).containsExactly("tanzen");
    assertThat(stamps.programme().updated()).isEqualTo(AT);
    assertThat(stamps.programme())
        .isEqualTo(
            programme(
                    renamed(DANCING).sequence(1).updated(AT).build(),
                    Offer.builder().from(SEWING).updated(BEFORE).build())
                .updated(AT)
                .build());
  }

  @Test
  void of_aChangeOfTheProgrammeAlone_raisesNoOffer() {
    Stamps stamps = Stamps.of(OLD, programme(DANCING, SEWING).name("Anders").build(), AT);

    assertThat(stamps.raised()).isEmpty();
    assertThat(stamps.programme().updated()).isEqualTo(AT);
    assertThat(stamps.programme().offers())
        .allMatch(offer -> offer.updated().equals(Optional.of(BEFORE)) && offer.sequence() == 0);
  }

  @Test
  void of_anOfferMoreOrLess_raisesTheProgramme() {
    Programme less = programme(DANCING).build();

    assertThat(Stamps.of(OLD, less, AT).programme().updated()).isEqualTo(AT);
    assertThat(Stamps.of(less, OLD, AT).programme().updated()).isEqualTo(AT);
  }

  @Test
  void of_aNewOffer_hasTheStampsThatItCameWith() {
    Offer sewing = Offer.builder().from(SEWING).sequence(7).updated(BEFORE).build();

    assertThat(stamped(programme(DANCING).build(), programme(DANCING, sewing).build(), "naehen"))
        .isEqualTo(sewing);
  }

  @Test
  void of_anUnchangedOffer_hasTheStampsThatItHad() {
    Instant own = Instant.parse("2025-06-01T00:00:00Z");
    Programme old =
        programme(Offer.builder().from(DANCING).sequence(4).updated(own).build(), SEWING).build();
    Offer lost = DANCING;
    Offer touched = Offer.builder().from(DANCING).sequence(9).updated(LATER).build();

    for (Offer edited : List.of(lost, touched)) {
      assertThat(stamped(old, programme(edited, renamed(SEWING).build()).build(), "tanzen"))
          .isEqualTo(Offer.builder().from(DANCING).sequence(4).updated(own).build());
    }
  }

  @Test
  void of_aChangedOfferThatLostItsStamps_countsFromThoseThatItHad() {
    Programme old = programme(Offer.builder().from(DANCING).sequence(4).build()).build();

    assertThat(stamped(old, programme(renamed(DANCING).build()).build(), "tanzen").sequence())
        .isEqualTo(5);
  }

  @Test
  void of_anOfferThatWasRaisedByHand_leavesItAlone() {
    Offer raised = renamed(DANCING).sequence(3).updated(LATER).build();
    Stamps stamps = Stamps.of(OLD, programme(raised, SEWING).build(), AT);

    assertThat(stamps.raised()).isEmpty();
    assertThat(stamps.programme().offer("tanzen")).contains(raised);
    assertThat(stamps.programme().updated()).isEqualTo(AT);
  }

  @Test
  void of_anOfferThatWasRaisedByHandButIsOlder_isAsOldAsItWas() {
    Offer raised = renamed(DANCING).sequence(3).updated(Instant.EPOCH).build();

    assertThat(stamped(OLD, programme(raised, SEWING).build(), "tanzen"))
        .isEqualTo(renamed(DANCING).sequence(3).updated(BEFORE).build());
  }

  @Test
  void of_anInstantBeforeTheLastChange_lowersNothing() {
    Stamps stamps =
        Stamps.of(OLD, programme(renamed(DANCING).build(), SEWING).build(), Instant.EPOCH);

    assertThat(stamps.programme().updated()).isEqualTo(BEFORE);
    assertThat(stamps.programme().offer("tanzen").orElseThrow())
        .isEqualTo(renamed(DANCING).sequence(1).updated(BEFORE).build());
  }

  @Test
  void of_anEditorWhoLoweredTheProgramme_lowersNothing() {
    Programme lowered = programme(DANCING, SEWING).updated(Instant.EPOCH).build();

    assertThat(Stamps.of(OLD, lowered, AT).programme()).isEqualTo(OLD);
  }

  @Test
  void of_itsOwnResultAnHourLater_changesNothing() {
    Programme once =
        Stamps.of(OLD, programme(renamed(DANCING).build(), SEWING).name("N").build(), AT)
            .programme();
    Stamps again = Stamps.of(OLD, once, LATER);

    assertThat(again.programme()).isEqualTo(once);
    assertThat(again.raised()).isEmpty();
  }

  @Test
  void of_anInstantWithAFraction_isCutToSeconds() {
    Programme edited = programme(renamed(DANCING).build(), SEWING).build();

    assertThat(Stamps.of(OLD, edited, AT.plusNanos(1)).programme().updated()).isEqualTo(AT);
  }

  @Test
  void of_aSequenceThatCannotRise_isRefusedByName() {
    Programme old =
        programme(Offer.builder().from(DANCING).sequence(Integer.MAX_VALUE).build()).build();

    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> Stamps.of(old, programme(renamed(DANCING).build()).build(), AT))
        .withMessage("a sequence is at most 2147483647, but is to be raised in offer tanzen");
  }

  @Test
  void of_anotherOrderOfHostsAndCategories_changesNothing() {
    Programme old =
        Programme.builder()
            .from(programme(DANCING).build())
            .categories(List.of(category("musik"), category("sport")))
            .partners(List.of(partner("a"), partner("b"), partner("c")))
            .offers(List.of(hosted("a", "b", "c")))
            .build();
    Programme edited =
        Programme.builder()
            .from(old)
            .categories(List.of(category("sport"), category("musik")))
            .offers(List.of(hosted("a", "c", "b")))
            .build();

    assertThat(Stamps.of(old, edited, AT).raised()).isEmpty();
    assertThat(Stamps.of(old, edited, AT).programme().updated()).isEqualTo(old.updated());
  }

  private static Offer hosted(String... partners) {
    return Offer.builder()
        .from(DANCING)
        .partners(List.of(partners))
        .categories(List.of("musik", "sport"))
        .build();
  }

  private static Category category(String id) {
    return Category.builder().id(id).name(LocalizedText.of(id)).build();
  }

  private static Partner partner(String id) {
    return Partner.builder().id(id).name(LocalizedText.of(id)).build();
  }

  @Test
  void of_aTextInAnObject_isAsWritten() {
    Offer object =
        Offer.builder().from(DANCING).title(LocalizedText.of("de", "Titel von tanzen")).build();
    Programme edited = programme(object, SEWING).build();

    assertThat(Stamps.of(OLD, edited, AT).programme()).isEqualTo(edited);
  }
}
