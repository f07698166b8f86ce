package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Schedule;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the UID of one date, taken apart: offer, schedule, planned start, domain. What looks
 * like one need not be one.
 */
record OccurrenceUid(String offer, Optional<String> schedule, LocalStart planned, String domain) {
  private static final Pattern PARTS =
      Pattern.compile(
          "([a-z0-9-]{1,64})(?:\\.([a-z0-9-]{1,64}))?"
              + "-([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2}))?@(.{1,100})");

  static Optional<OccurrenceUid> parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new OccurrenceUid(
              part(parts, 1),
              Optional.ofNullable(parts.group(2)),
              LocalStart.parse(
                  part(parts, 3) + "-" + part(parts, 4) + "-" + part(parts, 5) + time(parts)),
              part(parts, 9)));
    } catch (IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String time(Matcher parts) {
    @Nullable String hours = parts.group(6);
    return hours == null ? "" : "T" + hours + ":" + part(parts, 7) + ":" + part(parts, 8);
  }

  private static String part(Matcher parts, int group) {
    return Objects.requireNonNull(parts.group(group));
  }

  Optional<Occurrence> find(Programme programme) {
    if (!programme.domain().equals(domain)) {
      return Optional.empty();
    }
    return programme
        .offer(offer)
        .filter(found -> !found.isDraft())
        .flatMap(found -> find(programme, found));
  }

  private Optional<Occurrence> find(Programme programme, Offer found) {
    for (Schedule each : found.schedules()) {
      if (each.id().equals(schedule) && each.isAllDay() == planned.isDate()) {
        return ScheduleOccurrences.of(programme, found, each).at(planned);
      }
    }
    return Optional.empty();
  }
}
