package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Gender;
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
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One programme in which everything occurs that the two adapters must say, and how it is read. */
final class SchemaOrgSamples {
  static final Window SUMMER = Window.twoMonthsFrom(YearMonth.of(2025, 7));

  private SchemaOrgSamples() {}

  static Agenda agenda() {
    return Agenda.of(programme(), SUMMER);
  }

  static Programme.Builder builder() {
    return Programme.builder()
        .id("probe")
        .domain("probe.example")
        .name("Probe")
        .timeZone(ZoneId.of("Europe/Berlin"))
        .languages(List.of("de", "fa"))
        .updated(Instant.parse("2025-06-01T08:00:00Z"))
        .partners(
            List.of(
                Partner.builder()
                    .id("polizei")
                    .name(LocalizedText.of("Polizei Münster"))
                    .shortName(LocalizedText.of("Polizei"))
                    .type("authority")
                    .role(Role.COORDINATOR)
                    .url(URI.create("https://polizei.example/"))
                    .logo(URI.create("https://polizei.example/logo.png"))
                    .email("polizei@probe.example")
                    .telephone("+49 251 1")
                    .description(LocalizedText.of("Koordiniert."))
                    .memberFrom(LocalDate.of(2024, 10, 31))
                    .build(),
                Partner.builder()
                    .id("verkehrswacht")
                    .name(LocalizedText.of("Verkehrswacht"))
                    .memberUntil(LocalDate.of(2026, 10, 31))
                    .build()))
        .places(
            List.of(
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
                    .directions(LocalizedText.of("Am Tor warten."))
                    .accessibility(LocalizedText.of("Ohne Stufen."))
                    .url(URI.create("https://probe.example/orte/zue"))
                    .build(),
                Place.builder().id("park").name(LocalizedText.of("Park")).build()))
        .addCategory(
            Category.builder()
                .id("verkehr")
                .name(LocalizedText.of(Map.of("de", "Verkehr", "fa", "رفت‌وآمد")))
                .color("#1b7f3b")
                .build())
        .addBreak(
            Break.builder()
                .id("fest")
                .closesAll(true)
                .name(LocalizedText.of("Stadtfest"))
                .first(LocalDate.of(2025, 8, 26))
                .last(LocalDate.of(2025, 8, 26))
                .build());
  }

  static Programme programme() {
    return builder()
        .url(URI.create("https://probe.example/"))
        .offers(
            List.of(
                cycling(),
                course(),
                allDay(),
                online(),
                nowhere(),
                meetings(),
                onRequest(),
                draft(),
                festival()))
        .build();
  }

  /** Weekly at a place and online, with every kind of date that differs. */
  private static Offer cycling() {
    return Offer.builder()
        .id("radfahren")
        .title(LocalizedText.of(Map.of("de", "Sicher Rad fahren", "fa", "دوچرخه‌سواری ایمن")))
        .partners(List.of("verkehrswacht", "polizei"))
        .summary(LocalizedText.of("Kurz."))
        .description(
            LocalizedText.of(Map.of("de", "Räder und Helme sind da.", "fa", "دوچرخه هست.")))
        .addCategory("verkehr")
        .addKeyword(LocalizedText.of("Rad"))
        .place("zue")
        .online(URI.create("https://probe.example/live"))
        .audience(
            Audience.builder()
                .minimumAge(10)
                .maximumAge(17)
                .gender(Gender.FEMALE)
                .description(LocalizedText.of("Mädchen"))
                .build())
        .inLanguages(List.of("de", "ar"))
        .registration(
            Registration.builder()
                .required(true)
                .url(URI.create("https://probe.example/anmelden"))
                .email("rad@probe.example")
                .telephone("+49 251 2")
                .until(NominalDuration.ofDays(2))
                .capacity(15)
                .build())
        .price(Price.builder().free(true).description(LocalizedText.of("kostenlos")).build())
        .contact(Contact.builder().email("rad@probe.example").build())
        .url(URI.create("https://probe.example/radfahren"))
        .image(URI.create("https://probe.example/rad.jpg"))
        .updated(Instant.parse("2025-06-20T09:00:00Z"))
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 8, 16, 0))
                .duration(Duration.ofHours(2))
                .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=20"))
                .addExceptDate(LocalStart.parse("2025-07-15T16:00"))
                .addAdditionalDate(LocalStart.parse("2025-07-10T16:00"))
                .overrides(
                    List.of(
                        DateOverride.builder()
                            .date(LocalDateTime.of(2025, 7, 22, 16, 0))
                            .start(LocalDateTime.of(2025, 7, 23, 17, 0))
                            .place("park")
                            .title(LocalizedText.of("Radtour"))
                            .note(LocalizedText.of("Im Park!"))
                            .build(),
                        DateOverride.builder()
                            .date(LocalDateTime.of(2025, 7, 29, 16, 0))
                            .status(Status.CANCELLED)
                            .build(),
                        DateOverride.builder()
                            .date(LocalDateTime.of(2025, 8, 5, 16, 0))
                            .full(true)
                            .build(),
                        DateOverride.builder()
                            .date(LocalDateTime.of(2025, 8, 12, 16, 0))
                            .start(LocalDateTime.of(2025, 8, 12, 18, 0))
                            .status(Status.CANCELLED)
                            .build(),
                        DateOverride.builder()
                            .date(LocalDateTime.of(2025, 8, 19, 16, 0))
                            .status(Status.TENTATIVE)
                            .build()))
                .build())
        .build();
  }

  private static Offer course() {
    return Offer.builder()
        .id("deutsch")
        .title("Deutsch")
        .addPartner("polizei")
        .place("zue")
        .price(Price.builder().free(false).description(LocalizedText.of("5 Euro Kopien")).build())
        .addSchedule(
            Schedule.builder()
                .id("do")
                .start(LocalDateTime.of(2025, 7, 3, 9, 0))
                .duration(Duration.ofMinutes(90))
                .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=8"))
                .course(Course.of(Course.Joining.ANY_TIME))
                .build())
        .build();
  }

  private static Offer allDay() {
    return Offer.builder()
        .id("lager")
        .title("Zeltlager")
        .addPartner("polizei")
        .place("park")
        .audience(Audience.builder().maximumAge(12).gender(Gender.MALE).build())
        .addSchedule(
            Schedule.builder()
                .id("eins")
                .start(LocalStart.parse("2025-07-18"))
                .duration(NominalDuration.ofDays(3))
                .build())
        .addSchedule(
            Schedule.builder()
                .id("tag")
                .start(LocalStart.parse("2025-08-01"))
                .duration(NominalDuration.ofDays(1))
                .addOverride(
                    DateOverride.builder()
                        .date(LocalStart.parse("2025-08-01"))
                        .start(LocalStart.parse("2025-08-02"))
                        .build())
                .build())
        .build();
  }

  private static Offer online() {
    return Offer.builder()
        .id("sprechstunde")
        .title("Sprechstunde")
        .addPartner("polizei")
        .online(URI.create("https://probe.example/sprechstunde"))
        .status(Status.TENTATIVE)
        .audience(Audience.builder().minimumAge(18).build())
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 31, 12, 0))
                .duration(Duration.ofHours(1))
                .recurrenceRule(RecurrenceRule.parse("FREQ=MONTHLY;BYMONTHDAY=-1"))
                .build())
        .build();
  }

  private static Offer nowhere() {
    return Offer.builder()
        .id("anruf")
        .title("Anruf")
        .addPartner("polizei")
        .status(Status.CANCELLED)
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 4, 8, 0))
                .duration(Duration.ZERO)
                .recurrenceRule(RecurrenceRule.parse("FREQ=DAILY;COUNT=2"))
                .build())
        .build();
  }

  private static Offer meetings() {
    return Offer.builder()
        .id("treffen")
        .title("Treffen")
        .addPartner("polizei")
        .place("zue")
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 14, 22, 0))
                .duration(Duration.ofHours(4))
                .timeZone(ZoneId.of("Europe/Kyiv"))
                .recurrenceRule(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=2MO"))
                .build())
        .build();
  }

  private static Offer onRequest() {
    return Offer.builder()
        .id("beratung")
        .title("Beratung")
        .addPartner("polizei")
        .availability(Availability.ON_REQUEST)
        .build();
  }

  private static Offer draft() {
    return Offer.builder()
        .id("entwurf")
        .title("Geheimer Entwurf")
        .addPartner("polizei")
        .place("zue")
        .status(Status.DRAFT)
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2025, 7, 8, 16, 0))
                .duration(Duration.ofHours(2))
                .build())
        .build();
  }

  private static Offer festival() {
    return Offer.builder()
        .id("sommerfest")
        .title("Sommerfest")
        .addPartner("polizei")
        .place("zue")
        .addSchedule(
            Schedule.builder()
                .start(LocalDateTime.of(2024, 7, 20, 14, 0))
                .duration(Duration.ofHours(6))
                .recurrenceRule(RecurrenceRule.parse("FREQ=YEARLY"))
                .build())
        .build();
  }

  /** An agenda of July and August 2025 with one offer at the place {@code zue}. */
  static Agenda agendaOf(Schedule schedule, String title) {
    return Agenda.of(
        builder()
            .addOffer(
                Offer.builder()
                    .id("angebot")
                    .title(title)
                    .addPartner("polizei")
                    .place("zue")
                    .addSchedule(schedule)
                    .build())
            .build(),
        SUMMER);
  }

  static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }

  /** The nodes of {@code document} that are of {@code type}. */
  static List<JsonNode> nodes(JsonNode document, String type) {
    return list(document.get("@graph")).stream()
        .filter(node -> node.get("@type").stringValue().equals(type))
        .toList();
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** A loss as a line of a golden list. */
  static String line(Loss loss) {
    return loss.pointer() + ": " + loss.what() + " (" + loss.why() + ")\n";
  }

  /** Compares with a file byte for byte; {@code -Dgolden.update=true} rewrites it. */
  static void assertGolden(String name, String text) throws IOException {
    Path file = Path.of("src", "test", "resources", "golden", name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
