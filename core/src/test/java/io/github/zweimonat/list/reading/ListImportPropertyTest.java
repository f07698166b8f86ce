package io.github.zweimonat.list.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListCell;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.list.ListRow;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** What a list says comes back whole, as a document of its own or into the one that it is of. */
@Domain(Generators.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class ListImportPropertyTest {
  private static final Window ALWAYS =
      Window.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
  private static final List<ListColumn> KEPT =
      List.of(
          ListColumn.TITLE,
          ListColumn.WEEKDAY,
          ListColumn.DATE,
          ListColumn.LAST_DAY,
          ListColumn.FROM,
          ListColumn.TO,
          ListColumn.PLACE,
          ListColumn.STATE,
          ListColumn.FULL,
          ListColumn.NOTE,
          ListColumn.PLANNED,
          ListColumn.ZONE,
          ListColumn.OFFER,
          ListColumn.UID);

  private static Agenda ofFirstPartner(Programme programme, Window window) {
    String partner = programme.partners().get(0).id();
    return Agenda.of(programme, window, AgendaFilter.builder().addPartners(partner).build());
  }

  private static List<SourceRow> written(DateList list) {
    List<SourceRow> rows = new ArrayList<>();
    rows.add(
        new SourceRow(
            1,
            Arrays.stream(ListColumn.values())
                .map(column -> ListCell.of(list.header(column)))
                .toList()));
    for (ListRow row : list.rows()) {
      rows.add(new SourceRow(rows.size() + 1, List.copyOf(row.cells().values())));
    }
    return rows;
  }

  private static List<String> said(DateList list) {
    return list.rows().stream()
        .map(
            row ->
                KEPT.stream()
                    .map(column -> column + " " + row.cell(column).text())
                    .collect(Collectors.joining("; ")))
        .sorted()
        .toList();
  }

  @Property
  void listThenImport_isTheSameList(@ForAll Programme programme, @ForAll Window window) {
    DateList list = DateList.of(ofFirstPartner(programme, window));
    String partner = programme.partners().get(0).id();

    ImportedList read = ListImport.of(written(list)).partner(partner).read();

    assertThat(read.notes()).noneMatch(note -> note.kind() == ListNote.Kind.LEFT_OUT);
    Programme again =
        Programme.builder()
            .from(programme)
            .breaks(List.of())
            .places(read.places())
            .offers(read.offers())
            .build();
    assertThat(said(DateList.of(Agenda.of(again, ALWAYS)))).isEqualTo(said(list));
  }

  @Property
  void listThenImport_intoItsProgramme_changesNothing(
      @ForAll Programme programme, @ForAll Window window) {
    DateList list = DateList.of(ofFirstPartner(programme, window));
    String partner = programme.partners().get(0).id();

    MergedList merged = ListImport.of(written(list)).partner(partner).into(programme);

    assertThat(merged.notes()).isEmpty();
    assertThat(merged.changes()).isEmpty();
    assertThat(merged.programme()).isSameAs(programme);
  }
}
