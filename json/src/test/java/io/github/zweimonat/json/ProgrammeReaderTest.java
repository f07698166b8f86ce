package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeReaderTest {
  private static final URI PAGE = URI.create("https://integration.example/x");
  private static final URI PICTURE = URI.create("https://integration.example/x.png");

  @Test
  void read_contractSample_givesEveryMember() {
    assertThat(ProgrammeReader.read(Samples.contract()))
        .isEqualTo(
            Programme.builder()
                .id("modellprojekt-integration")
                .domain("integration.example")
                .name(LocalizedText.of("de", "Modellprojekt Integration"))
                .description(
                    LocalizedText.of(
                        Map.of(
                            "de",
                            "Angebote der Partner für Menschen in der ZUE Münster. Die einzelnen"
                                + " Termine sind erfunden.",
                            "en",
                            "What partners offer to people in the ZUE Münster. Single dates are"
                                + " invented.")))
                .url(PAGE)
                .image(PICTURE)
                .contact(contact())
                .timeZone(ZoneId.of("Europe/Berlin"))
                .addLanguages("de", "en", "uk", "ar", "fa")
                .updated(Instant.parse("2025-07-01T08:00:00Z"))
                .rhythm(Rhythm.from(YearMonth.of(2025, 7)))
                .addCategory(
                    Category.builder()
                        .id("verkehr")
                        .name(LocalizedText.of("de", "Verkehr"))
                        .color("#1b7f3b")
                        .build())
                .addPartner(
                    Partner.builder()
                        .id("bezirksregierung")
                        .name(LocalizedText.of("Bezirksregierung Münster"))
                        .role(Role.COORDINATOR)
                        .type("authority")
                        .build())
                .addPartner(police())
                .addPartner(
                    Partner.builder()
                        .id("verkehrswacht")
                        .name(LocalizedText.of("Verkehrswacht Münster e.V."))
                        .build())
                .addPlace(accommodation())
                .addPlace(
                    Place.builder()
                        .id("stadion")
                        .name(LocalizedText.of("LVM-Preußenstadion"))
                        .build())
                .addBreak(
                    Break.builder()
                        .id("herbstferien-2025")
                        .name(LocalizedText.of("Herbstferien"))
                        .first(LocalDate.of(2025, 10, 13))
                        .last(LocalDate.of(2025, 10, 25))
                        .build())
                .addBreak(
                    Break.builder()
                        .id("feiertage")
                        .name(LocalizedText.of("Feiertag"))
                        .closesAll(true)
                        .addDay(
                            BreakDay.of(
                                LocalDate.of(2025, 10, 3),
                                LocalizedText.of("Tag der Deutschen Einheit")))
                        .build())
                .addOffer(cycling())
                .addOffer(
                    Offer.builder()
                        .id("beratung")
                        .title(
                            LocalizedText.of("de", "Beratung nach Vereinbarung")
                                .and("en", "Advice by appointment"))
                        .addPartners("polizei-muenster")
                        .availability(Availability.ON_REQUEST)
                        .build())
                .build());
  }

  private static Contact contact() {
    return Contact.builder()
        .name(LocalizedText.of("Frau Muster"))
        .email("info@integration.example")
        .telephone("+49 251 0000000")
        .build();
  }

  private static Partner police() {
    return Partner.builder()
        .id("polizei-muenster")
        .name(LocalizedText.of("Polizeipräsidium Münster"))
        .shortName(LocalizedText.of("Polizei"))
        .type("authority")
        .role(Role.COORDINATOR)
        .url(PAGE)
        .logo(URI.create("https://integration.example/l.png"))
        .email("info@integration.example")
        .telephone("+49 251 0000000")
        .description(LocalizedText.of("de", "Koordiniert das Projekt mit der Bezirksregierung."))
        .memberFrom(LocalDate.of(2024, 10, 31))
        .build();
  }

  private static Place accommodation() {
    return Place.builder()
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
        .directions(LocalizedText.of("de", "Bus 8 bis Albersloher Weg"))
        .accessibility(LocalizedText.of("de", "stufenlos"))
        .url(PAGE)
        .build();
  }

  private static Offer cycling() {
    return Offer.builder()
        .id("radfahren")
        .title(LocalizedText.of("de", "Sicher Rad fahren"))
        .addPartners("verkehrswacht", "polizei-muenster")
        .summary(
            LocalizedText.of("de", "Verkehrsregeln, Helm und Licht, dann eine gemeinsame Runde."))
        .description(
            LocalizedText.of("de", "Räder und Helme sind da. Bitte feste Schuhe anziehen."))
        .addCategories("verkehr")
        .addKeyword(LocalizedText.of("Fahrrad"))
        .place("zue")
        .online(URI.create("https://integration.example/meet"))
        .audience(
            Audience.builder()
                .minimumAge(10)
                .maximumAge(17)
                .description(LocalizedText.of("de", "Jugendliche"))
                .build())
        .addInLanguages("de", "ar")
        .registration(
            Registration.builder()
                .required(true)
                .url(PAGE)
                .email("info@integration.example")
                .telephone("+49 251 0000000")
                .until(NominalDuration.ofDays(2))
                .capacity(15)
                .build())
        .price(Price.builder().free(true).description(LocalizedText.of("de", "kostenlos")).build())
        .contact(contact())
        .url(PAGE)
        .image(PICTURE)
        .updated(Instant.parse("2025-06-20T09:00:00Z"))
        .addSchedule(
            Schedule.builder()
                .id("di")
                .start(LocalStart.parse("2025-07-08T16:00"))
                .duration(Duration.ofHours(2))
                .timeZone(ZoneId.of("Europe/Berlin"))
                .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=20"))
                .addAdditionalDate(LocalStart.parse("2025-07-10T16:00"))
                .addExceptDate(LocalStart.parse("2025-07-15T16:00"))
                .addExceptDate(LocalStart.parse("2025-07-29"))
                .addBreaks("herbstferien-2025")
                .addOpenDuring("feiertage")
                .course(Course.of(Course.Joining.FROM_START))
                .addOverride(
                    DateOverride.builder()
                        .date(LocalStart.parse("2025-07-22T16:00"))
                        .start(LocalStart.parse("2025-07-22T17:00"))
                        .duration(Duration.ofHours(1))
                        .place("stadion")
                        .title(LocalizedText.of("de", "Sicher Rad fahren am Stadion"))
                        .note(LocalizedText.of("de", "Diesmal am Stadion"))
                        .build())
                .addOverride(
                    DateOverride.builder()
                        .date(LocalStart.parse("2025-08-05T16:00"))
                        .status(Status.CANCELLED)
                        .note(LocalizedText.of("de", "Trainerin erkrankt"))
                        .build())
                .addOverride(
                    DateOverride.builder()
                        .date(LocalStart.parse("2025-08-12T16:00"))
                        .full(true)
                        .build())
                .build())
        .build();
  }

  @Test
  void read_fileStreamAndBytes_giveTheSame(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("programme.json"), Samples.contract());

    Programme programme = ProgrammeReader.read(file);

    assertThat(programme).isEqualTo(ProgrammeReader.read(Samples.contract()));
    assertThat(programme)
        .isEqualTo(ProgrammeReader.read(new ByteArrayInputStream(Samples.contract())));
    assertThat(ProgrammeReader.check(file)).isEqualTo(ProgrammeReader.check(Samples.contract()));
  }

  @Test
  void read_stream_leavesItOpen() {
    boolean[] closed = {false};
    ProgrammeReader.read(
        new ByteArrayInputStream(Samples.contract()) {
          @Override
          public void close() {
            closed[0] = true;
          }
        });

    assertThat(closed[0]).isFalse();
  }

  @Test
  void read_missingFile_saysSo(@TempDir Path folder) {
    Path missing = folder.resolve("missing.json");

    assertThatThrownBy(() -> ProgrammeReader.read(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void read_twoMistakes_throwsOneExceptionWithBoth() {
    byte[] document = Minimal.document("\"url\": \"x\", \"colour\": \"red\"");

    assertThatThrownBy(() -> ProgrammeReader.read(document))
        .isInstanceOfSatisfying(
            InvalidProgrammeException.class,
            refused -> {
              assertThat(refused.problems())
                  .extracting(Problem::rule)
                  .containsExactly("web-address", "unknown-member");
              assertThat(refused.more()).isZero();
            })
        .hasMessage(
            "the document is no programme\n"
                + "error /url 2:8 a web address must begin with http:// or https://, but is"
                + " \"x\"\n"
                + "error /colour 2:13 an object here has no member \"colour\"");
  }

  @Test
  void read_warningsOnly_givesTheProgramme() {
    byte[] document = Minimal.offer("\"status\": \"draft\"");

    assertThat(ProgrammeReader.read(document).offers()).hasSize(1).allMatch(Offer::isDraft);
    assertThat(ProgrammeReader.check(document).problems())
        .extracting(Problem::severity, Problem::rule)
        .containsExactly(tuple(Severity.WARNING, "offer-without-schedule"));
  }

  @Test
  void read_nullMembers_areAbsent() {
    assertThat(ProgrammeReader.read(Minimal.document("\"url\": null, \"offers\": null")))
        .isEqualTo(ProgrammeReader.read(Minimal.document("")));
  }

  @Test
  void read_blankOptionalMembers_areAbsent() {
    byte[] blank =
        Minimal.offer(
            """
            "summary": "", "description": {"de": ""}, "url": " ", "status": "", "updated": "",
            "schedules": [{"id": "", "start": "2025-07-01", "duration": "P1D",
              "recurrenceRule": "", "timeZone": ""}]""");

    assertThat(ProgrammeReader.read(blank))
        .isEqualTo(
            ProgrammeReader.read(
                Minimal.offer(
                    "\"schedules\": [{\"start\": \"2025-07-01\", \"duration\": \"P1D\"}]")));
  }

  @Test
  void read_blankTranslation_isMissing() {
    byte[] document = Minimal.offer("\"summary\": {\"de\": \"S\", \"en\": \"\"}");

    assertThat(ProgrammeReader.check(document).problems())
        .extracting(Problem::rule)
        .containsExactly("offer-without-schedule");
    assertThat(ProgrammeReader.read(document).offers().get(0).summary())
        .contains(LocalizedText.of("de", "S"));
  }

  @Test
  void read_schema_isAccepted() {
    assertThat(ProgrammeReader.read(Minimal.document("\"$schema\": \"a.schema.json\"")).schema())
        .contains("a.schema.json");
  }

  @Test
  void read_openAges_haveNoEnd() {
    byte[] document = Minimal.offer("\"audience\": {\"ages\": [18, null]}");

    assertThat(ProgrammeReader.read(document).offers().get(0).audience())
        .contains(Audience.builder().minimumAge(18).build());
  }

  @Test
  void read_hostsOwnMembers_areKeptInShortestForm() {
    byte[] document =
        Minimal.document(
            """
            "x-b": {"c" : [ 1.50, -0, 1E9, true, null, "\\u00e4\\n", {} ] , "a": "\\/"}, "x-a": " ",
            "contact": {"x-c": []}""");

    Programme programme = ProgrammeReader.read(document);

    assertThat(programme.extensions())
        .containsExactly(
            Extension.of("x-a", "\" \""),
            Extension.of("x-b", "{\"c\":[1.50,-0,1E9,true,null,\"ä\\n\",{}],\"a\":\"/\"}"));
    assertThat(programme.contact().orElseThrow().extensions())
        .containsExactly(Extension.of("x-c", "[]"));
  }

  @Test
  void read_hostsOwnMembersOfTheRhythm_areKept() {
    Extension own = Extension.of("x-colour", "\"red\"");
    Programme anchored =
        ProgrammeReader.read(
            Minimal.document("\"rhythm\": {\"anchor\": \"2025-07\", \"x-colour\": \"red\"}"));
    Programme unnumbered =
        ProgrammeReader.read(Minimal.document("\"rhythm\": {\"x-colour\": \"red\"}"));

    assertThat(anchored.rhythmExtensions()).containsExactly(own);
    assertThat(anchored.rhythm()).isEqualTo(Rhythm.from(YearMonth.of(2025, 7)));
    assertThat(unnumbered.rhythmExtensions()).containsExactly(own);
    assertThat(unnumbered.rhythm()).isEqualTo(Rhythm.unnumbered());
  }

  @Test
  void read_sameReferences_areOneString() {
    Programme programme = ProgrammeReader.read(Samples.contract());

    assertThat(programme.offers().get(0).partners().get(1))
        .isSameAs(programme.offers().get(1).partners().get(0));
  }
}
