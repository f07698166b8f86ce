package io.github.zweimonat.json;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What stands for required values that are missing or cannot be read, so that the rest of an object
 * can be checked all the same. A document with one of them is refused: nobody ever sees them.
 */
final class Placeholders {
  static final String ID = "unreadable";
  static final LocalizedText TEXT = LocalizedText.of("…");
  static final LocalDate DAY = LocalDate.of(9000, 1, 1);
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private Placeholders() {}

  /** An id that is not in use: another one for each token. */
  static String id(int token) {
    return ID + '-' + token;
  }

  /** A language tag, another one for each token. */
  static String language(int token) {
    return "x-r" + token % 10_000_000;
  }

  /** A start, another one for each number up to the most that a list has. */
  static LocalStart start(boolean allDay, int number) {
    LocalDate day = DAY.plusDays(number);
    return allDay ? LocalStart.of(day) : LocalStart.of(day.atStartOfDay());
  }

  /** An override of a date, another one for each number. */
  static DateOverride override(boolean allDay, int number) {
    return DateOverride.builder().date(start(allDay, number)).build();
  }

  /** A duration that a schedule may have. */
  static NominalDuration duration(boolean allDay) {
    return NominalDuration.ofDays(allDay ? 1 : 0);
  }
}
