package io.github.zweimonat.json;

import io.github.zweimonat.list.ListColumn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads CSV with Jackson, which is not what writes it. */
final class CsvReading {
  private CsvReading() {}

  /** Every record with its cells, the header included. */
  static List<List<String>> records(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8);
    if (!text.startsWith("\uFEFF")) {
      throw new IllegalArgumentException("no byte order mark");
    }
    try (MappingIterator<List<String>> records =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(';'))
            .readValues(text.substring(1))) {
      return records.readAll();
    }
  }

  /** The text of {@code column} in a record, found by its header. */
  static String text(List<List<String>> records, int record, ListColumn column) {
    List<Optional<ListColumn>> header = records.get(0).stream().map(ListColumn::ofHeader).toList();
    return CellText.plain(records.get(record).get(header.indexOf(Optional.of(column))));
  }
}
