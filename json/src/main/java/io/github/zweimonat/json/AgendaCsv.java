package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.list.ListRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An agenda as a list in CSV, for an office that corrects it and sends it back: a header and the
 * rows of a {@link DateList}. Days are {@code 2025-07-08} and times {@code 16:00} in every
 * language; texts that a spreadsheet would take for something else are guarded by {@link CellText}.
 *
 * <p>The form is that of RFC 4180 (quotes, doubled inside; CRLF behind each record), with
 * semicolons and a byte order mark: Excel in Germany opens it rightly with a double click.
 */
public final class AgendaCsv {
  private static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char SEPARATOR = ';';

  /** What has a meaning in some program's CSV, if not in ours. */
  private static final String QUOTED = ";,\t\"\r\n";

  private final AgendaRequest request;

  private AgendaCsv(AgendaRequest request) {
    this.request = request;
  }

  /** The list of {@code agenda} in the first language of its programme. */
  public static AgendaCsv of(Agenda agenda) {
    return new AgendaCsv(AgendaRequest.of(agenda));
  }

  /**
   * With headers and texts in another language, or in what they fall back to.
   *
   * @param tag BCP 47
   * @throws IllegalArgumentException if it is no well-formed tag
   */
  public AgendaCsv language(String tag) {
    return new AgendaCsv(request.withLanguage(tag));
  }

  /**
   * With a Last-Modified that is not before {@code instant}: for a window that depends on a day,
   * the beginning of that day.
   */
  public AgendaCsv lastModifiedNotBefore(Instant instant) {
    return new AgendaCsv(request.withNotBefore(instant));
  }

  /** The finished list. */
  public Publication publication() {
    return request.publication(MEDIA_TYPE, this::writeToMemory);
  }

  private void writeToMemory(OutputStream bytes) {
    try {
      writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory refuses nothing", impossible);
    }
  }

  /**
   * Writes the list, which is then never in memory as a whole; {@code out} is left open.
   *
   * @throws IOException if {@code out} refuses it
   */
  public void writeTo(OutputStream out) throws IOException {
    DateList list = DateList.of(request.agenda(), request.language());
    Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    csv.write(BYTE_ORDER_MARK);
    record(Stream.of(ListColumn.values()).map(list::header), csv);
    for (ListRow row : list.rows()) {
      record(row.cells().values().stream().map(AgendaCsv::text), csv);
    }
    csv.flush();
  }

  /** What the columns do not carry, in the order of the programme's document. */
  public List<Loss> losses() {
    return AgendaCsvLosses.of(request.agenda());
  }

  private static String text(ListCell cell) {
    return cell instanceof ListCell.Text text ? CellText.guarded(text.text()) : cell.text();
  }

  private static void record(Stream<String> cells, Writer csv) throws IOException {
    Iterator<String> each = cells.iterator();
    while (each.hasNext()) {
      field(each.next(), csv);
      csv.write(each.hasNext() ? String.valueOf(SEPARATOR) : "\r\n");
    }
  }

  private static void field(String text, Writer csv) throws IOException {
    boolean isQuoted =
        !text.equals(text.strip()) || text.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    csv.write(isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }
}
