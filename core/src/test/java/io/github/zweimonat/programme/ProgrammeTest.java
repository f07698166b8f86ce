package io.github.zweimonat.programme;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.SampleProgramme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import io.github.zweimonat.window.Rhythm;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
  private static void refused(Programme.Builder wrong, String message) {
    assertThatThrownBy(wrong::build).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  @Test
  void build_theSample_isWithoutWarnings() {
    assertThat(ProgrammeWarnings.of(SampleProgramme.programme())).isEmpty();
  }

  @Test
  void build_twice_isEqual() {
    assertThat(SampleProgramme.programme())
        .isEqualTo(SampleProgramme.programme())
        .hasSameHashCodeAs(SampleProgramme.programme())
        .hasToString("Programme modellprojekt-integration (2 offers)");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Programme.builder().id("probe").build())
        .withMessageContaining("domain")
        .withMessageContaining("timeZone")
        .withMessageContaining("updated");
  }

  @Test
  void rhythm_unset_isUnnumbered() {
    assertThat(programme().build().rhythm()).isEqualTo(Rhythm.unnumbered());
  }

  @Test
  void lookups_findById() {
    Programme sample = SampleProgramme.programme();

    assertThat(sample.offer("radfahren")).contains(sample.offers().get(0));
    assertThat(sample.partner("verkehrswacht")).contains(sample.partners().get(2));
    assertThat(sample.place("stadion")).contains(sample.places().get(1));
    assertThat(sample.category("verkehr")).contains(sample.categories().get(0));
    assertThat(sample.place("zoo")).isEmpty();
  }

  @Test
  void updated_ofAnOfferWithoutItsOwn_isTheProgrammes() {
    Programme sample = SampleProgramme.programme();

    assertThat(sample.updated(sample.offers().get(0)))
        .isEqualTo(Instant.parse("2025-06-20T09:00:00Z"));
    assertThat(sample.updated(sample.offers().get(1)))
        .isEqualTo(Instant.parse("2025-07-01T08:00:00Z"));
  }

  @Test
  void translate_fallsBackToTheProgrammesLanguages() {
    Programme sample = SampleProgramme.programme();
    LocalizedText title = sample.offers().get(1).title();

    assertThat(sample.translate(title, "en-GB").text()).isEqualTo("Advice by appointment");
    assertThat(sample.translate(title, "fa").language()).isEqualTo("de");
    assertThat(sample.defaultLanguage()).isEqualTo("de");
  }

  @Test
  void languages_anyCase_areCanonical() {
    assertThat(programme().languages(List.of("DE", "zh-hant")).build().languages())
        .containsExactly("de", "zh-Hant");
  }

  @Test
  void build_languagesWrong_tellsAll() {
    refused(
        programme().languages(List.of("de", "d", "DE")),
        "/languages/1: a language must be a BCP 47 tag such as de or zh-Hant, but is \"d\";"
            + " /languages/2: each stands once in this list, but \"de\" stands twice");
    refused(
        programme().languages(List.of()),
        "/languages: a programme has at least one language, but has none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-a.example", "a..b", "a b", "bücher.example", "https://a.example", "a/"})
  void build_domainMalformed_isRefused(String domain) {
    refused(
        programme().domain(domain),
        "/domain: a domain must be a host name such as integration.example of at most 100"
            + " characters, but is \"%s\"".formatted(domain));
  }

  @Test
  void build_domainUpTo100Characters() {
    assertThatNoException().isThrownBy(programme().domain("a".repeat(100))::build);
    assertThatThrownBy(programme().domain("a".repeat(101))::build)
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void build_offsetAsZone_isRefused() {
    refused(
        programme().timeZone(ZoneOffset.ofHours(2)),
        "/timeZone: a time zone must be an IANA id such as Europe/Berlin, but is \"+02:00\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.example/x", "javascript:alert(1)", "//a.example", "x", "http:x"})
  void build_addressThatIsNoWebPage_isRefused(String address) {
    refused(
        programme().url(URI.create(address)).image(URI.create(address)),
        ("/url: a web address must begin with http:// or https://, but is \"%1$s\"; /image: a web"
                + " address must begin with http:// or https://, but is \"%1$s\"")
            .formatted(address));
  }

  @Test
  void build_sameIdTwice_isNamedWhereItComesAgain() {
    LocalDate day = LocalDate.of(2025, 10, 3);
    Break closed = Break.builder().id("zu").first(day).last(day).build();

    refused(
        programme(offer("a").build(), offer("b").build(), offer("a").build())
            .addBreaks(closed, closed),
        "/breaks/1/id: an id must be unique among its kind, but \"zu\" is there already;"
            + " /offers/2/id: an id must be unique among its kind, but \"a\" is there already");
  }

  @Test
  void build_sameIdInTwoKinds_isAllowed() {
    assertThatNoException()
        .isThrownBy(
            programme(offer("halle").build())
                    .addCategories(Category.builder().id("halle").build())
                    .addBreaks(
                        Break.builder()
                            .id("halle")
                            .first(LocalDate.of(2025, 7, 1))
                            .last(LocalDate.of(2025, 7, 1))
                            .build())
                ::build);
  }

  @Test
  void build_unknownReferences_areAllNamedWithWhatComesClose() {
    Offer lost =
        offer(
                "a",
                schedule("2025-07-08T16:00", "PT2H")
                    .addBreaks("herbst")
                    .addOpenDuring("winter")
                    .addOverrides(
                        DateOverride.builder()
                            .date(LocalStart.parse("2025-07-08T16:00"))
                            .place("parc")
                            .build())
                    .build())
            .partners(List.of("verein", "polizai"))
            .addCategories("sport")
            .place("halle-2")
            .build();

    assertThatThrownBy(programme(lost)::build)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::toString)
                    .containsExactly(
                        "/offers/0/partners/1: an offer names partners of its programme, but there"
                            + " is no \"polizai\", did you mean \"polizei\"?",
                        "/offers/0/categories/0: an offer names categories of its programme, but"
                            + " there is no \"sport\"",
                        "/offers/0/place: an offer names places of its programme, but there is no"
                            + " \"halle-2\", did you mean \"halle\"?",
                        "/offers/0/schedules/0/breaks/0: a schedule names breaks of its programme,"
                            + " but there is no \"herbst\"",
                        "/offers/0/schedules/0/openDuring/0: a schedule names breaks of its"
                            + " programme, but there is no \"winter\"",
                        "/offers/0/schedules/0/overrides/0/place: an offer names places of its"
                            + " programme, but there is no \"parc\", did you mean \"park\"?"));
  }

  // UNTIL is an instant, the start a time on the programme's wall: 16:00 in Berlin is 14:00 in UTC.
  @Test
  void build_untilBeforeTheStartInItsZone_isRefused() {
    Offer ended =
        offer(
                "a",
                schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;UNTIL=20250708T135959Z").build())
            .build();

    refused(
        programme(ended),
        "/offers/0/schedules/0/recurrenceRule: the rule must give at least one date, but"
            + " FREQ=DAILY;UNTIL=20250708T135959Z gives none from 2025-07-08T16:00 on");
    assertThatNoException().isThrownBy(programme(ended).timeZone(ZoneId.of("Asia/Tokyo"))::build);
  }
}
