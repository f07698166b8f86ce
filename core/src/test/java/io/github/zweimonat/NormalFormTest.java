package io.github.zweimonat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Legal;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that mean the same are equal, and none holds what no document can say. */
class NormalFormTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 8);
  private static final LocalizedText TEXT = LocalizedText.of("Text");
  private static final Extension A = Extension.of("x-a", "1");
  private static final Extension B = Extension.of("x-b", "2");

  /** For each type of value: what one that is given a host's own members has of them. */
  private static final Map<String, UnaryOperator<List<Extension>>> WITH_EXTENSIONS =
      Map.ofEntries(
          Map.entry("Address", own -> Address.builder().extensions(own).build().extensions()),
          Map.entry("Audience", own -> Audience.builder().extensions(own).build().extensions()),
          Map.entry("Break", NormalFormTest::ofBreak),
          Map.entry(
              "BreakDay", own -> BreakDay.builder().date(DAY).extensions(own).build().extensions()),
          Map.entry(
              "Category", own -> Category.builder().id("a").extensions(own).build().extensions()),
          Map.entry("Contact", own -> Contact.builder().extensions(own).build().extensions()),
          Map.entry("Course", own -> Course.builder().extensions(own).build().extensions()),
          Map.entry("DateOverride", NormalFormTest::ofOverride),
          Map.entry("Legal", own -> Legal.builder().extensions(own).build().extensions()),
          Map.entry("Offer", own -> Programmes.offer("a").extensions(own).build().extensions()),
          Map.entry("Partner", NormalFormTest::ofPartner),
          Map.entry(
              "Place",
              own -> Place.builder().id("a").name(TEXT).extensions(own).build().extensions()),
          Map.entry("Price", own -> Price.builder().extensions(own).build().extensions()),
          Map.entry(
              "Programme", own -> Programmes.programme().extensions(own).build().extensions()),
          Map.entry("Registration", NormalFormTest::ofRegistration),
          Map.entry(
              "Rhythm",
              own -> Programmes.programme().rhythmExtensions(own).build().rhythmExtensions()),
          Map.entry("Schedule", NormalFormTest::ofSchedule));

  private static List<Extension> ofBreak(List<Extension> own) {
    return Break.builder().id("a").first(DAY).last(DAY).extensions(own).build().extensions();
  }

  private static List<Extension> ofOverride(List<Extension> own) {
    return DateOverride.builder()
        .date(LocalDateTime.of(2025, 7, 8, 16, 0))
        .extensions(own)
        .build()
        .extensions();
  }

  private static List<Extension> ofPartner(List<Extension> own) {
    return Partner.builder().id("a").name(TEXT).extensions(own).build().extensions();
  }

  private static List<Extension> ofRegistration(List<Extension> own) {
    return Registration.builder().extensions(own).build().extensions();
  }

  private static List<Extension> ofSchedule(List<Extension> own) {
    return Programmes.schedule("2025-07-08", "P1D").extensions(own).build().extensions();
  }

  static List<String> types() {
    return WITH_EXTENSIONS.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void extensions_ofEachType_areInTheOrderOfTheirNames(String type) {
    UnaryOperator<List<Extension>> value = extensionsOf(type);

    assertThat(value.apply(List.of(B, A))).containsExactly(A, B);
  }

  @ParameterizedTest
  @MethodSource("types")
  void extensions_sameNameTwice_isRefused(String type) {
    UnaryOperator<List<Extension>> value = extensionsOf(type);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> value.apply(List.of(A, Extension.of("x-a", "2"))))
        .withMessage("a host's own member must stand once, but there are two \"x-a\"");
  }

  private static UnaryOperator<List<Extension>> extensionsOf(String type) {
    return WITH_EXTENSIONS.getOrDefault(type, own -> List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\u2003"})
  void blankStrings_areAbsent(String blank) {
    assertThat(Address.builder().street(blank).postalCode(blank).city(blank).build())
        .isEqualTo(Address.builder().build());
    assertThat(Contact.builder().telephone(blank).build()).isEqualTo(Contact.builder().build());
    assertThat(Registration.builder().telephone(blank).build())
        .isEqualTo(Registration.builder().build());
    assertThat(Programmes.programme().schema(blank).build())
        .isEqualTo(Programmes.programme().build());
    Partner partner = Partner.builder().id("a").name(TEXT).build();
    assertThat(Partner.builder().from(partner).type(blank).telephone(blank).build())
        .isEqualTo(partner);
  }

  @Test
  void updated_isCutToSeconds() {
    Instant second = Instant.parse("2025-07-01T08:00:00Z");
    Instant later = second.plusNanos(999_999_999);

    assertThat(Programmes.programme().updated(later).build().updated()).isEqualTo(second);
    assertThat(Programmes.offer("a").updated(later).build().updated()).contains(second);
  }

  @Test
  void geo_zeroHasOneSign() {
    assertThat(GeoPoint.of(-0.0, -0.0)).isEqualTo(GeoPoint.of(0.0, 0.0));
    assertThat(GeoPoint.of(-0.5, -0.0).latitude()).isEqualTo(-0.5);
  }

  @Test
  void years_beyondFourDigits_areRefused() {
    LocalDate before = LocalDate.of(0, 12, 31);
    LocalDate behind = LocalDate.of(10_000, 1, 1);
    refused(BreakDay.builder().date(behind)::build, "/date", "+10000-01-01");
    refused(BreakDay.builder().date(before)::build, "/date", "0000-12-31");
    refused(
        Break.builder().id("a").first(before).last(behind)::build,
        "/first",
        "0000-12-31",
        "/last",
        "+10000-01-01");
    refused(
        Partner.builder().id("a").name(TEXT).memberFrom(before).memberUntil(behind)::build,
        "/memberFrom",
        "0000-12-31",
        "/memberUntil",
        "+10000-01-01");
    Instant never = Instant.parse("0000-12-31T23:59:59Z");
    refused(Programmes.programme().updated(never)::build, "/updated", "0000-12-31T23:59:59Z");
    refused(
        Programmes.offer("a").updated(Instant.MAX)::build,
        "/updated",
        "+1000000000-12-31T23:59:59.999999999Z");
  }

  @Test
  void years_ofFourDigits_areAllowed() {
    Instant last = Instant.parse("9999-12-31T23:59:59Z");
    Break always =
        Break.builder()
            .id("a")
            .first(LocalDate.of(1, 1, 1))
            .last(LocalDate.of(9999, 12, 31))
            .build();

    assertThat(always.spans()).hasSize(1);
    assertThat(Programmes.offer("a").updated(last).build().updated()).contains(last);
  }

  /** Told at each path what came there. */
  private static void refused(ThrowingCallable call, String... pathsAndValues) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused ->
                assertThat(
                        refused.violations().stream()
                            .flatMap(it -> Arrays.asList(it.path(), it.value()).stream()))
                    .containsExactly(pathsAndValues));
  }
}
