package io.github.zweimonat.json;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what differs from a series (RFC 8984 §4.3.5) as patches of single properties. Locations
 * and localizations are replaced whole: a patch may not reach into what is not there, and a
 * localization of an override must stand in the override itself.
 */
final class JsCalendarOverridesWriter {
  private final JsCalendarEventWriter events;
  private final JsonGenerator json;
  private final Programme programme;
  private final Offer offer;
  private final JsCalendarDate planned;
  private final String locale;
  private final Map<String, String> texts;
  private final Map<String, Map<String, String>> localizations;

  JsCalendarOverridesWriter(
      JsCalendarEventWriter events,
      JsonGenerator json,
      Programme programme,
      Offer offer,
      JsCalendarDate planned) {
    this.events = events;
    this.json = json;
    this.programme = programme;
    this.offer = offer;
    this.planned = planned;
    this.locale = events.locale(offer);
    JsCalendarTexts plannedTexts = new JsCalendarTexts(programme, offer, planned);
    this.texts = plannedTexts.in(locale);
    this.localizations = plannedTexts.localizations(locale);
  }

  void write(JsCalendarSeries series) {
    Map<LocalStart, Runnable> patches = new LinkedHashMap<>();
    series
        .differing()
        .forEach(
            (date, override) ->
                patch(series, date, override).ifPresent(patch -> patches.put(date, patch)));
    if (patches.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("recurrenceOverrides");
    patches.forEach(
        (date, patch) -> {
          json.writeObjectPropertyStart(JsCalendarFormat.local(date));
          patch.run();
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  /** What writes the patch; nothing where the override changes nothing that is written. */
  private Optional<Runnable> patch(
      JsCalendarSeries series, LocalStart date, Optional<DateOverride> override) {
    if (override.isEmpty()) {
      return Optional.of(() -> json.writeBooleanProperty("excluded", true));
    }
    JsCalendarDate actual = planned.with(override.get(), programme);
    Optional<LocalStart> moved = override.get().start().filter(start -> !start.equals(date));
    if (moved.isEmpty() && actual.equals(planned)) {
      return Optional.empty();
    }
    return Optional.of(() -> write(series, moved, actual));
  }

  private void write(JsCalendarSeries series, Optional<LocalStart> moved, JsCalendarDate actual) {
    moved.ifPresent(
        start ->
            json.writeStringProperty(
                "start", JsCalendarEventWriter.shifted(start, series.recurrence().zone())));
    if (!actual.duration().equals(planned.duration())) {
      json.writeStringProperty("duration", actual.duration().toString());
    }
    if (actual.status() != planned.status()) {
      json.writeStringProperty("status", JsCalendarEventWriter.status(actual.status()));
    }
    if (actual.full()) {
      json.writeBooleanProperty(JsCalendarEventWriter.FULL, true);
    }
    JsCalendarTexts actualTexts = new JsCalendarTexts(programme, offer, actual);
    Map<String, String> base = actualTexts.in(locale);
    replaced("title", base);
    replaced("description", base);
    if (!actual.place().equals(planned.place())) {
      actual.place().ifPresent(place -> events.locations(place, base));
    }
    Map<String, Map<String, String>> others = actualTexts.localizations(locale);
    if (!others.equals(localizations)) {
      if (others.isEmpty()) {
        json.writeNullProperty("localizations");
      } else {
        events.localizations(others);
      }
    }
  }

  private void replaced(String name, Map<String, String> base) {
    String text = base.get(name);
    if (text != null && !text.equals(texts.get(name))) {
      json.writeStringProperty(name, text);
    }
  }
}
