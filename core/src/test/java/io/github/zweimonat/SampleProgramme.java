package io.github.zweimonat;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.programme.Role;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** A programme with nearly every member, of one weekly course and one offer on request. */
public final class SampleProgramme {
  private static final URI PAGE = URI.create("https://integration.example/x");
  private static final URI PICTURE = URI.create("https://integration.example/x.png");

  private SampleProgramme() {}

  /** The programme. */
  public static Programme programme() {
    return Programme.builder()
        .id("modellprojekt-integration")
        .domain("integration.example")
        .name(LocalizedText.of("de", "Modellprojekt Integration"))
        .url(PAGE)
        .image(PICTURE)
        .contact(contact())
        .timeZone(ZoneId.of("Europe/Berlin"))
        .addLanguages("de", "en", "uk", "ar", "fa")
        .updated(Instant.parse("2025-07-01T08:00:00Z"))
        .rhythm(Rhythm.from(YearMonth.of(2025, 7)))
        .addCategories(
            Category.builder()
                .id("verkehr")
                .name(LocalizedText.of("de", "Verkehr"))
                .color("#1b7f3b")
                .build())
        .addPartners(
            Partner.builder()
                .id("bezirksregierung")
                .name(LocalizedText.of("Bezirksregierung Münster"))
                .role(Role.COORDINATOR)
                .build(),
            Partner.builder()
                .id("polizei-muenster")
                .name(LocalizedText.of("Polizeipräsidium Münster"))
                .shortName(LocalizedText.of("Polizei"))
                .type("authority")
                .role(Role.COORDINATOR)
                .memberFrom(LocalDate.of(2024, 10, 31))
                .build(),
            Partner.builder()
                .id("verkehrswacht")
                .name(LocalizedText.of("Verkehrswacht Münster e.V."))
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
                .build(),
            Place.builder().id("stadion").name(LocalizedText.of("LVM-Preußenstadion")).build())
        .addBreaks(
            Break.builder()
                .id("herbstferien-2025")
                .name(LocalizedText.of("Herbstferien"))
                .first(LocalDate.of(2025, 10, 13))
                .last(LocalDate.of(2025, 10, 25))
                .build(),
            Break.builder()
                .id("feiertage")
                .name(LocalizedText.of("Feiertag"))
                .closesAll(true)
                .addDays(
                    BreakDay.of(
                        LocalDate.of(2025, 10, 3), LocalizedText.of("Tag der Deutschen Einheit")))
                .build())
        .addOffers(cycling(), advice())
        .build();
  }

  private static Offer cycling() {
    return Offer.builder()
        .id("radfahren")
        .title(LocalizedText.of("de", "Sicher Rad fahren"))
        .addPartners("verkehrswacht", "polizei-muenster")
        .addCategories("verkehr")
        .addKeywords(LocalizedText.of("Fahrrad"))
        .place("zue")
        .audience(Audience.builder().minimumAge(10).maximumAge(17).build())
        .addInLanguages("de", "ar")
        .registration(
            Registration.builder()
                .required(true)
                .url(PAGE)
                .until(NominalDuration.ofDays(2))
                .capacity(15)
                .build())
        .price(Price.builder().free(true).build())
        .contact(contact())
        .updated(Instant.parse("2025-06-20T09:00:00Z"))
        .addSchedules(tuesdays())
        .build();
  }

  private static Schedule tuesdays() {
    return Schedule.builder()
        .id("di")
        .start(LocalDateTime.of(2025, 7, 8, 16, 0))
        .duration(Duration.ofHours(2))
        .timeZone(ZoneId.of("Europe/Berlin"))
        .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=20"))
        .addAdditionalDates(LocalStart.parse("2025-07-10T16:00"))
        .addExceptDates(LocalStart.parse("2025-07-15T16:00"), LocalStart.parse("2025-07-29"))
        .addBreaks("herbstferien-2025")
        .addOpenDuring("feiertage")
        .course(Course.of(Course.Joining.FROM_START))
        .addOverrides(
            DateOverride.builder()
                .date(LocalDateTime.of(2025, 7, 22, 16, 0))
                .start(LocalDateTime.of(2025, 7, 22, 17, 0))
                .duration(Duration.ofHours(1))
                .place("stadion")
                .title(LocalizedText.of("de", "Sicher Rad fahren am Stadion"))
                .note(LocalizedText.of("de", "Diesmal am Stadion"))
                .build(),
            DateOverride.builder()
                .date(LocalDateTime.of(2025, 8, 5, 16, 0))
                .status(Status.CANCELLED)
                .note(LocalizedText.of("de", "Trainerin erkrankt"))
                .build(),
            DateOverride.builder().date(LocalDateTime.of(2025, 8, 12, 16, 0)).full(true).build())
        .build();
  }

  private static Offer advice() {
    return Offer.builder()
        .id("beratung")
        .title(
            LocalizedText.of("de", "Beratung nach Vereinbarung").and("en", "Advice by appointment"))
        .addPartners("polizei-muenster")
        .availability(Availability.ON_REQUEST)
        .build();
  }

  private static Contact contact() {
    return Contact.builder()
        .name(LocalizedText.of("Frau Muster"))
        .email("info@integration.example")
        .telephone("+49 251 0000000")
        .build();
  }
}
