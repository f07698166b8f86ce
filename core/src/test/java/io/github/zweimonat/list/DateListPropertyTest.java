package io.github.zweimonat.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** What stands in the cells is all of what the agenda says of when and whether. */
@Domain(Generators.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class DateListPropertyTest {
  @Property
  void cellsReadBack_areTheOccurrences(@ForAll Programme programme, @ForAll Window window) {
    Agenda agenda = Agenda.of(programme, window);
    List<String> read =
        DateList.of(agenda).rows().stream()
            .filter(row -> !row.cell(ListColumn.DATE).isEmpty())
            .map(row -> readBack(row, programme.timeZone()))
            .toList();
    assertThat(read)
        .isEqualTo(agenda.occurrences().stream().map(DateListPropertyTest::told).toList());
  }

  @Property
  void rows_areEachDateOnceAndEachUndatedOffer(
      @ForAll Programme programme, @ForAll Window window, @ForAll AgendaFilter filter) {
    Agenda agenda = Agenda.of(programme, window, filter);
    assertThat(
            DateList.of(agenda).rows().stream()
                .map(
                    row ->
                        row.cell(ListColumn.UID).isEmpty()
                            ? row.cell(ListColumn.OFFER).text()
                            : row.cell(ListColumn.UID).text()))
        .isEqualTo(
            Stream.concat(
                    agenda.occurrences().stream().map(Occurrence::uid),
                    agenda.undated().stream().map(offer -> offer.id()))
                .collect(Collectors.toList()));
  }

  private static String told(Occurrence date) {
    return String.join(
        " ",
        date.uid(),
        date.isAllDay() ? "all day" : "timed",
        Long.toString(date.startSecond()),
        Long.toString(date.endSecond()),
        date.status().toString(),
        date.isMoved() ? "moved from " + date.planned().toString().replace('T', ' ') : "as planned",
        date.isFull() ? "full" : "free");
  }

  /** The same, from the texts of the cells and the rules that the columns state. */
  private static String readBack(ListRow row, ZoneId programmeZone) {
    LocalDate first = LocalDate.parse(text(row, ListColumn.DATE));
    LocalDate last = LocalDate.parse(textOr(row, ListColumn.LAST_DAY, first.toString()));
    boolean allDay = row.cell(ListColumn.FROM).isEmpty();
    long start;
    long end;
    if (allDay) {
      start = first.atStartOfDay(programmeZone).toEpochSecond();
      end = last.plusDays(1).atStartOfDay(programmeZone).toEpochSecond();
    } else {
      String[] zone = text(row, ListColumn.ZONE).split("[ /](?=[+-])", -1);
      LocalTime from = LocalTime.parse(text(row, ListColumn.FROM));
      start = second(first.atTime(from), zone, 1);
      end =
          row.cell(ListColumn.TO).isEmpty()
              ? start
              : second(last.atTime(LocalTime.parse(text(row, ListColumn.TO))), zone, 2);
    }
    return String.join(
        " ",
        text(row, ListColumn.UID),
        allDay ? "all day" : "timed",
        Long.toString(start),
        Long.toString(end),
        ListState.ofWord(text(row, ListColumn.STATE)).orElseThrow().toString(),
        row.cell(ListColumn.PLANNED).isEmpty()
            ? "as planned"
            : "moved from " + text(row, ListColumn.PLANNED),
        row.cell(ListColumn.FULL).isEmpty() ? "free" : "full");
  }

  private static long second(LocalDateTime wall, String[] zone, int offset) {
    ZonedDateTime time = wall.atZone(ZoneId.of(zone[0]));
    assertThat(time.toLocalDateTime()).as("no gap").isEqualTo(wall);
    assertThat(zone.length == 3 || time.getZone().getRules().getValidOffsets(wall).size() == 1)
        .as("nothing to guess")
        .isTrue();
    return zone.length == 3
        ? wall.toEpochSecond(ZoneOffset.of(zone[offset]))
        : time.toEpochSecond();
  }

  private static String text(ListRow row, ListColumn column) {
    return row.cell(column).text();
  }

  private static String textOr(ListRow row, ListColumn column, String otherwise) {
    return row.cell(column).isEmpty() ? otherwise : text(row, column);
  }
}
