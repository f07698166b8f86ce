package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.io.OutputStream;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the members that schema.org and OpenActive share: texts, addresses, times, identities.
 *
 * <p>An identity is an address within the programme's domain, which is the one thing of it that
 * never changes: {@code https://integration.example/#radfahren-20250708T160000}. What is no date
 * has a slash behind the number sign, which no id can have.
 */
final class SchemaOrgOutput implements AutoCloseable {
  private final JsonGenerator json;
  private final Programme programme;
  private final String language;
  private final boolean tagged;

  /**
   * Writes to {@code out}.
   *
   * @param language what texts are asked for in
   * @param tagged whether each text says which language it is in
   */
  SchemaOrgOutput(OutputStream out, Programme programme, String language, boolean tagged) {
    this.json = SchemaOrgLayout.generator(out);
    this.programme = programme;
    this.language = language;
    this.tagged = tagged;
  }

  Programme programme() {
    return programme;
  }

  /** Begins an object of {@code type} without an identity. */
  void start(String type) {
    json.writeStartObject();
    json.writeStringProperty("@type", type);
  }

  /** Begins an object of {@code type} as the value of {@code name}. */
  void start(String name, String type) {
    json.writeName(name);
    start(type);
  }

  /** The object that begins next is the value of {@code name}. */
  void startValue(String name) {
    json.writeName(name);
  }

  void end() {
    json.writeEndObject();
  }

  void startList(String name) {
    json.writeArrayPropertyStart(name);
  }

  void endList() {
    json.writeEndArray();
  }

  /** Begins the document: its context, and the list of what it describes. */
  void startGraph(String context) {
    json.writeStartObject();
    json.writeStringProperty("@context", context);
    json.writeArrayPropertyStart("@graph");
  }

  void endGraph() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  void member(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void member(String name, Optional<?> value) {
    value.ifPresent(present -> json.writeStringProperty(name, present.toString()));
  }

  void member(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void member(String name, double value) {
    json.writeNumberProperty(name, value);
  }

  void member(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  /** One value alone, several as a list, none not at all. */
  void members(String name, List<String> values) {
    if (values.size() == 1) {
      member(name, values.get(0));
    } else if (!values.isEmpty()) {
      list(name, values);
    }
  }

  /** A list, also of one. */
  void list(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** As {@link #members}, of numbers. */
  void numbers(String name, List<Integer> values) {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeNumber);
    json.writeEndArray();
  }

  void text(String name, LocalizedText text) {
    json.writeName(name);
    value(text);
  }

  void text(String name, Optional<LocalizedText> text) {
    text.ifPresent(present -> text(name, present));
  }

  void texts(String name, List<LocalizedText> texts) {
    if (texts.size() == 1) {
      text(name, texts.get(0));
    } else {
      textList(name, texts);
    }
  }

  /** A list, also of one; nothing for none. */
  void textList(String name, List<LocalizedText> texts) {
    if (!texts.isEmpty()) {
      json.writeArrayPropertyStart(name);
      texts.forEach(this::value);
      json.writeEndArray();
    }
  }

  /** Several texts as one, each on a line of its own; nothing for none. */
  void lines(String name, List<LocalizedText> texts) {
    if (!texts.isEmpty()) {
      json.writeStringProperty(
          name,
          texts.stream()
              .map(text -> programme.translate(text, language).text())
              .collect(Collectors.joining("\n")));
    }
  }

  private void value(LocalizedText text) {
    Translation translation = programme.translate(text, language);
    if (!tagged) {
      json.writeString(translation.text());
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("@value", translation.text());
    json.writeStringProperty("@language", translation.language());
    json.writeEndObject();
  }

  /** Only which one it is: it is described elsewhere in the document. */
  void reference(String name, String id) {
    json.writeObjectPropertyStart(name);
    member("@id", id);
    json.writeEndObject();
  }

  void references(String name, List<String> ids) {
    json.writeArrayPropertyStart(name);
    for (String id : ids) {
      json.writeStartObject();
      member("@id", id);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The page of {@code offer}, else that of the programme. */
  Optional<URI> page(Offer offer) {
    return offer.url().or(programme::url);
  }

  /** Start and end of a date, whole days by their first and last one. */
  void times(Occurrence occurrence) {
    if (occurrence.isAllDay()) {
      member("startDate", occurrence.startDate().toString());
      member("endDate", occurrence.endDate().minusDays(1).toString());
    } else {
      member("startDate", DateTimes.withOffset(occurrence.start()));
      member("endDate", DateTimes.withOffset(occurrence.end()));
    }
  }

  /** The planned start of a date that has moved. */
  static String plannedTime(Occurrence occurrence) {
    return occurrence.isAllDay()
        ? occurrence.planned().toString()
        : DateTimes.withOffset(
            ZonedDateTime.ofLocal(
                occurrence.planned().dateTime(),
                occurrence.timeZone(),
                /* preferredOffset= */ null));
  }

  String eventId(Occurrence occurrence) {
    String uid = occurrence.uid();
    return base() + uid.substring(0, uid.lastIndexOf('@'));
  }

  String seriesId(Offer offer, Schedule schedule) {
    return base() + "/series/" + seriesName(offer, schedule);
  }

  /** What is said of a series without the domain: {@code radfahren.di}. */
  static String seriesName(Offer offer, Schedule schedule) {
    return offer.id() + schedule.id().map(id -> "." + id).orElse("");
  }

  String placeId(String id) {
    return base() + "/places/" + id;
  }

  String partnerId(String id) {
    return base() + "/partners/" + id;
  }

  String offerId(Offer offer) {
    return base() + "/offers/" + offer.id();
  }

  String categoryId(String id) {
    return base() + "/categories/" + id;
  }

  String categories() {
    return base() + "/categories";
  }

  private String base() {
    return "https://" + programme.domain() + "/#";
  }

  @Override
  public void close() {
    json.close();
  }
}
