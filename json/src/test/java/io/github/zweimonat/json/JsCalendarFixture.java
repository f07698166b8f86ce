package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.GeoPoint;
import io.github.zweimonat.programme.Legal;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
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
import io.github.zweimonat.window.Window;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** A programme that has one of everything, around two clock changes. */
final class JsCalendarFixture {
  /** September and October 2025: the clocks go back on 26 October. */
  static final Window AUTUMN = Window.twoMonthsFrom(YearMonth.of(2025, 9));

  /** March and April 2026: the clocks go forward on 29 March. */
  static final Window SPRING = Window.twoMonthsFrom(YearMonth.of(2026, 3));

  private JsCalendarFixture() {}

  static Agenda agenda(Window window) {
    return Agenda.of(programme(), window);
  }

  static Programme programme() {
    return Programme.builder()
        .id("probe")
        .domain("integration.example")
        .name(text("Probe", "Trial"))
        .description(text("Alles einmal.", "One of everything."))
        .url(URI.create("https://integration.example/"))
        .contact(Contact.builder().email("projekt@integration.example").build())
        .legal(
            Legal.builder()
                .imprint(URI.create("https://integration.example/impressum"))
                .privacy(URI.create("https://integration.example/datenschutz"))
                .build())
        .timeZone(ZoneId.of("Europe/Berlin"))
        .addLanguages("de", "en", "ar")
        .updated(Instant.parse("2025-07-01T08:00:00Z"))
        .addCategories(
            Category.builder().id("sport").name(text("Sport", "Sports")).color("#b3441e").build(),
            Category.builder().id("hell").color("#ffe45c").build())
        .addPartners(
            Partner.builder()
                .id("verein")
                .name(LocalizedText.of("Verein"))
                .email("verein@integration.example")
                .telephone("0251 1")
                .url(URI.create("https://verein.example/"))
                .logo(URI.create("https://verein.example/logo.png"))
                .build(),
            Partner.builder()
                .id("amt")
                .name(text("Amt", "Office"))
                .description(text("Ein Amt.", "An office."))
                .build())
        .addPlaces(
            Place.builder()
                .id("halle")
                .name(text("Halle", "Hall"))
                .address(
                    Address.builder()
                        .street("Weg 1")
                        .postalCode("48167")
                        .city("Münster")
                        .country("DE")
                        .build())
                .geo(GeoPoint.of(51.92, 7.6))
                .directions(text("Bus 6", "Bus line 6"))
                .build(),
            Place.builder().id("park").name(LocalizedText.of("Park")).build())
        .addBreaks(
            Break.builder()
                .id("herbst")
                .name(LocalizedText.of("Herbstferien"))
                .first(LocalDate.of(2025, 10, 13))
                .last(LocalDate.of(2025, 10, 18))
                .build(),
            Break.builder()
                .id("feiertag")
                .closesAll(true)
                .addDays(
                    BreakDay.of(LocalDate.of(2025, 10, 3), LocalizedText.of("Einheit")),
                    BreakDay.of(LocalDate.of(2099, 10, 2), LocalizedText.of("Weit weg")))
                .build())
        .addOffers(weekly(), night(), days(), course(), singles(), corner(), minutes())
        .addOffers(
            offer("draussen").status(Status.CANCELLED).addSchedule(reinstated()).build(),
            offer("entwurf").status(Status.DRAFT).addSchedule(reinstated()).build(),
            offer("beratung").availability(Availability.ON_REQUEST).build())
        .build();
  }

  /** Moved, elsewhere, longer, cancelled, full, with a note, under another title; one added. */
  private static Offer weekly() {
    return offer("fussball")
        .title(text("Fußball", "Football"))
        .summary(LocalizedText.of("Kurz."))
        .description(text("Wir spielen.", "We play."))
        .addCategories("sport", "hell")
        .addKeywords(text("Ball", "ball"))
        .place("halle")
        .online(URI.create("https://meet.example/a"))
        .audience(Audience.builder().minimumAge(10).build())
        .addInLanguages("de")
        .registration(
            Registration.builder().url(URI.create("https://integration.example/anmeldung")).build())
        .price(Price.builder().free(true).build())
        .contact(
            Contact.builder()
                .name(text("Frau Probe", "Ms Probe"))
                .email("frage@integration.example")
                .telephone("0251 2")
                .build())
        .url(URI.create("https://integration.example/fussball"))
        .image(URI.create("https://integration.example/fussball.jpg"))
        .updated(Instant.parse("2025-08-20T09:30:15Z"))
        .sequence(3)
        .addSchedule(
            Schedule.builder()
                .id("fr")
                .start(LocalDateTime.of(2025, 9, 5, 16, 0))
                .duration(Duration.ofHours(2))
                .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=FR"))
                .addAdditionalDates(LocalStart.parse("2025-09-10T18:00"))
                .addExceptDates(
                    LocalStart.parse("2025-09-12"), LocalStart.parse("2025-09-19T16:00"))
                .addBreaks("herbst")
                .addOverrides(
                    override("2025-09-26T16:00")
                        .start(LocalDateTime.of(2025, 9, 27, 10, 0))
                        .build(),
                    override("2025-10-10T16:00")
                        .place("park")
                        .duration(Duration.ofHours(3))
                        .title(text("Turnier", "Cup"))
                        .note(text("Bitte Schuhe mitbringen.", "Please bring shoes."))
                        .build(),
                    override("2025-10-24T16:00").status(Status.CANCELLED).build(),
                    override("2025-10-31T16:00").full(true).build(),
                    override("2025-09-10T18:00").full(true).place("park").build())
                .build())
        .build();
  }

  /** Starts in the doubled hour and in the gap, from 02:30 for two hours. */
  private static Offer night() {
    return offer("nacht")
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 10, 25, 2, 30))
                .duration(Duration.ofHours(2))
                .recurrenceRule(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20260330T003000Z"))
                .build())
        .addSchedule(
            Schedule.builder()
                .id("einzeln")
                .start(LocalDateTime.of(2026, 3, 29, 2, 30))
                .duration(NominalDuration.parse("P1DT1H"))
                .build())
        .build();
  }

  private static Offer days() {
    return offer("camp").addSchedule(allDay()).build();
  }

  private static Schedule allDay() {
    return Schedule.builder()
        .id("ganz")
        .start(LocalStart.parse("2025-09-22"))
        .duration(NominalDuration.ofDays(3))
        .recurrenceRule(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=-2MO;UNTIL=20261231"))
        .addOverrides(
            DateOverride.builder()
                .date(LocalStart.parse("2025-10-20"))
                .start(LocalStart.parse("2025-10-21"))
                .build())
        .build();
  }

  private static Offer course() {
    return offer("kurs")
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 9, 1, 9, 0))
                .duration(Duration.ofMinutes(90))
                .timeZone(ZoneId.of("Europe/Lisbon"))
                .recurrenceRule(
                    RecurrenceRule.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU;COUNT=8"))
                .course(Course.of(Course.Joining.FROM_START))
                .build())
        .build();
  }

  /** Dates without a rule, one of no length. */
  private static Offer singles() {
    return offer("treff")
        .place("park")
        .status(Status.TENTATIVE)
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 9, 3, 17, 0))
                .duration(NominalDuration.parse("PT0S"))
                .addAdditionalDates(LocalStart.parse("2025-09-04T17:00"))
                .addOverrides(
                    override("2025-09-04T17:00").start(LocalDateTime.of(2025, 9, 4, 18, 0)).build())
                .build())
        .build();
  }

  /** Rules that RFC 8984 reads in another way, and one that it has no words for. */
  private static Offer corner() {
    return offer("ecke")
        .addSchedule(
            Schedule.builder()
                .id("dreizehn")
                .start(LocalDateTime.of(2025, 9, 13, 10, 0))
                .duration(Duration.ofHours(1))
                .recurrenceRule(RecurrenceRule.parse("FREQ=YEARLY;BYMONTHDAY=13"))
                .build())
        .addSchedule(
            Schedule.builder()
                .id("monat")
                .start(LocalDateTime.of(2025, 9, 12, 10, 0))
                .duration(Duration.ofHours(1))
                .recurrenceRule(RecurrenceRule.parse("FREQ=YEARLY;BYMONTH=4,9;BYDAY=2FR"))
                .build())
        .addSchedule(
            Schedule.builder()
                .id("unsagbar")
                .start(LocalDateTime.of(2025, 9, 12, 12, 0))
                .duration(Duration.ofHours(1))
                .recurrenceRule(
                    RecurrenceRule.parse("FREQ=YEARLY;INTERVAL=2;BYMONTH=9;BYDAY=2FR,3FR"))
                .build())
        .build();
  }

  /** Ends within a gap, in UTC: 02:00 to 02:40 do not take place, 03:00 and 03:20 do. */
  private static Offer minutes() {
    return offer("minuten")
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2026, 3, 29, 1, 20))
                .duration(Duration.ofMinutes(5))
                .recurrenceRule(
                    RecurrenceRule.parse("FREQ=MINUTELY;INTERVAL=20;UNTIL=20260329T011000Z"))
                .build())
        .build();
  }

  private static Schedule reinstated() {
    return Schedule.builder()
        .start(LocalDateTime.of(2025, 9, 6, 11, 0))
        .duration(Duration.ofHours(1))
        .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=3"))
        .addOverrides(override("2025-09-13T11:00").status(Status.CONFIRMED).build())
        .build();
  }

  private static Offer.Builder offer(String id) {
    return Offer.builder().id(id).title("Titel " + id).addPartners("verein", "amt");
  }

  private static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  private static LocalizedText text(String german, String english) {
    return LocalizedText.of("de", german).and("en", english);
  }
}
