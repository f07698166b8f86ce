package io.github.zweimonat.programme;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.violation.InvalidValueException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {
  private final Schedule unnamed = schedule("2025-07-08T16:00", "PT2H").build();
  private final Schedule tuesdays = schedule("2025-07-08T16:00", "PT2H").id("di").build();

  private static void refused(Offer.Builder wrong, String message) {
    assertThatThrownBy(wrong::build).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  @Test
  void build_onlyWhatIsRequired_hasTheDefaults() {
    Offer plain = offer("a").build();

    assertThat(plain.status()).isEqualTo(Status.CONFIRMED);
    assertThat(plain.availability()).isEqualTo(Availability.SCHEDULED);
    assertThat(plain.sequence()).isZero();
    assertThat(plain.isDraft()).isFalse();
    assertThat(plain.isUndated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"SCHEDULED, false", "ON_REQUEST, true", "DATES_FOLLOW, true"})
  void isUndated_unlessScheduled(Availability availability, boolean expected) {
    assertThat(offer("a").availability(availability).build().isUndated()).isEqualTo(expected);
  }

  @Test
  void build_oneScheduleWithoutIdBesideOthers_isAllowed() {
    assertThatNoException().isThrownBy(offer("a", unnamed, tuesdays)::build);
  }

  @Test
  void build_twoSchedulesWithoutId_isRefused() {
    refused(
        offer("a", unnamed, tuesdays, unnamed),
        "/schedules/2: at most one schedule of an offer may have no id, but a second has none");
  }

  @Test
  void build_scheduleIdTwice_isRefused() {
    refused(
        offer("a", tuesdays, tuesdays),
        "/schedules/1/id: a schedule's id must be unique in its offer, but \"di\" is there"
            + " already");
  }

  @Test
  void build_everythingWrong_tellsAll() {
    refused(
        offer("A")
            .partners(List.of())
            .addCategories("x", "x")
            .addInLanguages("ar", "d", "AR")
            .online(URI.create("zoom:1"))
            .sequence(-1),
        "/id: an id must be of a-z, 0-9 and single hyphens between them, at most 64 characters,"
            + " but is \"A\"; an offer has at least one partner, but A has none; /categories/1:"
            + " each stands once in this list, but \"x\" stands twice; /online: a web address must"
            + " begin with http:// or https://, but is \"zoom:1\"; /sequence: a sequence must be 0"
            + " to 2147483647, but is -1; /inLanguages/1: a language must be a BCP 47 tag such as"
            + " de or zh-Hant, but is \"d\"; /inLanguages/2: each stands once in this list, but"
            + " \"ar\" stands twice");
  }

  @Test
  void build_partnerTwice_isRefused() {
    refused(
        offer("a").addPartners("polizei", "verein"),
        "/partners/2: each stands once in this list, but \"verein\" stands twice");
  }

  @Test
  void inLanguages_anyCase_areCanonical() {
    assertThat(offer("a").addInLanguages("AR", "de-at").build().inLanguages())
        .containsExactly("ar", "de-AT");
  }
}
