package io.github.zweimonat.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zweimonat.Programmes;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Gender;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateListTest {
  private static final Window YEAR = Programmes.window("2025-01-01", "2026-01-01");

  private static DateList list(Offer... offers) {
    return DateList.of(Agenda.of(Programmes.programme(offers).build(), YEAR));
  }

  private static ListRow only(DateList list) {
    assertThat(list.rows()).hasSize(1);
    return list.rows().get(0);
  }

  private static ListRow row(Offer.Builder offer) {
    return only(list(offer.build()));
  }

  private static ListRow row(Schedule.Builder schedule) {
    return row(Programmes.offer("a", schedule.build()));
  }

  private static String text(ListRow row, ListColumn column) {
    return row.cell(column).text();
  }

  /** What says when a date is: first day, last day, from, to, zone. */
  private static List<String> when(ListRow row) {
    List<String> when = new ArrayList<>();
    for (ListColumn column :
        List.of(
            ListColumn.DATE,
            ListColumn.LAST_DAY,
            ListColumn.FROM,
            ListColumn.TO,
            ListColumn.ZONE)) {
      when.add(text(row, column));
    }
    return when;
  }

  @ParameterizedTest
  @CsvSource({
    // start, duration; first day, last day, from, to, zone
    "2025-07-08T16:00, PT2H, 2025-07-08, '', 16:00, 18:00, Europe/Berlin",
    "2025-07-08T16:00:30, PT5S, 2025-07-08, '', 16:00:30, 16:00:35, Europe/Berlin",
    // of no length
    "2025-07-08T16:00, PT0S, 2025-07-08, '', 16:00, '', Europe/Berlin",
    // past midnight, and until midnight
    "2025-07-08T22:00, PT4H, 2025-07-08, 2025-07-09, 22:00, 02:00, Europe/Berlin",
    "2025-07-08T20:00, PT4H, 2025-07-08, 2025-07-09, 20:00, 00:00, Europe/Berlin",
    "2025-07-08T09:00, P5DT8H, 2025-07-08, 2025-07-13, 09:00, 17:00, Europe/Berlin",
    "2025-07-08T09:00, P1D, 2025-07-08, 2025-07-09, 09:00, 09:00, Europe/Berlin",
    // whole days: the last one is included
    "2025-07-08, P1D, 2025-07-08, '', '', '', ''",
    "2025-07-08, P3D, 2025-07-08, 2025-07-10, '', '', ''",
    // a start inside a gap moves forward
    "2025-03-30T02:30, PT1H, 2025-03-30, '', 03:30, 04:30, Europe/Berlin",
    // times that exist twice
    "2025-10-26T02:30, PT30M, 2025-10-26, '', 02:30, 02:00, Europe/Berlin +02:00/+01:00",
    "2025-10-26T02:30, PT1H, 2025-10-26, '', 02:30, 02:30, Europe/Berlin +02:00/+01:00",
    "2025-10-26T01:30, PT1H, 2025-10-26, '', 01:30, 02:30, Europe/Berlin +02:00/+02:00",
    "2025-10-26T01:30, PT2H, 2025-10-26, '', 01:30, 02:30, Europe/Berlin +02:00/+01:00",
    "2025-10-26T01:30, PT3H, 2025-10-26, '', 01:30, 03:30, Europe/Berlin",
    "2025-10-25T02:30, PT1H, 2025-10-25, '', 02:30, 03:30, Europe/Berlin",
  })
  void row_saysWhenItIs_unambiguously(
      String start,
      String duration,
      String first,
      String last,
      String from,
      String to,
      String zone) {
    assertThat(when(row(Programmes.schedule(start, duration))))
        .containsExactly(first, last, from, to, zone);
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2025-07-08T20:00, 2025-07-08, '', 20:00, 22:00, America/New_York",
    "Europe/London, 2025-10-26T01:30, 2025-10-26, '', 01:30, 02:30, Europe/London +01:00/+00:00",
  })
  void row_ofAScheduleInAnotherZone_hasItsWall(
      String zone, String start, String first, String last, String from, String to, String cell) {
    assertThat(when(row(Programmes.schedule(start, "PT2H").timeZone(ZoneId.of(zone)))))
        .containsExactly(first, last, from, to, cell);
  }

  @Test
  void row_hasDaysAndTimesAsSuch() {
    ListRow row =
        row(
            Programmes.schedule("2025-07-08T16:00", "PT12H")
                .addOverride(
                    DateOverride.builder()
                        .date(LocalDateTime.parse("2025-07-08T16:00"))
                        .start(LocalDateTime.parse("2025-07-09T17:00"))
                        .build()));
    assertThat(row.cell(ListColumn.DATE)).isEqualTo(new ListCell.Day(LocalDate.of(2025, 7, 9)));
    assertThat(row.cell(ListColumn.LAST_DAY))
        .isEqualTo(new ListCell.Day(LocalDate.of(2025, 7, 10)));
    assertThat(row.cell(ListColumn.FROM)).isEqualTo(new ListCell.Time(LocalTime.of(17, 0)));
    assertThat(row.cell(ListColumn.TO)).isEqualTo(new ListCell.Time(LocalTime.of(5, 0)));
    assertThat(row.cell(ListColumn.PLANNED))
        .isEqualTo(new ListCell.DayAndTime(LocalDateTime.of(2025, 7, 8, 16, 0)));
    assertThat(text(row, ListColumn.PLANNED)).isEqualTo("2025-07-08 16:00");
    assertThat(text(row, ListColumn.WEEKDAY)).isEqualTo("Mittwoch");
    assertThat(text(row, ListColumn.UID)).isEqualTo("a-20250708T160000@probe.example");
  }

  @Test
  void row_ofAMovedWholeDay_saysFromWhichDay() {
    ListRow row =
        row(
            Programmes.schedule("2025-07-08", "P1D")
                .addOverride(
                    DateOverride.builder()
                        .date(LocalStart.parse("2025-07-08"))
                        .start(LocalStart.parse("2025-07-09"))
                        .build()));
    assertThat(row.cell(ListColumn.PLANNED)).isEqualTo(new ListCell.Day(LocalDate.of(2025, 7, 8)));
  }

  @Test
  void row_thatEndsBeyondTheLastYear_hasATextForTheDay() {
    Programme programme =
        Programmes.programme(
                Programmes.offer("a", Programmes.schedule("9999-12-30T16:00", "P3D").build())
                    .build())
            .build();
    ListRow row =
        only(DateList.of(Agenda.of(programme, Programmes.window("9999-12-01", "9999-12-31"))));
    assertThat(row.cell(ListColumn.LAST_DAY)).isEqualTo(new ListCell.Text("+10000-01-02"));
  }

  @Test
  void row_whatAnOverrideSays_winsOverTheOffer() {
    ListRow row =
        row(
            Programmes.offer(
                    "a",
                    Programmes.schedule("2025-07-08T16:00", "PT2H")
                        .addOverride(
                            DateOverride.builder()
                                .date(LocalDateTime.parse("2025-07-08T16:00"))
                                .title(LocalizedText.of("Heute anders"))
                                .place("park")
                                .note(LocalizedText.of("=Helm\nmitbringen"))
                                .status(Status.CANCELLED)
                                .full(true)
                                .build())
                        .build())
                .place("halle"));
    assertThat(text(row, ListColumn.TITLE)).isEqualTo("Heute anders");
    assertThat(text(row, ListColumn.PLACE)).isEqualTo("Stadtpark");
    assertThat(text(row, ListColumn.NOTE)).isEqualTo("=Helm\nmitbringen");
    assertThat(text(row, ListColumn.STATE)).isEqualTo("abgesagt");
    assertThat(text(row, ListColumn.FULL)).isEqualTo("ja");
    assertThat(row.cell(ListColumn.PLANNED)).isEqualTo(ListCell.empty());
  }

  @Test
  void row_ofAPlainOffer_isEmptyWhereNothingIsSaid() {
    ListRow row = row(Programmes.schedule("2025-07-08T16:00", "PT2H"));
    assertThat(row.cells().values())
        .filteredOn(cell -> !cell.isEmpty())
        .extracting(ListCell::text)
        .containsExactly(
            "Titel von a",
            "Dienstag",
            "2025-07-08",
            "16:00",
            "18:00",
            "findet statt",
            "Sportverein",
            "Europe/Berlin",
            "a",
            "a-20250708T160000@probe.example");
  }

  @Test
  void row_whatHoldsForTheOffer_isInWords() {
    ListRow row =
        row(
            Programmes.offer(
                    "a",
                    Programmes.schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY;COUNT=1")
                        .course(Course.of(Course.Joining.FROM_START))
                        .build())
                .addPartners("polizei")
                .online(URI.create("https://probe.example/treffen"))
                .audience(
                    Audience.builder()
                        .minimumAge(10)
                        .maximumAge(17)
                        .gender(Gender.FEMALE)
                        .description(LocalizedText.of("Anfängerinnen"))
                        .build())
                .addInLanguages("de", "fa-AF", "nds")
                .registration(
                    Registration.builder()
                        .required(true)
                        .url(URI.create("https://probe.example/anmeldung"))
                        .email("a@probe.example")
                        .telephone("+49 251 1")
                        .build())
                .price(
                    Price.builder()
                        .free(true)
                        .description(LocalizedText.of("auch der Helm"))
                        .build())
                .contact(
                    Contact.builder()
                        .name(LocalizedText.of("Frau Muster"))
                        .telephone("+49 251 2")
                        .build())
                .summary(LocalizedText.of("Kurz."))
                .description(LocalizedText.of("Lang.")));
    assertThat(text(row, ListColumn.PARTNERS)).isEqualTo("Sportverein; Polizei");
    assertThat(text(row, ListColumn.COURSE)).isEqualTo("Termin 1 von 1");
    assertThat(text(row, ListColumn.ONLINE)).isEqualTo("https://probe.example/treffen");
    assertThat(text(row, ListColumn.AUDIENCE))
        .isEqualTo("Mädchen und Frauen; 10 bis 17 Jahre; Anfängerinnen");
    assertThat(text(row, ListColumn.LANGUAGES)).isEqualTo("Deutsch; Dari; nds");
    assertThat(text(row, ListColumn.REGISTRATION))
        .isEqualTo("Anmeldung nötig; https://probe.example/anmeldung; a@probe.example; +49 251 1");
    assertThat(text(row, ListColumn.PRICE)).isEqualTo("kostenlos; auch der Helm");
    assertThat(text(row, ListColumn.CONTACT)).isEqualTo("Frau Muster; +49 251 2");
    assertThat(text(row, ListColumn.DESCRIPTION)).isEqualTo("Lang.");
  }

  @Test
  void row_ofPlacesWithOneName_namesTheirIds() {
    Offer offer =
        Programmes.offer("a", Programmes.schedule("2025-07-08T16:00", "PT2H").build())
            .place("halle-2")
            .build();
    Programme programme =
        Programmes.programme(offer)
            .addPlaces(
                Place.builder().id("halle-2").name(LocalizedText.of("Turnhalle")).build(),
                Place.builder().id("hof").name(LocalizedText.of("Hof")).build())
            .build();
    ListRow row = only(DateList.of(Agenda.of(programme, YEAR)));
    assertThat(text(row, ListColumn.PLACE)).isEqualTo("Turnhalle (halle-2)");
  }

  @ParameterizedTest
  @CsvSource({
    "ON_REQUEST, CONFIRMED, nach Vereinbarung",
    "DATES_FOLLOW, TENTATIVE, Termine folgen",
    "ON_REQUEST, CANCELLED, abgesagt"
  })
  void undatedOffer_isARowWithoutDate(Availability availability, Status status, String state) {
    ListRow row =
        row(Programmes.offer("a").availability(availability).status(status).place("halle"));
    assertThat(row.occurrence()).isEmpty();
    assertThat(when(row)).containsOnly("");
    assertThat(text(row, ListColumn.STATE)).isEqualTo(state);
    assertThat(text(row, ListColumn.PLACE)).isEqualTo("Turnhalle");
    assertThat(text(row, ListColumn.OFFER)).isEqualTo("a");
    assertThat(text(row, ListColumn.UID)).isEmpty();
  }

  @Test
  void rows_areTheAgendaAndThenTheUndated() {
    DateList list =
        list(
            Programmes.offer("a").availability(Availability.ON_REQUEST).build(),
            Programmes.offer(
                    "b", Programmes.schedule("2025-07-08T16:00", "PT2H", "FREQ=DAILY").build())
                .availability(Availability.DATES_FOLLOW)
                .build());
    assertThat(list.rows()).hasSize(list.agenda().occurrences().size() + 2);
    assertThat(list.rows().stream().flatMap(row -> row.occurrence().stream()))
        .isEqualTo(list.agenda().occurrences());
    assertThat(list.rows().subList(list.rows().size() - 2, list.rows().size()))
        .extracting(ListRow::offer)
        .isEqualTo(list.agenda().undated());
  }

  @Test
  void listOfAPartner_hasAlsoWhatOthersOrganise() {
    Schedule schedule = Programmes.schedule("2025-07-08T16:00", "PT2H").build();
    Programme programme =
        Programmes.programme(
                Programmes.offer("a", schedule).build(),
                Programmes.offer("b", schedule).addPartners("polizei").build(),
                Programmes.offer("c", schedule).partners(List.of("polizei")).build())
            .build();
    DateList list =
        DateList.of(
            Agenda.of(programme, YEAR, AgendaFilter.builder().addPartners("polizei").build()));
    assertThat(list.rows()).extracting(row -> row.offer().id()).containsExactly("b", "c");
  }

  @Test
  void list_inALanguageWithWords_isInIt() {
    DateList list = farsi("fa");
    assertThat(list.name()).isEqualTo("برنامه‌ها");
    assertThat(list.isRightToLeft()).isTrue();
    assertThat(list.header(ListColumn.PLACE)).isEqualTo("مکان");
    assertThat(text(only(list), ListColumn.WEEKDAY)).isEqualTo("سه‌شنبه");
    assertThat(text(only(list), ListColumn.DATE)).isEqualTo("2025-07-08");
    assertThat(text(only(list), ListColumn.TITLE)).isEqualTo("عنوان");
  }

  @Test
  void list_inALanguageWithoutWords_hasThoseOfTheProgramme() {
    DateList list = farsi("it");
    assertThat(list.name()).isEqualTo("Termine");
    assertThat(list.isRightToLeft()).isFalse();
    assertThat(text(only(list), ListColumn.WEEKDAY)).isEqualTo("Dienstag");
    assertThat(text(only(list), ListColumn.TITLE)).isEqualTo("Titolo");
  }

  private static DateList farsi(String language) {
    Offer offer =
        Programmes.offer("a", Programmes.schedule("2025-07-08T16:00", "PT2H").build())
            .title(LocalizedText.of("Titel").and("fa", "عنوان").and("it", "Titolo"))
            .build();
    return DateList.of(Agenda.of(Programmes.programme(offer).build(), YEAR), language);
  }

  @Test
  void of_noLanguage_isRefused() {
    Agenda agenda = Agenda.of(Programmes.programme().build(), YEAR);
    assertThatIllegalArgumentException().isThrownBy(() -> DateList.of(agenda, "_"));
  }

  @Test
  void row_ofTooFewCells_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ListRow(Programmes.offer("a").build(), Optional.empty(), Map.of()))
        .withMessageEndingWith("UID], but has none for TITLE");
  }
}
