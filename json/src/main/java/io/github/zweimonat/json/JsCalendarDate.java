package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.util.Optional;

/** What one date may have otherwise than its offer and schedule, resolved; its start apart. */
record JsCalendarDate(
    LocalizedText title,
    Optional<LocalizedText> note,
    Optional<Place> place,
    NominalDuration duration,
    Status status,
    boolean full) {

  /** A date of which nothing special is known. */
  static JsCalendarDate asPlanned(Programme programme, Offer offer, Schedule schedule) {
    return new JsCalendarDate(
        offer.title(),
        Optional.empty(),
        offer.place().flatMap(programme::place),
        schedule.duration(),
        offer.status(),
        false);
  }

  static JsCalendarDate of(Occurrence occurrence) {
    JsCalendarDate planned =
        asPlanned(occurrence.programme(), occurrence.offer(), occurrence.schedule());
    return occurrence
        .override()
        .map(override -> planned.with(override, occurrence.programme()))
        .orElse(planned);
  }

  /** This date with what {@code override} names. */
  JsCalendarDate with(DateOverride override, Programme programme) {
    return new JsCalendarDate(
        override.title().orElse(title),
        override.note(),
        override.place().map(programme::place).orElse(place),
        override.duration().orElse(duration),
        override.status().orElse(status),
        override.full());
  }
}
