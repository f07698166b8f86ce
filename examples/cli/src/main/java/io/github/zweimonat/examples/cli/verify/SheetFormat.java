package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.CellText;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The list of one partner as a sheet. */
final class SheetFormat implements Format {
  static final String NAME = "list xlsx";

  private static final int SECONDS_PER_DAY = 86_400;

  private final String partner;
  private final Function<DateList, Publication> writer;

  /** Of the partner with this id; {@code writer} makes the sheet. */
  SheetFormat(String partner, Function<DateList, Publication> writer) {
    this.partner = partner;
    this.writer = writer;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Written write(Agenda agenda, String language) {
    AgendaFilter filter = AgendaFilter.builder().addPartners(partner).build();
    Agenda ofPartner = Agenda.of(agenda.programme(), agenda.window(), filter);
    return Written.of(writer.apply(DateList.of(ofPartner, language)));
  }

  @Override
  public List<Occurrence> dates(Agenda agenda) {
    return agenda.occurrences().stream()
        .filter(date -> date.offer().partners().contains(partner))
        .toList();
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return ListDates.concessions(reading);
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(written.bytes()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      List<Optional<ListColumn>> header = new ArrayList<>();
      rows.get(0).forEach(cell -> header.add(ListColumn.ofHeader(cell.asString())));
      return new ListDates(reading)
          .of(rows.subList(1, rows.size()).stream().map(row -> row(row, header)).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<ListColumn, String> row(Row row, List<Optional<ListColumn>> header) {
    Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
    boolean allDay = row.getOptionalCell(header.indexOf(Optional.of(ListColumn.FROM))).isEmpty();
    for (int i = 0; i < header.size(); i++) {
      ListColumn column = header.get(i).orElseThrow();
      row.getOptionalCell(i).ifPresent(cell -> cells.put(column, text(cell, column, allDay)));
    }
    return cells;
  }

  private static String text(Cell cell, ListColumn column, boolean allDay) {
    if (cell.getType() != CellType.NUMBER) {
      // The format's own way to write an underscore that would begin an escape.
      return CellText.plain(Objects.toString(cell.getValue(), "").replace("_x005F_", "_"));
    }
    LocalDateTime moment = cell.asDate();
    return switch (column) {
      case DATE, LAST_DAY -> moment.toLocalDate().toString();
      case FROM, TO ->
          LocalTime.ofSecondOfDay(Math.round(cell.asNumber().doubleValue() * SECONDS_PER_DAY))
              .toString();
      case PLANNED -> allDay ? moment.toLocalDate().toString() : moment.toString();
      default -> throw new IllegalArgumentException(column + " has a number: " + cell);
    };
  }
}
