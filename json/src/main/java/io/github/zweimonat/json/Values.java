package io.github.zweimonat.json;

import io.github.zweimonat.internal.Suggestions;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceParseException;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.violation.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads values that are written as a string. Each gives nothing where the string is blank, or is
 * not what it should be, which is then told.
 */
final class Values {
  private Values() {}

  /** A day such as {@code 2025-07-08}. */
  static Optional<LocalDate> day(DocumentCursor in) {
    return parse(in, "day", DateText::day);
  }

  /** A day, or a day and a time on the wall. */
  static Optional<LocalStart> start(DocumentCursor in) {
    return parse(in, "start", DateText::start);
  }

  /** An instant in UTC, in whole seconds. */
  static Optional<Instant> instant(DocumentCursor in) {
    return parse(in, "instant", DateText::instant);
  }

  /** A month such as {@code 2025-07}. */
  static Optional<YearMonth> month(DocumentCursor in) {
    return parse(in, "month", text -> YearMonth.from(DateText.day(text + "-01")));
  }

  /** A duration of weeks, days, hours, minutes and seconds. */
  static Optional<NominalDuration> duration(DocumentCursor in) {
    return parse(in, "duration", in.shared()::duration);
  }

  /** A time zone, by its IANA id. */
  static Optional<ZoneId> zone(DocumentCursor in) {
    Optional<String> id = in.filledString();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = in.shared().zone(id.get());
    if (zone.isPresent()) {
      return zone;
    }
    Optional<String> close = Suggestions.closest(id.get(), ZoneId.getAvailableZoneIds());
    if (close.isPresent()) {
      in.error("time-zone-close", id.get(), close.get());
    } else {
      in.error("time-zone", id.get());
    }
    return Optional.empty();
  }

  /** An address; its scheme is checked by the value that it becomes part of. */
  static Optional<URI> address(DocumentCursor in) {
    return parse(
        in,
        "web-address-form",
        text -> {
          try {
            return new URI(text);
          } catch (URISyntaxException illFormed) {
            throw new IllegalArgumentException(illFormed);
          }
        });
  }

  /** A recurrence rule. */
  static Optional<RecurrenceRule> rule(DocumentCursor in) {
    Optional<String> text = in.filledString();
    try {
      return text.map(in.shared()::rule);
    } catch (RecurrenceParseException unreadable) {
      in.error(
          Violation.of("", "recurrence-rule", unreadable.input(), unreadable.index() + 1)
              .because(unreadable.reason()));
      return Optional.empty();
    }
  }

  private static <T> Optional<T> parse(DocumentCursor in, String rule, Function<String, T> parser) {
    Optional<String> text = in.filledString();
    try {
      return text.map(parser);
    } catch (IllegalArgumentException | DateTimeException refused) {
      in.error(rule, text.orElse(""));
      return Optional.empty();
    }
  }
}
