package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.json.AgendaCsv;
import io.github.zweimonat.json.CellText;
import io.github.zweimonat.list.ListColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The list of all partners' dates as CSV. */
final class CsvFormat implements Format {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public Written write(Agenda agenda, String language) {
    AgendaCsv csv = AgendaCsv.of(agenda).language(language);
    return Written.of(csv.publication(), csv.losses());
  }

  @Override
  public List<Concession> concessions(Reading reading) {
    return ListDates.concessions(reading);
  }

  @Override
  public List<Told> read(Written written, Reading reading) {
    List<List<String>> records = records(written.text());
    List<Optional<ListColumn>> header = records.get(0).stream().map(ListColumn::ofHeader).toList();
    List<Map<ListColumn, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      Map<ListColumn, String> row = new EnumMap<>(ListColumn.class);
      for (int i = 0; i < record.size(); i++) {
        String cell = CellText.plain(record.get(i));
        header.get(i).ifPresent(column -> row.put(column, cell));
      }
      rows.add(row);
    }
    return new ListDates(reading).of(rows);
  }

  private static List<List<String>> records(String csv) {
    if (!csv.startsWith(BYTE_ORDER_MARK)) {
      throw new IllegalArgumentException("the byte order mark is missing, which Excel needs");
    }
    try (MappingIterator<List<String>> records =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(';'))
            .readValues(csv.substring(1))) {
      return records.readAll();
    }
  }
}
