package io.github.zweimonat.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Which rules the schema holds and which only the reader does, as a table tells. */
final class RuleClasses {
  private static final Map<String, String> TABLE = read();

  private RuleClasses() {}

  /** Every rule of the table and its class. */
  static Map<String, String> all() {
    return TABLE;
  }

  /** Whether the schema refuses a document that breaks {@code rule}. */
  static boolean isOfTheSchema(String rule) {
    return "schema".equals(TABLE.get(rule));
  }

  private static Map<String, String> read() {
    Map<String, String> table = new TreeMap<>();
    new String(Samples.bytes("schema/rules.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              String[] columns = line.split(" +", 3);
              if (table.put(columns[0], columns[1]) != null) {
                throw new IllegalStateException(columns[0] + " stands twice");
              }
              if (columns[1].equals("reader") == (columns.length == 2)) {
                throw new IllegalStateException(columns[0] + ": why, or no why, is expected");
              }
            });
    return table;
  }
}
