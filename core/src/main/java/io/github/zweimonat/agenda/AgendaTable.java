package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An agenda in columns, for terminals: a day stands in the first of its rows. */
final class AgendaTable {
  private static final String GAP = "  ";

  private final Agenda agenda;
  private final List<ShownDate> shown;
  private final OccurrenceText texts;
  private final Words words;
  private final AgendaHeading heading;

  AgendaTable(Agenda agenda, String language, boolean jalali, boolean dropped) {
    this.agenda = agenda;
    this.shown = ShownDate.of(agenda, dropped);
    this.texts = new OccurrenceText(agenda.programme(), language);
    this.words = texts.words();
    this.heading = new AgendaHeading(agenda, texts, jalali);
  }

  String render() {
    List<List<String>> dates = dates();
    StringBuilder text = new StringBuilder();
    text.append(texts.name(agenda.programme().name())).append('\n');
    text.append(joined(heading.parts())).append("\n\n");
    if (dates.isEmpty()) {
      text.append(words.get("no-dates")).append('\n');
    }
    append(dates, text);
    if (!agenda.undated().isEmpty()) {
      text.append('\n').append(words.get("undated")).append('\n');
      append(agenda.undated().stream().map(this::undated).toList(), text);
    }
    return text.toString();
  }

  private List<List<String>> dates() {
    List<List<String>> rows = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    for (ShownDate date : shown) {
      Occurrence occurrence = date.date();
      boolean isNext = !texts.day(occurrence).equals(day);
      day = texts.day(occurrence);
      List<String> remarks = new ArrayList<>();
      texts.course(occurrence).ifPresent(remarks::add);
      remarks.addAll(texts.remarks(date));
      rows.add(
          List.of(
              isNext ? heading.day(day) : "",
              texts.times(occurrence),
              texts.title(occurrence),
              texts.place(occurrence).orElse(""),
              texts.partners(occurrence.offer()),
              joined(remarks)));
    }
    return rows;
  }

  private List<String> undated(Offer offer) {
    return List.of(texts.title(offer), joined(texts.availability(offer)), texts.partners(offer));
  }

  private String joined(List<String> parts) {
    return parts.stream().map(words::isolated).collect(Collectors.joining(" · "));
  }

  /** No spaces at the end of a line. */
  private void append(List<List<String>> rows, StringBuilder text) {
    int columns = rows.stream().mapToInt(List::size).findFirst().orElse(0);
    List<Integer> widths =
        IntStream.range(0, columns)
            .mapToObj(
                column ->
                    rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0))
            .toList();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        String cell = row.get(column);
        line.append(cell.isEmpty() ? "" : words.isolated(cell))
            .append(" ".repeat(widths.get(column) - DisplayWidth.of(cell)))
            .append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
