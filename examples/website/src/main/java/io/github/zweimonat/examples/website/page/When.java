package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a date is, in one line. */
final class When {
  private When() {}

  /** With weekday and times in the programme's zone: who reads it needs no heading. */
  static String of(Occurrence date, Words words) {
    if (date.isAllDay()) {
      LocalDate last = date.endDate().minusDays(1);
      return last.equals(date.startDate())
          ? words.fullDate(last)
          : words.get("days.until", words.fullDate(date.startDate()), words.fullDate(last));
    }
    ZoneId zone = date.programme().timeZone();
    LocalDateTime start = date.start().withZoneSameInstant(zone).toLocalDateTime();
    LocalDateTime end = date.end().withZoneSameInstant(zone).toLocalDateTime();
    return words.span(start, end);
  }
}
