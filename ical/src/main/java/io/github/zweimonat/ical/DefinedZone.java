package io.github.zweimonat.ical;

import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A VTIMEZONE as a feed states it (RFC 5545 §3.6.5), over the years in which it is asked about. */
final class DefinedZone {
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(\\d{2})(\\d{2})?");

  /** How many years past the first one have to agree. */
  private static final int YEARS = 10;

  private final Instant from;
  private final Instant until;
  private final TreeMap<Instant, ZoneOffset> changes = new TreeMap<>();
  private final TreeMap<Instant, ZoneOffset> before = new TreeMap<>();

  /**
   * The zone from a year before {@code year} until ten years after it.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  DefinedZone(ReadComponent zone, int year) {
    if (year < 1970 || year > 2100) {
      throw new IllegalArgumentException("a zone of a feed's own is known from 1970 to 2100");
    }
    LocalDateTime first = LocalDate.of(year - 1, 1, 1).atStartOfDay();
    from = first.toInstant(ZoneOffset.UTC);
    until = first.plusYears(YEARS + 2).toInstant(ZoneOffset.UTC);
    for (ReadComponent observance : zone.components()) {
      if (observance.name().equals("STANDARD") || observance.name().equals("DAYLIGHT")) {
        add(observance, first.minusYears(2), first.plusYears(YEARS + 2));
      }
    }
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a zone must have a STANDARD or DAYLIGHT part");
    }
  }

  private void add(ReadComponent observance, LocalDateTime first, LocalDateTime end) {
    LocalDateTime start = TimeValue.parse(value(observance, "DTSTART")).local();
    ZoneOffset to = offset(value(observance, "TZOFFSETTO"));
    ZoneOffset was = offset(value(observance, "TZOFFSETFROM"));
    change(start, was, to);
    for (ReadProperty date : observance.all("RDATE")) {
      date.words().forEach(word -> change(TimeValue.parse(word).local(), was, to));
    }
    for (ReadProperty text : observance.all("RRULE")) {
      RecurrenceRule rule = RecurrenceRule.parse(FeedRule.normalized(text.value()));
      PrimitiveIterator.OfLong dates =
          Recurrence.of(rule, LocalStart.of(start), was).plannedSeconds(first, end);
      while (dates.hasNext()) {
        change(LocalDateTime.ofEpochSecond(dates.nextLong(), 0, ZoneOffset.UTC), was, to);
      }
    }
  }

  private void change(LocalDateTime local, ZoneOffset was, ZoneOffset to) {
    if (changes.size() >= ImportLimits.ZONE_CHANGES) {
      throw new IllegalArgumentException(
          "a zone must change at most " + ImportLimits.ZONE_CHANGES + " times (ZONE_CHANGES)");
    }
    Instant at = local.toInstant(was);
    changes.put(at, to);
    before.put(at, was);
  }

  private static String value(ReadComponent observance, String name) {
    return observance
        .property(name)
        .map(ReadProperty::value)
        .orElseThrow(() -> new IllegalArgumentException("a part of a zone must have " + name));
  }

  private static ZoneOffset offset(String text) {
    Matcher parts = OFFSET.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("an offset must be such as +0100, but is " + text);
    }
    int sign = parts.group(1).equals("-") ? -1 : 1;
    int seconds = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
    return ZoneOffset.ofHoursMinutesSeconds(
        sign * Integer.parseInt(parts.group(2)),
        sign * Integer.parseInt(parts.group(3)),
        sign * seconds);
  }

  private ZoneOffset offsetAt(Instant instant) {
    Map.Entry<Instant, ZoneOffset> last = changes.floorEntry(instant);
    return last != null ? last.getValue() : before.firstEntry().getValue();
  }

  /** Whether {@code candidate} has the same offset at every instant of the years. */
  boolean isLike(ZoneId candidate) {
    ZoneRules rules = candidate.getRules();
    if (!rules.getOffset(from).equals(offsetAt(from))) {
      return false;
    }
    for (Instant change : changes.subMap(from, until).keySet()) {
      if (!rules.getOffset(change).equals(offsetAt(change))
          || !rules.getOffset(change.minusSeconds(1)).equals(offsetAt(change.minusSeconds(1)))) {
        return false;
      }
    }
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(until)) {
      if (!offsetAt(next.getInstant()).equals(next.getOffsetAfter())) {
        return false;
      }
      next = rules.nextTransition(next.getInstant());
    }
    return true;
  }
}
