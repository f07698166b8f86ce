package io.github.zweimonat.list.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Programmes;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of which a wrong date came, or one without a word, before they were left out and named. */
class NotSureRowsTest {
  private static SourceRow row(int number, String line) {
    return new SourceRow(number, Arrays.stream(line.split(";", -1)).map(ListCell::of).toList());
  }

  private static ImportedList read(String... lines) {
    List<SourceRow> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(row(rows.size() + 1, line));
    }
    return read(rows);
  }

  private static ImportedList read(List<SourceRow> rows) {
    return ListImport.of(rows).partner("verein").read();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Titel;Datum;Zeit | A;8.7.2025;4:00 - 6:00 pm | C",
        "Titel;Datum;Zeit | A;8.7.2025;6:00 pm - 8:00 | C",
        "Titel;Datum;Beginn;Ende | A;8.7.2025;6:00 pm;8:00 | D",
        "Titel;Datum;Beginn;Ende | A;8.7.2025;4:00;6 pm | D",
        "Titel;Datum;Zeit | A;8.7.2025;2 h | C",
        "Titel;Datum | A;2025-07-08 00:00:00 | B",
        "Titel;Beginn;Ende | A;2025-07-08 00:00:00;2025-07-10 00:00:00 | C",
        "Titel;Datum | A;2025-07-08/2025-07-10 | B",
        "Titel;Datum | A;vom 8.7.2025 | B",
        "Titel;Datum;Zeit;Dauer | A;8.7.2025;;2 Stunden | D",
        "Titel;Datum;Zeit;Status | A;8.7.2025;16 Uhr;verschoben vom 1.7.2025 | D",
        "Titel;Datum;Zeit;Hinweis | A;8.7.2025;16 Uhr;moved from 1 July 2025 | D",
        "Titel;Datum;Zeit;Hinweis | A;8.7.2025;16 Uhr;Verschoben, neuer Termin: 15.7.2025 | D",
        "Titel;Datum;Zeit;Status | A;8.7.2025, 15.7.2025;16 Uhr;verschoben auf 22.7.2025 | D",
        "Titel;Datum;Status | A;8.7.2025;verschoben auf 22.7.2025 16 Uhr | C",
        "Titel;Datum;Zeit;Status | A;8.7.2025;16 Uhr;entfällt nicht | D",
        "Titel;Datum;Zeit;Status | A;8.7.2025;16 Uhr;Ausfall möglich | D",
        "Titel;Datum;Zeit;Status | A;8.7.2025;16 Uhr;n. v. | D",
        "Titel;Datum;Zeit | Nähcafé entfällt;8.7.2025;16 Uhr | A",
        "Titel;Datum;Zeit | Nähcafé - verschoben auf 15.7.2025;8.7.2025;16 Uhr | A",
        "Titel;Datum;Zeit;Verlegt von | A;8.7.2025;16 Uhr;16:00 | D",
        "Titel;Datum;Zeit;Verlegt von | A;8.7.2025;16 Uhr;1.7.2025 | D",
      })
  void read_whatCouldBeTwo_isLeftOutAndNamed(String header, String line, String column) {
    ImportedList list = read(header, line);
    assertThat(list.offers()).isEmpty();
    assertThat(list.notes())
        .filteredOn(note -> note.kind() == ListNote.Kind.LEFT_OUT)
        .extracting(note -> note.row() + ListNote.letters(note.column()))
        .containsExactly("2" + column);
  }

  @Test
  void read_numberWithAFraction_isNoTime() {
    SourceRow row =
        new SourceRow(
            2, List.of(ListCell.of("A"), ListCell.of("8.7.2025"), new ListCell.Decimal("16.25")));
    assertThat(read(List.of(row(1, "Titel;Datum;Zeit"), row)).offers()).isEmpty();
  }

  @Test
  void read_dateShownAsWeekday_mustFit() {
    LocalDate tuesday = LocalDate.of(2025, 7, 8);
    List<SourceRow> rows = new ArrayList<>(List.of(row(1, "Titel;Datum;Wochentag")));
    for (int days = 0; days < 2; days++) {
      rows.add(
          new SourceRow(
              2 + days,
              List.of(
                  ListCell.of("A"),
                  new ListCell.Day(tuesday.plusWeeks(days)),
                  new ListCell.Day(tuesday.plusDays(days)))));
    }
    ImportedList list = read(rows);
    assertThat(list.offers()).hasSize(1);
    assertThat(list.notes()).extracting(ListNote::row).containsExactly(3);
  }

  @Test
  void read_midnightBesideATimeOfItsEnd_isATime() {
    SourceRow row =
        new SourceRow(
            2,
            List.of(
                ListCell.of("A"),
                new ListCell.DayAndTime(LocalDateTime.of(2025, 7, 8, 0, 0)),
                new ListCell.DayAndTime(LocalDateTime.of(2025, 7, 8, 2, 0))));
    Schedule schedule =
        read(List.of(row(1, "Titel;Beginn;Ende"), row)).offers().get(0).schedules().get(0);
    assertThat(schedule.start()).isEqualTo(LocalStart.parse("2025-07-08T00:00"));
  }

  @Test
  void read_ifItRains_isNotedAndTakesPlace() {
    ImportedList list =
        read("Titel;Datum;Zeit;Hinweis", "Grillen;8.7.2025;16 Uhr;Ausfall bei Regen");
    assertThat(list.offers().get(0).schedules().get(0).overrides())
        .allMatch(date -> date.status().isEmpty());
    assertThat(list.notes()).extracting(ListNote::column).containsExactly(3);
  }

  @Test
  void read_titleThatBeginsLikeATotal_isADate() {
    assertThat(read("Titel;Beginn", "Total verrückt;8.7.2025 16:00").offers()).hasSize(1);
  }

  @Test
  void read_secondColumnOfDays_isLeftOut() {
    assertThat(read("Titel;Datum;Termin", "A;8.7.2025;9.7.2025").isComplete()).isFalse();
  }

  @Test
  void into_dayOnWhichEverythingRests_isLeftOutAndNamed() {
    Programme closed =
        Programme.builder()
            .from(Programmes.programme().build())
            .addBreaks(
                Break.builder()
                    .id("feiertage")
                    .closesAll(true)
                    .addDays(BreakDay.builder().date(LocalDate.of(2025, 10, 3)).build())
                    .build())
            .build();
    MergedList merged =
        ListImport.of(List.of(row(1, "Titel;Datum"), row(2, "A;3.10.2025"), row(3, "A;4.10.2025")))
            .partner("verein")
            .into(closed);
    assertThat(merged.programme().offers().get(0).schedules().get(0).start())
        .isEqualTo(LocalStart.parse("2025-10-04"));
    assertThat(merged.notes())
        .extracting(ListNote::toString)
        .containsExactly(
            "row 2, column B (B2): left out: a date must be on a day on which not everything rests,"
                + " but 2025-10-03 is in the break feiertage");
  }

  @Test
  void into_sameListTwice_changesNothing() {
    List<SourceRow> rows =
        List.of(
            row(1, "Titel;Datum;Zeit"),
            row(2, "N;30.3.2025;2:30-4:00"),
            row(3, "N;25.10.2025-27.10.2025;"));
    Programme once =
        ListImport.of(rows).partner("verein").into(Programmes.programme().build()).programme();
    assertThat(ListImport.of(rows).partner("verein").into(once).programme()).isEqualTo(once);
  }
}
