package io.github.zweimonat.ical;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the times of properties. */
final class FeedTimes {
  private final ZoneNames zones;

  FeedTimes(ZoneNames zones) {
    this.zones = zones;
  }

  /** The one time of {@code property}. */
  FeedTime read(ReadProperty property) {
    return read(property, property.value());
  }

  /**
   * One of the times of {@code property}.
   *
   * @throws NotSure if it is none, or its zone is not known
   */
  FeedTime read(ReadProperty property, String text) {
    TimeValue value;
    try {
      value = TimeValue.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new NotSure(property, String.valueOf(unreadable.getMessage()));
    }
    boolean saysDate = property.has("VALUE", "DATE");
    if (value.isDate()) {
      return new FeedTime.Day(value.local().toLocalDate());
    }
    if (saysDate) {
      if (!value.isUtc() && value.local().toLocalTime().equals(LocalTime.MIDNIGHT)) {
        return new FeedTime.Day(value.local().toLocalDate());
      }
      throw new NotSure(property, "a value must be a DATE as it says, but is " + text);
    }
    Optional<String> tzid = property.parameter("TZID").filter(id -> !id.isBlank());
    if (value.isUtc()) {
      if (tzid.flatMap(ZoneNames::named).filter(zone -> !isUtc(zone)).isPresent()) {
        throw new NotSure(
            property, "a time must be in a zone or in UTC, but has TZID=" + tzid.get() + " and Z");
      }
      return new FeedTime.At(value.local().toInstant(ZoneOffset.UTC));
    }
    if (tzid.isEmpty()) {
      return new FeedTime.Floating(value.local());
    }
    ZoneId zone =
        zones
            .resolve(tzid.get(), value.local().getYear(), property)
            .orElseThrow(
                () ->
                    new NotSure(
                        property,
                        "a TZID must be an IANA or Windows zone or be stated with the offsets of"
                            + " one, but is "
                            + ImportNotes.quoted(tzid.get())));
    return isUtc(zone)
        ? new FeedTime.At(value.local().toInstant(ZoneOffset.UTC))
        : new FeedTime.Zoned(value.local(), zone);
  }

  static boolean isUtc(ZoneId zone) {
    return zone.getId().equals("Etc/UTC") || zone.getId().equals("UTC");
  }
}
