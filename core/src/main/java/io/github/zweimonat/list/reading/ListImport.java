package io.github.zweimonat.list.reading;

import io.github.zweimonat.imports.SourceImport;
import io.github.zweimonat.programme.Programme;
import java.util.List;
import java.util.Optional;

/**
 * A partner's list of dates, read as offers: a table with a row of headers somewhere at its top, in
 * German, English or the words of our own lists, and a row for each date. Rows of one title and
 * place are one offer; where its dates are regular, a rule is proposed. What cannot be told for
 * sure is left out and named with its row and column; nothing is guessed.
 *
 * <pre>{@code
 * ImportedList list = ListImport.of(rows).partner("ihk").read();
 * MergedList merged = ListImport.of(rows).partner("ihk").into(programme);
 * }</pre>
 *
 * <p>A list that {@code DateList} wrote comes back whole: its rows are found again by the identity
 * of their dates.
 *
 * <p>Neither a clock nor a file is asked; whoever reads the file keeps to {@link ListLimits}.
 */
public final class ListImport {
  private final List<SourceRow> rows;
  private final Optional<String> partner;

  private ListImport(List<SourceRow> rows, Optional<String> partner) {
    this.rows = rows;
    this.partner = partner;
  }

  /** The rows of a file, from the first to the last; blank ones may be missing. */
  public static ListImport of(List<SourceRow> rows) {
    return new ListImport(List.copyOf(rows), Optional.empty());
  }

  /**
   * The same as the list of a partner, who offers what is in it.
   *
   * @throws IllegalArgumentException if that is no id
   */
  public ListImport partner(String id) {
    SourceImport.requireId(id);
    return new ListImport(rows, Optional.of(id));
  }

  /**
   * How many headers are understood, in the row that the columns are named by; 0 if there is none.
   * Whoever reads a file tells by it how the file is meant: which separator, which sheet.
   */
  public int headers() {
    return Headers.count(rows);
  }

  /**
   * Its offers, for a programme that is not known: times are on its wall, unless the list names a
   * zone.
   *
   * @throws IllegalStateException if the partner was not named
   * @throws ListParseException if it is no list of dates
   */
  public ImportedList read() {
    ListReading reading = new ListReading(named(), Optional.empty());
    reading.read(rows);
    return new ImportedList(reading.offers(), reading.places(), reading.notes());
  }

  /**
   * A programme with its offers. Of an offer of this partner that is there already, date by date:
   * what the list has new is added, what it says otherwise than before is changed, unless an editor
   * had changed it, too; that is kept and told. Nothing is taken out.
   *
   * @throws IllegalStateException as {@link #read()}
   * @throws IllegalArgumentException if the programme does not have the partner
   * @throws ListParseException as {@link #read()}
   */
  public MergedList into(Programme programme) {
    ListReading reading = new ListReading(named(), Optional.of(programme));
    reading.read(rows);
    return reading.merged();
  }

  private String named() {
    return partner.orElseThrow(
        () -> new IllegalStateException("an import must have its partner named by partner(id)"));
  }
}
