package io.github.zweimonat.examples.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainRecurrenceTest {
  /** The examples of RFC 5545 §3.8.5.3, as core has them. */
  private static final Path TABLE = Path.of("../../core/src/test/resources/rfc5545/3.8.5.3.txt");

  /** One example: {@code rule}, {@code start} and what is expected, by name. */
  record Example(Map<String, String> lines) {
    String line(String name) {
      return Objects.requireNonNull(lines.get(name), name);
    }

    LocalDateTime start() {
      return LocalDateTime.parse(line("start").split(" ", -1)[0]);
    }

    ZoneId zone() {
      return ZoneId.of(line("start").split(" ", -1)[1]);
    }

    /** All dates, or the first ones of a rule that does not end. */
    List<LocalDateTime> dates() {
      return Arrays.stream(
              (lines.containsKey("expect") ? line("expect") : line("begins")).split(" ", -1))
          .map(
              date ->
                  date.length() == 10
                      ? LocalDate.parse(date).atTime(start().toLocalTime())
                      : LocalDateTime.parse(date))
          .toList();
    }

    @Override
    public String toString() {
      return line("rule");
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Map<String, String> lines = new HashMap<>();
    String name = "";
    for (String line : (Files.readString(TABLE) + "\n\n").split("\n", -1)) {
      if (line.isBlank()) {
        if (lines.containsKey("rule")) {
          examples.add(new Example(Map.copyOf(lines)));
        }
        lines.clear();
      } else if (line.startsWith(" ")) {
        lines.merge(name, line.strip(), (before, more) -> before + " " + more);
      } else if (!line.startsWith("#")) {
        name = line.substring(0, line.indexOf(' '));
        lines.put(name, line.substring(name.length()).strip());
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void within_exampleOfTheRfc_isAsTold(Example example) {
    List<LocalDateTime> expected = example.dates();
    boolean ends = example.lines().containsKey("expect");
    LocalDateTime until =
        ends ? example.start().plusYears(100) : expected.get(expected.size() - 1).plusSeconds(1);

    assertThat(
            PlainRecurrence.within(
                PlainRule.parse(example.line("rule")),
                example.start(),
                example.zone(),
                example.start(),
                until))
        .containsExactlyElementsOf(expected);
  }

  /** Where the RFC has no example: ends in a change of the clocks, far windows, short periods. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAILY;UNTIL=20251026T011500Z | 2025-10-01T02:15 | 2025-10-20",
        "FREQ=HOURLY;UNTIL=20250330T011000Z | 2025-03-29T00:10 | 2025-03-29",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU | 1925-01-04T09:00 | 2025-07-01",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;COUNT=3497 | 1925-01-04T09:00 | 2025-07-01",
        "FREQ=MONTHLY;INTERVAL=5;BYDAY=MO,TU,WE;BYSETPOS=-1 | 1925-01-28T09:00 | 2025-10-01",
        "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;BYSETPOS=1 | 1924-12-29T09:00 | 2025-12-01",
        "FREQ=YEARLY;BYDAY=MO;BYSETPOS=-1 | 1924-12-29T09:00 | 2025-12-01",
        "FREQ=MINUTELY;INTERVAL=50;BYSECOND=0;BYDAY=SA;BYSETPOS=1 | 2025-07-05T00:00 | 2025-08-01",
        "FREQ=SECONDLY;INTERVAL=3601;BYHOUR=3 | 2025-07-05T03:00:01 | 2025-08-01",
        "FREQ=SECONDLY;BYHOUR=3;BYMINUTE=0;BYSECOND=0;COUNT=900 | 2023-07-05T03:00 | 2025-08-01"
      })
  void within_aWindow_isAsTheEngineHasIt(String rule, LocalDateTime start, LocalDate from) {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    LocalDateTime begin = from.atStartOfDay();
    LocalDateTime end = begin.plusMonths(2);

    SortedSet<LocalDateTime> plain =
        PlainRecurrence.within(PlainRule.parse(rule), start, zone, begin, end);

    List<LocalDateTime> planned = new ArrayList<>();
    Recurrence.of(RecurrenceRule.parse(rule), start, zone)
        .forEachPlanned(
            begin,
            end,
            second -> planned.add(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)));
    assertThat(plain).isNotEmpty().containsExactlyElementsOf(planned);
  }
}
