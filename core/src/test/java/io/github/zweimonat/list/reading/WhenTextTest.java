package io.github.zweimonat.list.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTextTest {
  private static String told(WhenText when) {
    String days =
        when.days().days().stream()
            .map(Object::toString)
            .collect(Collectors.joining(when.days().isSpan() ? "/" : " "));
    String times = when.times().map(WhenTextTest::told).orElse("");
    return (days + " " + times).strip();
  }

  private static String told(ClockText times) {
    return time(times.from()) + (times.to().isPresent() ? "-" + time(times.to().getAsInt()) : "");
  }

  private static String time(int second) {
    return second == 86_400 ? "24:00" : LocalTime.ofSecondOfDay(second).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          08.07.2025                        | 2025-07-08
          8.7.25                            | 2025-07-08
          8. 7. 2025                        | 2025-07-08
          2025-07-08                        | 2025-07-08
          2025-7-8                          | 2025-07-08
          Di, 8. Juli 2025                  | 2025-07-08
          Dienstag 8.Juli 2025              | 2025-07-08
          DI., 08.07.2025                   | 2025-07-08
          8. JULI 2025                      | 2025-07-08
          8 July 2025                       | 2025-07-08
          July 8th, 2025                    | 2025-07-08
          Tue, 8th of July 2025             | 2025-07-08
          1. März 2025                      | 2025-03-01
          1. Mrz. 25                        | 2025-03-01
          25/08/2025                        | 2025-08-25
          08/25/2025                        | 2025-08-25
          07/07/2025                        | 2025-07-07
          25-08-2025                        | 2025-08-25
          29.02.2024                        | 2024-02-29
          2025-07-08T16:00                  | 2025-07-08 16:00
          2025-07-08 16:00:30               | 2025-07-08 16:00:30
          08.07.2025, 16 Uhr                | 2025-07-08 16:00
          08.07.2025 16-18 Uhr              | 2025-07-08 16:00-18:00
          8.7.25 16:00                      | 2025-07-08 16:00
          Di, 08.07.2025 von 16 bis 18 Uhr  | 2025-07-08 16:00-18:00
          8.7.2025, 10.12                   | 2025-07-08 10:12
          8./15./22. Juli 2025              | 2025-07-08 2025-07-15 2025-07-22
          8., 15. und 22. Juli 2025         | 2025-07-08 2025-07-15 2025-07-22
          8.7., 15.7.2025                   | 2025-07-08 2025-07-15
          8.7.2025, 15.7.2025               | 2025-07-08 2025-07-15
          Di 8.7. und Mi 9.7.2025           | 2025-07-08 2025-07-09
          14.-18.7.2025                     | 2025-07-14/2025-07-18
          14. bis 18. Juli 2025             | 2025-07-14/2025-07-18
          vom 14.07. bis zum 18.07.2025     | 2025-07-14/2025-07-18
          30.06.-2.7.2025                   | 2025-06-30/2025-07-02
          28.12.2025-03.01.2026             | 2025-12-28/2026-01-03
          """)
  void of_days_areRead(String cell, String expected) {
    assertThat(told(WhenText.of(cell, false))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          16:00                | 16:00
          16 Uhr               | 16:00
          16.00                | 16:00
          16.00 Uhr            | 16:00
          16h                  | 16:00
          16 h                 | 16:00
          16h30                | 16:30
          16 Uhr 30            | 16:30
          16–18 Uhr            | 16:00-18:00
          16:00-18:00          | 16:00-18:00
          16.00 – 18.30 Uhr    | 16:00-18:30
          von 16 bis 18 Uhr    | 16:00-18:00
          16-18h               | 16:00-18:00
          16-18                | 16:00-18:00
          8-10 Uhr             | 08:00-10:00
          ab 19 Uhr            | 19:00
          20-24 Uhr            | 20:00-24:00
          4 pm                 | 16:00
          4:30 p.m.            | 16:30
          12 am                | 00:00
          12 pm                | 12:00
          10.12                | 10:12
          16:00:30             | 16:00:30
          """)
  void of_times_areRead(String cell, String expected) {
    assertThat(told(WhenText.of(cell, true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31.06.2025              | a day must exist, but there is no "31.06.2025"
          29.02.2025              | a day must exist, but there is no "29.02.2025"
          08.07.                  | a day must have its year, but this is "08.07."
          8. Juli                 | a day must have its year, but this is "8. Juli"
          8.7. 16:00              | a day must have its year, but this is "8.7."
          8.7. 16 Uhr             | a day must have its year, but this is "8.7."
          07/08/2025              | a day must be written so that it can only be one, but "07/08/2025" could be 2025-07-08 or 2025-08-07
          07-08-25                | a day must be written so that it can only be one, but "07-08-25" could be 2007-08-25 or 2025-07-08 or 2025-08-07
          Mo, 08.07.2025          | a weekday must fit its date, but 2025-07-08 is a Tuesday and the list says Monday
          28.12.-03.01.2026       | days must be in order, but 2026-12-28 (28.12.) comes before 2026-01-03
          30.12., 6.1.2026        | days must be in order, but 2026-12-30 (30.12.) comes before 2026-01-06
          """)
  void of_daysThatAreNotSure_areRefusedWithTheRule(String cell, String message) {
    assertThatThrownBy(() -> WhenText.of(cell, false))
        .isInstanceOf(NotSure.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45846",
        "2025",
        "Juli 2025",
        "KW 28",
        "nächste Woche",
        "jeden Dienstag",
        "8.7.2025 ca.",
        "ca. 8.7.2025",
        "8.7.2025?",
        "8.7.2025 oder 9.7.2025",
        "8.7.2025/x",
        "٨.٧.٢٠٢٥",
        "8.7.2025 - 18 Uhr",
        "1.1.20255",
        "108.7.2025"
      })
  void of_otherTexts_areNoDays(String cell) {
    assertThatThrownBy(() -> WhenText.of(cell, false)).isInstanceOf(NotSure.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4",
        "4-6",
        "8",
        "9-16",
        "9-11:30",
        "12",
        "halb acht",
        "25:00",
        "24:00",
        "16:75",
        "1600",
        "16-18-20",
        "ca. 16 Uhr",
        "bis 18 Uhr",
        "abends",
        "16 Uhr?",
        "6-8 pm",
        "13 pm",
        "2 Std",
        "16:0"
      })
  void of_timesThatAreNotSure_areRefused(String cell) {
    assertThatThrownBy(() -> WhenText.of(cell, true)).isInstanceOf(NotSure.class);
  }
}
