package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of rules and their dates: the examples of RFC 5545 §3.8.5.3, and the corners. */
class RecurrenceTableTest {
  static Stream<Row> rows() {
    return Stream.of("/rfc5545/3.8.5.3.txt", "/recurrence/corners.txt")
        .flatMap(table -> Row.readAll(table).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aRule_hasTheDatesOfTheTable(Row row) {
    Recurrence recurrence = Recurrence.of(RecurrenceRule.parse(row.rule), row.start, row.zone);

    List<LocalDateTime> dates =
        recurrence.first(row.complete ? 10_000 : row.dates.size()).stream()
            .map(LocalStart::dateTime)
            .toList();

    assertThat(dates).isEqualTo(row.dates);
    assertThat(recurrence.isEndless()).isEqualTo(!row.complete);
  }

  /** One block of a table; {@code expect} has all dates, {@code begins} the first ones. */
  record Row(
      String rule, LocalDateTime start, ZoneId zone, boolean complete, List<LocalDateTime> dates) {
    static List<Row> readAll(String table) {
      List<Row> rows = new ArrayList<>();
      for (String block : text(table).split("\n\n", -1)) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (String line : block.lines().filter(line -> !line.startsWith("#")).toList()) {
          String field = line.substring(0, 8).strip();
          name = field.isEmpty() ? name : field;
          fields.merge(name, line.substring(8).strip(), (first, more) -> first + " " + more);
        }
        if (!fields.isEmpty()) {
          rows.add(of(fields));
        }
      }
      return rows;
    }

    private static Row of(Map<String, String> fields) {
      String[] start = Objects.requireNonNull(fields.get("start")).split(" ", -1);
      LocalDateTime first = LocalDateTime.parse(start[0]);
      boolean complete = fields.containsKey("expect");
      String dates = Objects.requireNonNull(fields.get(complete ? "expect" : "begins"));
      return new Row(
          Objects.requireNonNull(fields.get("rule")),
          first,
          ZoneId.of(start[1]),
          complete,
          Stream.of(dates.split(" ", -1))
              .map(
                  date ->
                      date.length() == 10
                          ? LocalDate.parse(date).atTime(first.toLocalTime())
                          : LocalDateTime.parse(date))
              .toList());
    }

    private static String text(String table) {
      try (InputStream in = RecurrenceTableTest.class.getResourceAsStream(table)) {
        return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return rule + " from " + start;
    }
  }
}
