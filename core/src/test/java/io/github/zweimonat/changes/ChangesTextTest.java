package io.github.zweimonat.changes;

import static io.github.zweimonat.Programmes.place;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static io.github.zweimonat.Programmes.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zweimonat.GoldenFile;
import io.github.zweimonat.Programmes;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ChangesTextTest {
  static final List<String> LANGUAGES = Words.LANGUAGES;

  /** Every kind of change: of the whole offer, of one date, of several, of many. */
  private static AgendaChanges everything() {
    Schedule tuesdays = tuesdays().build();
    return AgendaChanges.of(
        edition(
            List.of("verein", "polizei"),
            offer("Rad", tuesdays),
            offer("Ball", tuesdays),
            offer("Chor", tuesdays),
            offer("Laufen", tuesdays),
            offer("Kochen", tuesdays),
            offer("Tanz", tuesdays().addOverrides(cancelled("2025-07-08T16:00")).build()),
            offer(
                "Malen",
                tuesdays().addOverrides(on("2025-07-08T16:00").full(true).build()).build()),
            offer("Theater", tuesdays),
            offer("Nähen", tuesdays),
            offer("Schach", tuesdays),
            offer("Fest", schedule("2025-07-12", "P2D").build()),
            undated("Rat", Availability.DATES_FOLLOW),
            offer("Ende", tuesdays)),
        edition(
            List.of("verein", "ihk"),
            offer("Rad", tuesdays().start(LocalStart.parse("2025-07-10T17:30")).build()),
            offer("Ball", tuesdays().recurrenceRule(weekly("COUNT=6")).build()),
            offer(
                "Chor",
                tuesdays()
                    .addExceptDates(LocalStart.parse("2025-07-15"), LocalStart.parse("2025-07-22"))
                    .addAdditionalDates(LocalStart.parse("2025-07-17T16:00"))
                    .build()),
            offer(
                "Laufen",
                tuesdays()
                    .addOverrides(
                        moved("2025-07-08T16:00", "2025-07-09T16:30"),
                        moved("2025-07-15T16:00", "2025-07-16T16:30"),
                        moved("2025-07-22T16:00", "2025-07-23T16:30"),
                        moved("2025-07-29T16:00", "2025-07-30T16:30"),
                        cancelled("2025-08-05T16:00"),
                        on("2025-08-12T16:00").place("park").build(),
                        on("2025-08-19T16:00").full(true).build())
                    .build()),
            with(offer("Kochen", tuesdays)).place("park").build(),
            offer("Tanz", tuesdays),
            offer("Malen", tuesdays),
            with(offer("Theater", tuesdays)).status(Status.CANCELLED).build(),
            with(offer("Nähen", tuesdays))
                .contact(Contact.builder().telephone("112").build())
                .build(),
            with(offer("Schach", tuesdays))
                .contact(Contact.builder().telephone("113").build())
                .build(),
            offer("Fest", schedule("2025-07-19", "P2D").build()),
            undated("Rat", Availability.ON_REQUEST),
            undated("Sprechstunde", Availability.ON_REQUEST),
            with(offer(
                    "Garten",
                    tuesdays()
                        .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8"))
                        .build()))
                .status(Status.TENTATIVE)
                .build()),
        AgendaChangesTest.SUMMER);
  }

  private static Programme edition(List<String> partners, Offer... offers) {
    return Programme.builder()
        .from(programme().build())
        .name(LocalizedText.of("de", "Probe").and("fa", "آزمون").and("ar", "تجربة"))
        .rhythm(Rhythm.from(YearMonth.of(2025, 7)))
        .partners(partners.stream().map(ChangesTextTest::partner).toList())
        .places(List.of(place("halle", "Turnhalle"), Programmes.place("park", "Stadtpark")))
        .addOffers(offers)
        .build();
  }

  private static Partner partner(String id) {
    return Partner.builder().id(id).name(LocalizedText.of(id.toUpperCase(Locale.ROOT))).build();
  }

  private static Offer offer(String title, Schedule... schedules) {
    return Programmes.offer(id(title), schedules).title(title).place("halle").build();
  }

  private static Offer undated(String title, Availability availability) {
    return Programmes.offer(id(title)).title(title).availability(availability).build();
  }

  private static String id(String title) {
    return title.toLowerCase(Locale.ROOT).replace("ä", "ae");
  }

  private static Offer.Builder with(Offer offer) {
    return Offer.builder().from(offer);
  }

  private static Schedule.Builder tuesdays() {
    return schedule("2025-07-08T16:00", "PT2H").recurrenceRule(weekly("COUNT=20"));
  }

  private static RecurrenceRule weekly(String end) {
    return RecurrenceRule.parse("FREQ=WEEKLY;" + end);
  }

  private static DateOverride.Builder on(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  private static DateOverride moved(String date, String start) {
    return on(date).start(LocalStart.parse(start)).build();
  }

  private static DateOverride cancelled(String date) {
    return on(date)
        .status(Status.CANCELLED)
        .note(LocalizedText.of("de", "Trainerin krank").and("fa", "مربی بیمار است"))
        .build();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void publication_isGoldenByteForByte(String language) throws IOException {
    GoldenFile.assertSame(
        "changes-" + language + ".txt",
        ChangesText.of(everything()).language(language).publication().bytes());
  }

  @Test
  void publication_tellsOfEveryKind() {
    assertThat(everything().changes().stream().map(Change::kind).distinct())
        .containsExactly(ChangeKind.values());
  }

  @Test
  void publication_hasMediaTypeAndInstantOfTheNewerAgenda() {
    assertThat(ChangesText.of(everything()).publication().mediaType())
        .isEqualTo("text/plain; charset=utf-8");
    assertThat(ChangesText.of(everything()).publication().lastModified())
        .isEqualTo(everything().newer().lastModified());
  }

  @Test
  void publication_withoutChanges_saysSo() {
    Programme same = programme(offer("Rad", tuesdays().build())).build();

    assertThat(
            ChangesText.of(AgendaChanges.of(same, same, window("2025-07-08", "2025-07-10")))
                .publication()
                .text())
        .isEqualTo(
            """
            Probe
            Was sich geändert hat · 8. Juli 2025 bis 9. Juli 2025

            Keine Änderungen.
            """);
  }

  @Test
  void sentence_ofAnOffer_isOneLineInItsLanguage() {
    Offer was = offer("Rad", tuesdays().build());
    Offer now =
        with(was)
            .title(LocalizedText.of("de", "Rad\nfahren").and("en", "Cycling"))
            .schedules(List.of(tuesdays().duration(NominalDuration.parse("PT3H")).build()))
            .build();
    AgendaChanges changes =
        AgendaChanges.of(programme(was).build(), programme(now).build(), AgendaChangesTest.SUMMER);

    assertThat(ChangesText.of(changes).sentence(changes.changes().get(0)))
        .isEqualTo(
            "Neue Zeiten: Rad fahren · Dienstag · 16:00–19:00 · 8. Juli 2025 bis 26. August 2025"
                + " · Termine: 8");
    assertThat(ChangesText.of(changes).language("en").sentence(changes.changes().get(1)))
        .isEqualTo("New details: Cycling (title)");
  }

  @Test
  void sentence_ofDatesThatABreakTakesOut_saysItsName() {
    Programme open = programme(offer("Rad", tuesdays().build())).build();
    Break pause =
        Break.builder()
            .id("zu")
            .name(LocalizedText.of("Haus geschlossen"))
            .closesAll(true)
            .first(LocalDate.of(2025, 7, 14))
            .last(LocalDate.of(2025, 7, 18))
            .build();
    Programme closed = Programme.builder().from(open).addBreaks(pause).build();
    AgendaChanges changes = AgendaChanges.of(open, closed, AgendaChangesTest.SUMMER);

    assertThat(ChangesText.of(changes).sentence(changes.changes().get(0)))
        .isEqualTo("Entfällt: Rad · Dienstag, 15. Juli 2025, 16:00 Uhr · Haus geschlossen");
  }

  @Test
  void sentence_ofADateThatIsFreeAgain_doesNotSayItsOldNoteAgain() {
    Offer was = offer("Rad", tuesdays().addOverrides(noted(true)).build());
    Offer now = offer("Rad", tuesdays().addOverrides(noted(false)).build());
    AgendaChanges changes =
        AgendaChanges.of(programme(was).build(), programme(now).build(), AgendaChangesTest.SUMMER);

    assertThat(ChangesText.of(changes).sentence(changes.changes().get(0)))
        .isEqualTo("Wieder Plätze frei: Rad · Dienstag, 8. Juli 2025, 16:00 Uhr");
  }

  private static DateOverride noted(boolean full) {
    return on("2025-07-08T16:00").full(full).note(LocalizedText.of("Alles belegt")).build();
  }

  @Test
  void sentence_ofADateThatEndsOtherwise_saysWhen() {
    Schedule shorter =
        tuesdays()
            .addOverrides(on("2025-07-08T16:00").duration(NominalDuration.parse("PT1H")).build())
            .build();

    assertThat(sentence(offer("Rad", tuesdays().build()), offer("Rad", shorter)))
        .isEqualTo("Neue Zeiten: Rad · Dienstag, 8. Juli 2025, 16:00–17:00 Uhr");
  }

  @Test
  void sentence_ofAWeekdayThatChangedBesideAnother_saysWhichOneIsDropped() {
    Offer was = offer("Rad", tuesdays().recurrenceRule(weekly("BYDAY=TU,TH")).build());
    Offer now = offer("Rad", tuesdays().recurrenceRule(weekly("BYDAY=TU,WE")).build());

    assertThat(sentence(was, now))
        .isEqualTo(
            "Neue Zeiten: Rad · Mittwoch · 16:00–18:00 · 9. Juli 2025 bis 27. August 2025"
                + " · Termine: 8 · entfällt: Donnerstag · 16:00–18:00"
                + " · 10. Juli 2025 bis 28. August 2025 · Termine: 8");
  }

  @Test
  void sentence_ofWhatIsCancelledAllTheSame_saysSo() {
    Offer was = with(offer("Rad", tuesdays().build())).status(Status.CANCELLED).build();
    Schedule later = tuesdays().start(LocalStart.parse("2025-07-08T17:00")).build();

    assertThat(sentence(was, with(was).place("park").build()))
        .isEqualTo("Anderer Ort: Rad · alle Termine · Stadtpark (bisher: Turnhalle) · Abgesagt");
    assertThat(sentence(was, with(was).schedules(List.of(later)).build())).endsWith(" · Abgesagt");
  }

  private static String sentence(Offer was, Offer now) {
    AgendaChanges changes =
        AgendaChanges.of(
            edition(List.of("verein"), was),
            edition(List.of("verein"), now),
            AgendaChangesTest.SUMMER);
    assertThat(changes.changes()).hasSize(1);
    return ChangesText.of(changes).sentence(changes.changes().get(0));
  }

  @Test
  void publication_ofOneDay_saysItOnce() {
    Programme same = programme(offer("Rad", tuesdays().build())).build();

    assertThat(
            ChangesText.of(AgendaChanges.of(same, same, window("2025-07-08", "2025-07-09")))
                .publication()
                .text())
        .contains("Was sich geändert hat · 8. Juli 2025\n");
  }

  @Test
  void language_illFormed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangesText.of(everything()).language("d e"));
  }
}
