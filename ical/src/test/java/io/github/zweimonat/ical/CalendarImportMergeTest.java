package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.imports.ImportChange;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarImportMergeTest {
  private static final Programme EMPTY = Programmes.of();

  private static byte[] feed(String... lines) {
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] course(String title, String start, String... more) {
    return feed(
        "BEGIN:VEVENT",
        "UID:kurs@verein",
        "SUMMARY:" + title,
        "DTSTART;TZID=Europe/Berlin:" + start,
        "DURATION:PT2H",
        "RRULE:FREQ=WEEKLY",
        "LOCATION:Südpark",
        String.join("\r\n", more.length == 0 ? new String[] {"TRANSP:OPAQUE"} : more),
        "END:VEVENT");
  }

  private static ImportedProgramme into(Programme programme, byte[] feed) {
    return CalendarImport.of(feed).partner("verkehrswacht").into(programme);
  }

  private static Programme edited(Programme programme, Offer offer) {
    return Programme.builder().from(programme).offers(List.of(offer)).build();
  }

  private static Schedule schedule(Programme programme) {
    return programme.offers().get(0).schedules().get(0);
  }

  @Test
  void into_newOffer_isAddedWithTheProgrammesOwnPlaceAndZone() {
    ImportedProgramme first = into(EMPTY, course("Kurs", "20250708T160000"));
    Offer offer = first.programme().offer("kurs").orElseThrow();
    assertThat(offer.place()).contains("park");
    assertThat(offer.schedules().get(0).timeZone()).isEmpty();
    assertThat(first.changes()).extracting(ImportChange::toString).containsExactly("kurs: added");
    assertThat(first.programme().places()).isEqualTo(EMPTY.places());
  }

  @Test
  void into_sameFeedAgain_changesNothing() {
    byte[] feed = course("Kurs", "20250708T160000", "X-FOO:bar", "CATEGORIES:Sport,Neues");
    Programme once = into(EMPTY, feed).programme();
    ImportedProgramme twice = into(once, feed);
    assertThat(twice.programme()).isSameAs(once);
    assertThat(twice.changes()).isEmpty();
  }

  @Test
  void into_movedEvent_updatesItsSchedule() {
    Programme once = into(EMPTY, course("Kurs", "20250708T160000")).programme();
    ImportedProgramme moved = into(once, course("Kurs", "20250709T170000"));
    assertThat(schedule(moved.programme()).start()).isEqualTo(LocalStart.parse("2025-07-09T17:00"));
    assertThat(moved.programme().offers()).hasSize(1);
    assertThat(moved.changes())
        .extracting(ImportChange::toString)
        .containsExactly("kurs: schedules updated");
  }

  @Test
  void into_renamedEvent_keepsItsId() {
    Programme once = into(EMPTY, course("Kurs", "20250708T160000")).programme();
    Programme renamed = into(once, course("Lehrgang", "20250708T160000")).programme();
    assertThat(renamed.offer("kurs").orElseThrow().title()).isEqualTo(LocalizedText.of("Lehrgang"));
  }

  @Test
  void into_correctedTitle_staysAndIsToldOnce() {
    Programme once = into(EMPTY, course("Kurs", "20250708T160000")).programme();
    Programme corrected =
        edited(once, Offer.builder().from(once.offers().get(0)).title("Kurs für alle").build());
    assertThat(into(corrected, course("Kurs", "20250708T160000")).changes()).isEmpty();

    byte[] changed = course("Kurs neu", "20250709T160000");
    ImportedProgramme again = into(corrected, changed);
    assertThat(again.programme().offers().get(0).title())
        .isEqualTo(LocalizedText.of("Kurs für alle"));
    assertThat(schedule(again.programme()).start()).isEqualTo(LocalStart.parse("2025-07-09T16:00"));
    assertThat(again.changes())
        .extracting(ImportChange::toString)
        .containsExactly(
            "kurs: schedules updated",
            "kurs: title kept as corrected here, although the source has something new");
    assertThat(into(again.programme(), changed).programme()).isSameAs(again.programme());
  }

  @Test
  void into_whatNoFeedSays_isNoCorrection() {
    Programme once = into(EMPTY, course("Kurs", "20250708T160000")).programme();
    Offer offer = once.offers().get(0);
    DateOverride full =
        DateOverride.builder().date(LocalStart.parse("2025-07-15T16:00")).full(true).build();
    Schedule ours = Schedule.builder().from(schedule(once)).id("di").addOverrides(full).build();
    Programme edited =
        edited(
            once,
            Offer.builder()
                .from(offer)
                .title(LocalizedText.of("Kurs").and("en", "Course"))
                .schedules(List.of(ours))
                .build());
    ImportedProgramme moved =
        into(
            edited,
            course("Kurs 2", "20250708T160000", "EXDATE;TZID=Europe/Berlin:20250722T160000"));
    Offer merged = moved.programme().offers().get(0);
    assertThat(merged.title()).isEqualTo(LocalizedText.of("Kurs 2").and("en", "Course"));
    assertThat(merged.schedules().get(0).id()).contains("di");
    assertThat(merged.schedules().get(0).overrides()).containsExactly(full);
    assertThat(merged.schedules().get(0).exceptDates())
        .containsExactly(LocalStart.parse("2025-07-22T16:00"));
  }

  @Test
  void into_eventThatIsGone_staysAndIsTold() {
    Programme once = into(EMPTY, course("Kurs", "20250708T160000")).programme();
    ImportedProgramme without = into(once, feed("X-WR-CALNAME:leer"));
    assertThat(without.programme()).isSameAs(once);
    assertThat(without.changes())
        .extracting(ImportChange::toString)
        .containsExactly("kurs: not in the source any more, and kept");
  }

  @Test
  void into_takenId_getsANumber() {
    Programme taken = Programmes.of(Programmes.offer().id("kurs").build());
    assertThat(into(taken, course("Kurs", "20250708T160000")).programme().offers())
        .extracting(Offer::id)
        .containsExactly("kurs", "kurs-2");
  }

  @Test
  void into_unknownPartner_isRefused() {
    CalendarImport feed = CalendarImport.of(course("Kurs", "20250708T160000")).partner("ihk");
    assertThatThrownBy(() -> feed.into(EMPTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a partner must be one of the programme, but is \"ihk\"");
  }

  @Test
  void read_withoutPartner_isRefused() {
    CalendarImport feed = CalendarImport.of(course("Kurs", "20250708T160000"));
    assertThatThrownBy(feed::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("an import must have its partner named by partner(id)");
  }
}
