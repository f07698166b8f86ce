package io.github.zweimonat.list.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.Programmes;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.imports.ImportChange;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.list.ListRow;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListImportTest {
  private static final Programme EMPTY = Programmes.programme().build();
  private static final String HEADER = "Titel;Datum;Beginn;Ende;Ort;Status";
  private static final Programme SERIES =
      Programmes.programme(
              Programmes.offer(
                      "kurs",
                      Programmes.schedule("2025-07-08T16:00", "PT2H", "FREQ=WEEKLY").build())
                  .build())
          .build();

  private static List<SourceRow> rows(String... lines) {
    List<SourceRow> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(
          new SourceRow(
              rows.size() + 1, Arrays.stream(line.split(";", -1)).map(ListCell::of).toList()));
    }
    return rows;
  }

  private static MergedList into(Programme programme, String... lines) {
    List<String> all = new ArrayList<>(List.of(HEADER));
    all.addAll(List.of(lines));
    return into(programme, rows(all.toArray(String[]::new)));
  }

  private static MergedList into(Programme programme, List<SourceRow> rows) {
    return ListImport.of(rows).partner("verein").into(programme);
  }

  /** The list of July and August, where some cells of the first row were corrected. */
  private static List<SourceRow> corrected(Programme programme, Map<ListColumn, String> cells) {
    DateList list =
        DateList.of(Agenda.of(programme, Programmes.window("2025-07-01", "2025-08-01")));
    List<SourceRow> rows = new ArrayList<>();
    rows.add(
        new SourceRow(
            1,
            Arrays.stream(ListColumn.values()).map(it -> ListCell.of(list.header(it))).toList()));
    for (ListRow row : list.rows()) {
      boolean first = rows.size() == 1;
      rows.add(
          new SourceRow(
              rows.size() + 1,
              Arrays.stream(ListColumn.values())
                  .map(
                      it ->
                          first && cells.containsKey(it)
                              ? ListCell.of(cells.get(it))
                              : row.cell(it))
                  .toList()));
    }
    return rows;
  }

  private static List<String> dates(Programme programme) {
    return Agenda.of(programme, Programmes.window("2025-01-01", "2026-01-01"))
        .occurrences()
        .stream()
        .limit(8)
        .map(date -> date.start().toLocalDateTime() + " " + date.status())
        .toList();
  }

  private static Programme with(Programme programme, DateOverride override) {
    Offer offer = programme.offers().get(0);
    Schedule schedule = offer.schedules().get(0);
    List<DateOverride> overrides = new ArrayList<>(schedule.overrides());
    overrides.removeIf(it -> it.date().equals(override.date()));
    overrides.add(override);
    return Programme.builder()
        .from(programme)
        .offers(
            List.of(
                Offer.builder()
                    .from(offer)
                    .schedules(
                        List.of(Schedule.builder().from(schedule).overrides(overrides).build()))
                    .build()))
        .build();
  }

  private static DateOverride.Builder override(String date) {
    return DateOverride.builder().date(LocalStart.parse(date));
  }

  private static List<String> told(MergedList merged) {
    return merged.changes().stream().map(ImportChange::toString).toList();
  }

  @Test
  void into_newOffer_isAddedAtThePlaceOfItsName() {
    MergedList merged =
        into(
            EMPTY,
            "Chor;08.07.2025;19:00;21:00;turnhalle;",
            "Chor;10.07.2025;19:00;21:00;Turnhalle;");
    Offer offer = merged.programme().offer("chor").orElseThrow();
    assertThat(offer.place()).contains("halle");
    assertThat(told(merged)).containsExactly("chor: added");
    assertThat(dates(merged.programme()))
        .containsExactly("2025-07-08T19:00 CONFIRMED", "2025-07-10T19:00 CONFIRMED");
  }

  @Test
  void into_sameListAgain_isTheSameProgramme() {
    Programme once = into(EMPTY, "Chor;08.07.2025;19:00;21:00;Aula;abgesagt").programme();
    MergedList twice = into(once, "Chor;08.07.2025;19:00;21:00;Aula;abgesagt");
    assertThat(twice.programme()).isSameAs(once);
    assertThat(twice.changes()).isEmpty();
  }

  @Test
  void into_nextList_addsItsDatesAndKeepsTheOldOnes() {
    Programme once = into(EMPTY, "Chor;08.07.2025;19:00;21:00;Aula;").programme();
    MergedList next =
        into(once, "Chor;09.09.2025;19:00;21:30;Aula;", "Chor;16.09.2025;;;Aula;fällt aus");
    assertThat(told(next))
        .containsExactly("chor: 2025-09-09T19:00 added", "chor: 2025-09-16 added");
    assertThat(dates(next.programme()))
        .containsExactly(
            "2025-07-08T19:00 CONFIRMED",
            "2025-09-09T19:00 CONFIRMED",
            "2025-09-16T00:00 CANCELLED");
    assertThat(next.programme().offers()).hasSize(1);
  }

  @Test
  void into_changedState_isTakenOver() {
    Programme once = into(EMPTY, "Chor;08.07.2025;19:00;21:00;Aula;").programme();
    MergedList changed = into(once, "Chor;08.07.2025;19:00;21:00;Aula;fällt aus");
    assertThat(told(changed)).containsExactly("chor: 2025-07-08T19:00 updated");
    assertThat(dates(changed.programme())).containsExactly("2025-07-08T19:00 CANCELLED");
    assertThat(told(into(changed.programme(), "Chor;08.07.2025;19:00;21:00;Aula;")))
        .containsExactly("chor: 2025-07-08T19:00 updated");
  }

  @Test
  void into_dateThatAnEditorReinstated_staysSo() {
    String row = "Chor;08.07.2025;19:00;21:00;Aula;fällt aus";
    Programme once = into(EMPTY, row).programme();
    Programme edited = with(once, override("2025-07-08T19:00").status(Status.CONFIRMED).build());
    MergedList again = into(edited, row);
    assertThat(again.programme()).isSameAs(edited);
    assertThat(again.changes()).isEmpty();
  }

  @Test
  void into_dateThatBothChanged_isKeptAndTold() {
    Programme once = into(EMPTY, "Chor;08.07.2025;19:00;21:00;Aula;").programme();
    Programme edited =
        with(
            once, override("2025-07-08T19:00").start(LocalStart.parse("2025-07-08T20:00")).build());
    MergedList changed = into(edited, "Chor;08.07.2025;19:00;21:00;Aula;fällt aus");
    assertThat(told(changed))
        .containsExactly(
            "chor: 2025-07-08T19:00 kept as corrected here, although the source has something new");
    assertThat(dates(changed.programme())).containsExactly("2025-07-08T20:00 CONFIRMED");
    assertThat(told(into(changed.programme(), "Chor;08.07.2025;19:00;21:00;Aula;fällt aus")))
        .isEmpty();
  }

  @Test
  void into_dateThatTheListHasNoMore_staysAndIsTold() {
    Programme once =
        into(
                EMPTY,
                "Chor;08.07.2025;19:00;21:00;Aula;",
                "Chor;10.07.2025;19:00;21:00;Aula;",
                "Chor;17.07.2025;19:00;21:00;Aula;")
            .programme();
    MergedList less =
        into(once, "Chor;08.07.2025;19:00;21:00;Aula;", "Chor;17.07.2025;19:00;21:00;Aula;");
    assertThat(told(less))
        .containsExactly("chor: 2025-07-10T19:00 not in the source any more, and kept");
    assertThat(less.programme()).isSameAs(once);
  }

  @Test
  void into_offerThatAnEditorWrote_isFoundByItsTitle() {
    MergedList merged =
        into(
            SERIES,
            "Titel von kurs;15.07.2025;16:00;18:00;;entfällt",
            "titel von KURS;17.07.2025;10:00;11:00;;");
    assertThat(told(merged))
        .containsExactly("kurs: 2025-07-15T16:00 updated", "kurs: 2025-07-17T10:00 added");
    assertThat(merged.programme().offers()).hasSize(1);
    assertThat(merged.programme().offers().get(0).schedules().get(0).recurrenceRule()).isPresent();
    assertThat(dates(merged.programme()))
        .startsWith(
            "2025-07-08T16:00 CONFIRMED",
            "2025-07-15T16:00 CANCELLED",
            "2025-07-17T10:00 CONFIRMED");
  }

  @Test
  void into_dateThatAnEditorTookOut_staysOut() {
    Offer offer = SERIES.offers().get(0);
    Schedule schedule =
        Schedule.builder()
            .from(offer.schedules().get(0))
            .addExceptDates(LocalStart.parse("2025-07-15"))
            .build();
    Programme edited =
        Programme.builder()
            .from(SERIES)
            .offers(List.of(Offer.builder().from(offer).schedules(List.of(schedule)).build()))
            .build();
    MergedList merged = into(edited, "Titel von kurs;15.07.2025;16:00;18:00;;");
    assertThat(told(merged))
        .containsExactly(
            "kurs: 2025-07-15T16:00 kept as corrected here, although the source has something new");
  }

  @Test
  void into_ourListWithAnotherTime_movesTheDateAndKeepsTheRest() {
    MergedList merged =
        into(
            SERIES,
            corrected(
                SERIES,
                Map.of(
                    ListColumn.FROM, "17:00", ListColumn.TO, "18:30", ListColumn.NOTE, "später")));
    assertThat(merged.notes()).isEmpty();
    assertThat(told(merged)).containsExactly("kurs: 2025-07-08T16:00 updated");
    assertThat(merged.programme().offers().get(0).schedules().get(0).overrides())
        .containsExactly(
            override("2025-07-08T16:00")
                .start(LocalStart.parse("2025-07-08T17:00"))
                .duration(Duration.ofMinutes(90))
                .note(LocalizedText.of("später"))
                .build());
  }

  @Test
  void into_ourListOfADateThatIsNotPlannedAnyMore_isLeftOutAndNamed() {
    List<SourceRow> list = corrected(SERIES, Map.of());
    Programme later =
        Programmes.programme(
                Programmes.offer(
                        "kurs",
                        Programmes.schedule("2025-07-15T16:00", "PT2H", "FREQ=WEEKLY").build())
                    .build())
            .build();
    MergedList merged = into(later, list);
    assertThat(merged.notes())
        .extracting(ListNote::toString)
        .containsExactly(
            "row 2, column C (C2): left out: a date must still be planned, but the programme has"
                + " none with the identity kurs-20250708T160000@probe.example");
    assertThat(merged.programme()).isSameAs(later);
  }

  @Test
  void into_ourListOfADateThatAnEditorMovedSince_isKept() {
    List<SourceRow> list = corrected(SERIES, Map.of());
    Programme edited =
        with(
            SERIES,
            override("2025-07-08T16:00").start(LocalStart.parse("2025-07-08T20:00")).build());
    MergedList merged = into(edited, list);
    assertThat(told(merged))
        .containsExactly(
            "kurs: 2025-07-08T16:00 kept as corrected here, although the source has something new");
  }

  @Test
  void into_ourListWithAWrongWeekday_isLeftOut() {
    MergedList merged = into(SERIES, corrected(SERIES, Map.of(ListColumn.DATE, "09.07.2025")));
    assertThat(merged.notes()).hasSize(1);
    assertThat(merged.notes().get(0).toString())
        .startsWith("row 2, column B (B2): left out: a weekday must fit its date");
    assertThat(merged.isComplete()).isFalse();
  }

  @Test
  void into_unknownPartner_isRefused() {
    ListImport list = ListImport.of(rows(HEADER)).partner("vereim");
    assertThatThrownBy(() -> list.into(EMPTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a partner must be one of the programme, but is \"vereim\", did you mean \"verein\"?");
  }

  @Test
  void read_withoutHeaders_isRefused() {
    ListImport list = ListImport.of(rows("Chor;08.07.2025")).partner("verein");
    assertThatThrownBy(list::read)
        .isInstanceOf(ListParseException.class)
        .hasMessage(
            "a list must have a row with headers, one for the title and one for the date (such as"
                + " Titel and Datum), but among its first 100 rows is none");
  }

  @Test
  void letters_ofColumns_areThoseOfASpreadsheet() {
    assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
        .extracting(ListNote::letters)
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
  }

  @Test
  void into_offerThatAnEditorRenamedAndMoved_stillHearsWhatIsCancelled() {
    Programme first = into(EMPTY, "Nähcafé;08.07.2025;16:00;18:00;;").programme();
    Programme edited =
        Programme.builder()
            .from(first)
            .offers(
                List.of(
                    Offer.builder()
                        .from(first.offers().get(0))
                        .title(LocalizedText.of("Nähen"))
                        .place(first.places().get(0).id())
                        .build()))
            .build();
    MergedList same = into(edited, "Nähcafé;08.07.2025;16:00;18:00;;");
    assertThat(same.programme()).isEqualTo(edited);
    assertThat(told(same)).isEmpty();
    MergedList merged = into(edited, "Nähcafé;08.07.2025;16:00;18:00;;abgesagt");
    assertThat(dates(merged.programme())).containsExactly("2025-07-08T16:00 CANCELLED");
    assertThat(merged.programme().offers().get(0).title()).isEqualTo(LocalizedText.of("Nähen"));
  }
}
