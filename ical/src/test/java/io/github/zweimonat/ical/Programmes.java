package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** Programmes of the tests, and the parts from which a test puts its own together. */
final class Programmes {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Instant UPDATED = Instant.parse("2025-07-01T08:00:00Z");
  static final Window SUMMER = Window.twoMonthsFrom(YearMonth.of(2025, 7));
  static final LocalizedText CYCLING =
      LocalizedText.of("de", "Sicher Rad fahren")
          .and("en", "Safe cycling")
          .and("uk", "Безпечна їзда на велосипеді")
          .and("ar", "ركوب الدراجة بأمان")
          .and("fa", "دوچرخه‌سواری ایمن");

  private Programmes() {}

  /** Whatever a test adds to: two partners, two places, two categories, five languages. */
  static Programme.Builder programme() {
    return Programme.builder()
        .id("modellprojekt-integration")
        .domain("integration.example")
        .name(LocalizedText.of("de", "Modellprojekt Integration").and("fa", "پروژهٔ الگوی ادغام"))
        .description(LocalizedText.of("Angebote für alle; kostenlos, ohne Anmeldung"))
        .timeZone(BERLIN)
        .addLanguages("de", "en", "uk", "ar", "fa")
        .updated(UPDATED)
        .addPartners(
            Partner.builder()
                .id("verkehrswacht")
                .name(LocalizedText.of("Verkehrswacht Münster e.V."))
                .shortName(LocalizedText.of("Verkehrswacht"))
                .build(),
            Partner.builder()
                .id("polizei-muenster")
                .name(LocalizedText.of("Polizeipräsidium Münster"))
                .build())
        .addPlaces(
            Place.builder()
                .id("zue")
                .name(LocalizedText.of("ZUE Münster"))
                .address(
                    Address.builder()
                        .street("Albersloher Weg 450")
                        .postalCode("48167")
                        .city("Münster")
                        .country("DE")
                        .build())
                .geo(GeoPoint.of(51.92, 7.67))
                .directions(LocalizedText.of("Bus 8 bis Albersloher Weg"))
                .accessibility(LocalizedText.of("ohne Stufen"))
                .build(),
            Place.builder().id("park").name(LocalizedText.of("Südpark")).build())
        .addCategories(
            Category.builder()
                .id("verkehr")
                .name(LocalizedText.of("Verkehr, Rad"))
                .color("#1b7f3b")
                .build(),
            Category.builder().id("sport").build());
  }

  static Programme of(Offer... offers) {
    return programme().addOffers(offers).build();
  }

  /** An offer with nothing but what it must have. */
  static Offer.Builder offer() {
    return Offer.builder().id("radfahren").title(CYCLING).addPartners("verkehrswacht");
  }

  /** An offer of which everything is told. */
  static Offer.Builder fullOffer() {
    return offer()
        .addPartners("polizei-muenster")
        .summary(LocalizedText.of("Kurz gesagt"))
        .description(
            LocalizedText.of("Wir üben: bremsen, abbiegen; Zeichen geben.\nBitte Helm mitbringen."))
        .addCategories("verkehr", "sport")
        .place("zue")
        .online(URI.create("https://meet.example/rad"))
        .audience(Audience.builder().minimumAge(10).maximumAge(17).build())
        .addInLanguages("de", "ar", "de-simple", "xx")
        .registration(
            Registration.builder()
                .required(true)
                .email("rad@verkehrswacht.example")
                .telephone("+49 251 123")
                .until(NominalDuration.ofDays(2))
                .build())
        .price(Price.builder().free(true).build())
        .contact(
            Contact.builder()
                .name(LocalizedText.of("Frau Müller"))
                .email("mueller@verkehrswacht.example")
                .build())
        .url(URI.create("https://verkehrswacht.example/rad"))
        .updated(Instant.parse("2025-06-20T09:00:00Z"))
        .sequence(3);
  }

  static Schedule.Builder tuesdays() {
    return Schedule.builder()
        .start(LocalDateTime.of(2025, 7, 8, 16, 0))
        .duration(Duration.ofHours(2))
        .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU"));
  }

  /** One date, with a time. */
  static Schedule.Builder once(String start, String duration) {
    return Schedule.builder()
        .start(LocalStart.parse(start))
        .duration(NominalDuration.parse(duration));
  }

  static Window days(String from, String until) {
    return Window.between(LocalDate.parse(from), LocalDate.parse(until));
  }
}
